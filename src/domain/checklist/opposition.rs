//! Answers that cannot be true beside each other.

use serde::{Deserialize, Serialize};

/// A pair of answers that cannot both be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opposition {
    /// The answers to the item that has the rule: yes, partial, no, unknown, na, or ids of choices.
    pub answer: Vec<String>,
    /// The other item: an id of the same checklist, or `checklist/item`.
    pub item: String,
    /// The answers to it that cannot be true beside them.
    #[serde(rename = "in")]
    pub words: Vec<String>,
}

impl Opposition {
    /// The checklist and the id of the other item, for a rule of the checklist `own`.
    #[must_use]
    pub fn target<'a>(&'a self, own: &'a str) -> (&'a str, &'a str) {
        self.item.split_once('/').unwrap_or((own, &self.item))
    }

    /// Whether these words of the item's answer and of the other one's cannot both be true.
    #[must_use]
    pub fn opposes(&self, said: &[String], other: &[String]) -> bool {
        let among = |words: &[String], of: &[String]| words.iter().any(|word| of.contains(word));
        among(said, &self.answer) && among(other, &self.words)
    }
}
