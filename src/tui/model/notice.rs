//! What the person is told.

use crate::domain::Sentence;

/// A line that tells the person something until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What is told.
    pub sentence: Sentence,
    /// Whether something failed.
    pub failed: bool,
}

impl Notice {
    /// Something to know.
    #[must_use]
    pub fn told(sentence: Sentence) -> Self {
        Self { sentence, failed: false }
    }

    /// Something that failed.
    #[must_use]
    pub fn failed(sentence: Sentence) -> Self {
        Self { sentence, failed: true }
    }
}
