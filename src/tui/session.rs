//! What the command line hands over to the interface.

use crate::domain::Sentence;
use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::text::Text;
use std::path::PathBuf;

/// What the command line hands over.
pub struct Session {
    /// The data folder; the platform's when none is given.
    pub folder: Option<PathBuf>,
    /// The sentences of the chosen language.
    pub text: Text,
    /// The checklists at hand.
    pub library: Library,
    /// The catalogue at hand.
    pub catalog: Catalog,
    /// The audit to open; the current one when none is given.
    pub audit: Option<i64>,
    /// Whether colours may be used.
    pub color: bool,
    /// Whether the mouse is heard from the start.
    pub mouse: bool,
    /// What should be told first: a file left out, a database kept aside.
    pub notices: Vec<Sentence>,
}
