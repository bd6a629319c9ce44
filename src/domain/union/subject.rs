//! What a row of a table counts: the answers to an item, what denies them, how far a phase has come.

use super::{Given, Phase};
use crate::domain::checklist::Owner;
use serde::{Deserialize, Serialize};

/// A question that every report answers by standing in one of its categories.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// What was answered to an item: the categories of [`Given::ALL`].
    Item(String, String),
    /// Whether something denies the answer to an item: yes, no.
    Denied(String, String),
    /// How far a phase of a ramp has come: the categories of [`Progress::ALL`].
    Phase(String, String),
    /// What is open for an owner: the categories of [`Load::ALL`].
    Owner(Owner),
}

/// What is open for an owner at a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Load {
    /// A blocking item of theirs is answered by no.
    Blocking,
    /// Another item of theirs is open: in part, no, unknown or unanswered.
    Open,
    /// Nothing.
    Settled,
}

impl Load {
    /// All of them, in the order in which tables list them.
    pub const ALL: [Self; 3] = [Self::Blocking, Self::Open, Self::Settled];
}

/// How far a phase of a ramp has come at a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Opened although a phase before it had not passed.
    Forced,
    /// Opened.
    Opened,
    /// Those before it have passed; it may be opened.
    MayOpen,
    /// A phase before it has not passed.
    Waits,
    /// The report has no such phase.
    Absent,
}

impl Progress {
    /// All of them, in the order in which tables list them.
    pub const ALL: [Self; 5] = [Self::Forced, Self::Opened, Self::MayOpen, Self::Waits, Self::Absent];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Forced => "forced",
            Self::Opened => "opened",
            Self::MayOpen => "may-open",
            Self::Waits => "waits",
            Self::Absent => "absent",
        }
    }

    /// How far a phase of a report has come.
    #[must_use]
    pub const fn of(phase: &Phase) -> Self {
        match phase {
            Phase { forced: true, .. } => Self::Forced,
            Phase { opened_at: Some(_), .. } => Self::Opened,
            Phase { open: true, .. } => Self::MayOpen,
            _ => Self::Waits,
        }
    }
}

impl Subject {
    /// How many categories it has.
    #[must_use]
    pub const fn categories(&self) -> usize {
        match self {
            Self::Item(..) => Given::ALL.len(),
            Self::Denied(..) => 2,
            Self::Phase(..) => Progress::ALL.len(),
            Self::Owner(_) => Load::ALL.len(),
        }
    }

    /// The category of those who were not asked; none where they are not told from others.
    #[must_use]
    pub const fn not_asked(&self) -> Option<usize> {
        match self {
            Self::Item(..) => Some(Given::Hidden as usize),
            Self::Phase(..) => Some(Progress::Absent as usize),
            Self::Denied(..) | Self::Owner(_) => None,
        }
    }

    /// Whether all schools in this category would each be known by « all of them »: a statement on every one of them
    /// that is not to its credit.
    #[must_use]
    pub fn exposes(&self, category: usize) -> bool {
        match self {
            Self::Item(..) => matches!(Given::ALL[category], Given::Partial | Given::No | Given::Unknown | Given::Na),
            Self::Denied(..) => category == 0,
            Self::Owner(_) => category == Load::Blocking as usize,
            Self::Phase(..) => category == Progress::Forced as usize,
        }
    }
}
