//! What was published so far. Secrecy is a matter of all tables together, so none is forgotten.

use super::{Filter, Subject};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// All that was published, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// The states of the archive from which tables were made.
    pub releases: Vec<Release>,
    /// The tables.
    pub publications: Vec<Publication>,
}

/// A state of the archive, as what changed since the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// When a table was first made from it.
    pub at: Timestamp,
    /// The digests of the reports that had come to count.
    pub joined: Vec<String>,
    /// The digests of those that no longer did.
    pub left: Vec<String>,
}

/// The table of one population.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// Its reports.
    pub filter: Filter,
    /// The release that they were taken from, by its place.
    pub release: usize,
    /// When it was published.
    pub at: Timestamp,
    /// The count below which nothing is stated.
    pub k: usize,
    /// How many reports it is about.
    pub reports: usize,
    /// How many of them are from where, of what kind and on which ENT, when it is a whole. What is not listed is none.
    pub coverage: Vec<Covered>,
    /// What they answered.
    pub figures: Vec<Figure>,
}

/// How many reports of a population are of one place, kind or ENT.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Covered {
    /// Which way of dividing the population.
    pub by: Division,
    /// The code, kind or id; none for those that have none.
    pub value: Option<String>,
    /// How many; none when it is hidden.
    pub reports: Option<usize>,
}

/// A way of dividing the reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Division {
    /// By académie.
    Academie,
    /// By département.
    Departement,
    /// By kind of school.
    Kind,
    /// By ENT.
    Ent,
}

/// How many reports of a population stand in each category of a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The subject.
    pub of: Subject,
    /// A count for each of its categories, in their order; none where it is hidden.
    pub counts: Vec<Option<usize>>,
}

impl Division {
    /// All divisions.
    pub const ALL: [Self; 4] = [Self::Academie, Self::Departement, Self::Kind, Self::Ent];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Academie => "academie",
            Self::Departement => "departement",
            Self::Kind => "kind",
            Self::Ent => "ent",
        }
    }
}

impl Ledger {
    /// The last table of exactly this population.
    #[must_use]
    pub fn last(&self, filter: &Filter) -> Option<&Publication> {
        self.publications.iter().rfind(|publication| publication.filter == *filter)
    }

    /// Whether a table told how many reports are of this value.
    #[must_use]
    pub fn tells(&self, by: Division, value: &str) -> bool {
        let told = |c: &Covered| c.by == by && c.value.as_deref() == Some(value) && c.reports.is_some();
        self.publications.iter().any(|publication| publication.coverage.iter().any(told))
    }
}

impl Publication {
    /// Whether how many reports are of this value is hidden.
    #[must_use]
    pub fn hides(&self, by: Division, value: Option<&str>) -> bool {
        self.coverage.iter().any(|c| c.by == by && c.value.as_deref() == value && c.reports.is_none())
    }

    /// What was published of a subject; none when nothing was.
    #[must_use]
    pub fn figure(&self, subject: &Subject) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.of == *subject)
    }
}
