//! Conditions: when an item is asked, given the answers to earlier items.

use serde::{Deserialize, Serialize};

/// When an item is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    /// An earlier item was answered with one of these words.
    Is {
        /// The earlier item's id.
        item: String,
        /// yes, partial, no, unknown, na, or ids of choices.
        #[serde(rename = "in")]
        words: Vec<String>,
    },
    /// All of these hold.
    All {
        /// The parts.
        all: Vec<Condition>,
    },
    /// At least one of these holds.
    Any {
        /// The parts.
        any: Vec<Condition>,
    },
    /// This does not hold.
    Not {
        /// The part.
        not: Box<Condition>,
    },
}

impl Condition {
    /// Whether the condition holds. `said` gives the words of the answer to a visible item, none for any other:
    /// what was not answered, or is hidden, never makes `Is` true.
    pub fn holds<'a>(&self, said: &impl Fn(&str) -> Option<&'a [String]>) -> bool {
        match self {
            Self::Is { item, words } => said(item).is_some_and(|said| said.iter().any(|word| words.contains(word))),
            Self::All { all } => all.iter().all(|part| part.holds(said)),
            Self::Any { any } => any.iter().any(|part| part.holds(said)),
            Self::Not { not } => !not.holds(said),
        }
    }

    /// The ids of the items on which the condition depends, with the words it compares them with.
    #[must_use]
    pub fn items(&self) -> Vec<(&str, &[String])> {
        match self {
            Self::Is { item, words } => vec![(item, words)],
            Self::All { all: parts } | Self::Any { any: parts } => parts.iter().flat_map(Self::items).collect(),
            Self::Not { not } => not.items(),
        }
    }
}
