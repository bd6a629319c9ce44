//! The one error type of the house: a sentence for the person, and what it means for the exit status.

use super::{Sentence, reason};

/// Whose problem it is; the command line turns it into its exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The thing looked at is not fine: an invalid file, a report that does not verify (exit 1).
    NotFine,
    /// The request makes no sense: an unknown item, a malformed UAI (exit 2).
    Usage,
    /// Prudence could not do it: disk, permission, database (exit 3).
    Unable,
}

/// Something that went wrong, told in one sentence that names the place and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it means for whoever asked.
    pub kind: ProblemKind,
    /// What a person reads.
    pub sentence: Sentence,
}

impl Problem {
    /// The thing looked at is not fine.
    #[must_use]
    pub fn not_fine(sentence: Sentence) -> Self {
        Self { kind: ProblemKind::NotFine, sentence }
    }

    /// The request makes no sense.
    #[must_use]
    pub fn usage(sentence: Sentence) -> Self {
        Self { kind: ProblemKind::Usage, sentence }
    }

    /// Prudence could not do it.
    #[must_use]
    pub fn unable(sentence: Sentence) -> Self {
        Self { kind: ProblemKind::Unable, sentence }
    }

    /// A file or folder that could not be read or written, with the reason.
    #[must_use]
    pub fn io(key: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        let sentence = Sentence::new(key).with("path", path.display().to_string());
        Self::unable(sentence.with("detail", reason::of(error)))
    }
}
