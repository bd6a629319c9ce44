//! Checklists: their items, the answers given to them, and the journal that keeps every answer.

pub mod answer;
pub mod condition;
pub mod contradiction;
pub mod edition;
pub mod format;
pub mod item;
pub mod journal;
pub mod library;
pub mod localized;
pub mod operation;
pub mod opposition;
pub mod published;
pub mod question;
pub mod state;

pub use answer::Answer;
pub use condition::Condition;
pub use edition::{Changes, Edition};
pub use item::{Checklist, Due, Item, Owner, Reference, Severity, Standing, Theme};
pub use journal::{Answers, Entrusted, Journal, Recorded};
pub use library::Library;
pub use localized::Localized;
pub use operation::{Delegation, Entry, Given, Opening, Operation, Several};
pub use opposition::Opposition;
pub use question::{Choice, Measure, Question};
pub use state::State;

use serde::{Deserialize, Serialize};

/// An item of a checklist, as the journal and the reports name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemRef {
    /// The checklist's id.
    pub checklist: String,
    /// The item's id, unique in its checklist.
    pub item: String,
}

impl ItemRef {
    /// The item `item` of the checklist `checklist`.
    #[must_use]
    pub fn new(checklist: &str, item: &str) -> Self {
        Self { checklist: checklist.to_owned(), item: item.to_owned() }
    }
}

impl std::fmt::Display for ItemRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.checklist, self.item)
    }
}
