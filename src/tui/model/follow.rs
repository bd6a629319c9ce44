//! The follow-up: dates, phases, contradictions, history and versions, one tab each.

use crate::domain::checklist::{Answer, ItemRef, State};
use crate::domain::report::history::{DayReadiness, OwnerMoves};
use jiff::civil::Date;

/// The tabs, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The day J and what is due before it.
    #[default]
    Dates,
    /// The phases of the ramp-up and their gates.
    Phases,
    /// The answers that something denies.
    Contradictions,
    /// The days before, and what moved.
    History,
    /// What newer checklists changed.
    Versions,
}

impl Tab {
    /// All tabs.
    pub const ALL: [Self; 5] = [Self::Dates, Self::Phases, Self::Contradictions, Self::History, Self::Versions];

    /// The end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dates => "dates",
            Self::Phases => "phases",
            Self::Contradictions => "contradictions",
            Self::History => "history",
            Self::Versions => "versions",
        }
    }

    /// The tab `step` places further, going round.
    #[must_use]
    pub fn turned(self, step: isize) -> Self {
        let at = Self::ALL.iter().position(|tab| *tab == self).unwrap_or_default();
        Self::ALL[(at + Self::ALL.len()).saturating_add_signed(step) % Self::ALL.len()]
    }
}

/// The follow-up screen.
#[derive(Clone, Debug, Default)]
pub struct Follow {
    /// The tab in front.
    pub tab: Tab,
    /// The line pointed at.
    pub line: usize,
    /// How far the text beside or below is scrolled, in lines.
    pub scroll: u16,
    /// The days of the history, oldest first.
    pub days: Vec<DayReadiness>,
    /// The day from which the one pointed at is compared; the day before it when none is chosen.
    pub from: Option<Date>,
    /// What moved between the two.
    pub moved: Option<Comparison>,
}

impl Follow {
    /// Goes to a tab, at its first line.
    pub fn go(&mut self, tab: Tab) {
        (self.tab, self.line, self.scroll) = (tab, 0, 0);
    }
}

/// What moved between two days.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The earlier day; none for before the first.
    pub from: Option<Date>,
    /// The later day.
    pub to: Date,
    /// What moved, in the order of the items.
    pub moved: Vec<Moved>,
    /// The same by owner.
    pub owners: Vec<OwnerMoves>,
}

/// An item that moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The item.
    pub item: ItemRef,
    /// How it stood before: its state, and its answer.
    pub before: (State, Option<Answer>),
    /// How it stood after.
    pub after: (State, Option<Answer>),
}
