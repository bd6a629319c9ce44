//! The evidence of a round as a file: written once, judged again at any time.

use crate::domain::check::Round;
use crate::domain::{Problem, Sentence, written};
use crate::export::{self, read_beginning};
use std::path::Path;

/// More bytes than any recorded round has; the reader refuses what is as long as this.
const LIMIT: usize = 16 << 20;

/// Reads a recorded round.
///
/// # Errors
/// When the file cannot be read, or is no recorded round.
pub fn read(path: &Path) -> Result<Round, Problem> {
    let bytes = read_beginning(path, LIMIT)?;
    let bytes = written::utf8(&bytes);
    Round::replay(&path.display().to_string(), &String::from_utf8_lossy(&bytes))
}

/// Evidence is never written over: the file must not exist yet.
///
/// # Errors
/// When it does.
pub fn must_be_new(path: &Path) -> Result<(), Problem> {
    if !path.exists() {
        return Ok(());
    }
    Err(Problem::usage(Sentence::new("record-exists").with("path", path.display().to_string())))
}

/// Writes the evidence of a round.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, round: &Round) -> Result<Sentence, Problem> {
    export::write_file(path, round.recorded().as_bytes())?;
    Ok(Sentence::new("record-written").with("path", path.display().to_string()))
}
