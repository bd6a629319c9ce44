//! The face for people.

use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::domain::{Problem, Sentence};
use crate::text::Text;
use std::path::PathBuf;

/// What the screen starts from.
pub struct Session {
    /// The data folder; none means the platform's own.
    pub folder: Option<PathBuf>,
    /// The sentences.
    pub text: Text,
    /// The checklists at hand.
    pub library: Library,
    /// The ENT catalogue at hand.
    pub catalog: Catalog,
    /// The school; none means the current one.
    pub audit: Option<i64>,
    /// Whether colours may be used.
    pub color: bool,
    /// What the person should know before starting.
    pub notices: Vec<Sentence>,
}

/// Runs the screen.
///
/// # Errors
/// When the terminal or the folder cannot be used.
pub fn run(_session: Session) -> Result<(), Problem> {
    Ok(())
}

/// Runs the demonstration.
///
/// # Errors
/// When the terminal cannot be used.
pub fn demo(_text: Text, _color: bool) -> Result<(), Problem> {
    Ok(())
}
