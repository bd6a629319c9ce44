//! The face for people: an Elm loop over a terminal.
//!
//! Terminal events, results of checks and signals go into one queue. [`update`] takes the model and a message and
//! gives back effects; it is synchronous and touches nothing outside. [`runtime`] runs the effects and sends their
//! results back as messages. [`view`] draws the model and does no input or output.

pub mod action;
mod demo;
pub mod message;
pub mod model;
mod runtime;
pub mod theme;
pub mod update;
pub mod view;

pub use demo::demo;
pub use message::{Effect, Message};
pub use model::Model;

use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::domain::{Problem, Sentence};
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
    /// What should be told first: a file left out, a database kept aside.
    pub notices: Vec<Sentence>,
}

/// Opens the terminal interface and stays until the person leaves.
///
/// # Errors
/// When there is no terminal to draw on, or the data folder cannot be used.
pub fn run(session: Session) -> Result<(), Problem> {
    runtime::run(session)
}
