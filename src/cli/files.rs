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

/// What `parse` makes of the YAML file at `path`, whose name and text it is given.
///
/// # Errors
/// When the file cannot be read, exceeds the limit, is not UTF-8, or has the faults that `parse` finds.
pub fn parse<T>(path: &Path, parse: impl FnOnce(&str, &str) -> Result<T, Faults>) -> Result<T, Unread> {
    let name = path.display().to_string();
    let text = text_of(&name, &read_beginning(path, LIMIT + 1)?)?;
    Ok(parse(&name, &text)?)
}
