//! The content of a checklist: themes, items, owners, references.

use super::{Condition, Localized, Opposition, Question};
use crate::domain::establishment::Kind;
use serde::{Deserialize, Serialize};

/// A checklist as it was published.
#[derive(Clone, Debug, PartialEq)]
pub struct Checklist {
    /// Stable identifier.
    pub id: String,
    /// Version; a published version never changes.
    pub version: String,
    /// SHA-256 of the file's text, in hexadecimal, with line ends as `\n`.
    pub sha256: String,
    /// Its title.
    pub title: Localized,
    /// Themes, or the phases of a ramp, in order.
    pub themes: Vec<Theme>,
    /// Items, in order.
    pub items: Vec<Item>,
}

impl Checklist {
    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The former id and the present one of every item that was renamed.
    pub fn migrations(&self) -> impl Iterator<Item = (&str, &str)> {
        self.items.iter().flat_map(|item| item.formerly.iter().map(|from| (from.as_str(), item.id.as_str())))
    }

    /// The title of a theme.
    #[must_use]
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }
}

/// A group of items, or a phase of a ramp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Theme {
    /// Identifier, unique in its checklist.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// Whether it is a phase with a gate: the phases after it open once it has passed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gate: bool,
}

/// One point to answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Stable identifier, never reused.
    pub id: String,
    /// Its identifiers in earlier versions: what was answered under them is answered to it.
    pub formerly: Vec<String>,
    /// The theme it belongs to.
    pub theme: String,
    /// How it is answered.
    pub question: Question,
    /// How much depends on it.
    pub severity: Severity,
    /// The question itself.
    pub text: Localized,
    /// Why it is asked.
    pub why: Localized,
    /// What shows that the answer is true.
    pub proof: Option<Localized>,
    /// Who has to act when the answer is not yes.
    pub owners: Vec<Owner>,
    /// Kinds of establishment it is for; empty means all.
    pub kinds: Vec<Kind>,
    /// When it is asked, given earlier answers.
    pub when: Option<Condition>,
    /// Names of the measurements shown beside it.
    pub checks: Vec<String>,
    /// Verdicts, or families of verdicts, of those measurements that contradict a yes.
    pub contradicted_by: Vec<String>,
    /// Answers to other items that cannot be true beside an answer to this one.
    pub contradicts: Vec<Opposition>,
    /// When it should be settled.
    pub due: Option<Due>,
    /// Where it comes from.
    pub refs: Vec<Reference>,
}

/// How much depends on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Do not open while the answer is no.
    Blocking,
    /// Open with a written compensating measure.
    Major,
    /// Makes things better.
    Useful,
    /// Not scored.
    Info,
}

impl Severity {
    /// All severities, gravest first.
    pub const ALL: [Self; 4] = [Self::Blocking, Self::Major, Self::Useful, Self::Info];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Major => "major",
            Self::Useful => "useful",
            Self::Info => "info",
        }
    }

    /// The weight in the score.
    #[must_use]
    pub const fn weight(self) -> i64 {
        match self {
            Self::Blocking => 3,
            Self::Major => 2,
            Self::Useful => 1,
            Self::Info => 0,
        }
    }
}

/// Who has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// The school itself.
    School,
    /// The collectivité de rattachement.
    Authority,
    /// The académie or the State.
    AcademieState,
    /// The publisher of the ENT.
    Vendor,
}

impl Owner {
    /// All owners, in the order in which documents list them.
    pub const ALL: [Self; 4] = [Self::School, Self::Authority, Self::AcademieState, Self::Vendor];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Authority => "authority",
            Self::AcademieState => "academie-state",
            Self::Vendor => "vendor",
        }
    }
}

/// When an item should be settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// Days before the day J.
    pub days_before: u16,
}

/// Where an item comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The source's name.
    pub label: Localized,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How sure the source is.
    pub status: Standing,
}

/// How sure a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The source exists and the fact was read in it.
    Verified,
    /// Generally known, not checked.
    GeneralKnowledge,
    /// A rule that this project proposes; not an official norm.
    ProjectConvention,
}

impl Standing {
    /// All standings, surest first.
    pub const ALL: [Self; 3] = [Self::Verified, Self::GeneralKnowledge, Self::ProjectConvention];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::GeneralKnowledge => "general-knowledge",
            Self::ProjectConvention => "project-convention",
        }
    }
}
