//! Reads a text file that a person wrote, whatever it holds.

use crate::domain::Problem;
use crate::domain::yaml::{Faults, LIMIT, text_of};
use crate::export::read_beginning;
use std::path::Path;

/// Why a file gave no text, or none that can be used.
pub enum Unread {
    /// It could not be read at all.
    Problem(Problem),
    /// It is no text, too large, or has other faults.
    Faults(Faults),
}

impl From<Problem> for Unread {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<Faults> for Unread {
    fn from(faults: Faults) -> Self {
        Self::Faults(faults)
    }
}

/// The text of the YAML file at `path`, without the mark that some editors put at its beginning.
///
/// # Errors
/// When the file cannot be read, exceeds the limit, or is not UTF-8.
pub fn read_yaml(path: &Path) -> Result<String, Unread> {
    let bytes = read_beginning(path, LIMIT + 1)?;
    Ok(text_of(&path.display().to_string(), &bytes)?)
}
