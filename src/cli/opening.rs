//! What every command starts from: the folder, the checklists, the catalogue, the chosen school.

use super::arguments::{Arguments, Global};
use super::console::{Console, Stop};
use super::world::World;
use super::{folder, sources};
use crate::domain::Sentence;
use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::text::Text;
use std::path::PathBuf;

/// What the screen starts from.
pub struct Opening {
    /// The data folder that was asked for; none means the platform's own.
    pub folder: Option<PathBuf>,
    /// The sentences.
    pub text: Text,
    /// The checklists at hand.
    pub library: Library,
    /// The ENT catalogue at hand.
    pub catalog: Catalog,
    /// The school that was asked for; none means the current one.
    pub audit: Option<i64>,
    /// Whether colours may be used.
    pub color: bool,
    /// Whether the mouse is heard from the start.
    pub mouse: bool,
    /// What the person should know before starting.
    pub notices: Vec<Sentence>,
}

/// Opens what the options name.
pub fn open(arguments: &Arguments, world: &World, console: &mut Console<'_>) -> Result<Opening, Stop> {
    let global = &arguments.global;
    let opening = without_school(global, arguments.mouse, world, console)?;
    let audit = match &global.audit {
        Some(named) => Some(folder::open(global, world, console)?.audit_named(named)?),
        None => None,
    };
    Ok(Opening { audit, ..opening })
}

/// Opens what the options name, but for a school.
pub fn without_school(global: &Global, mouse: bool, world: &World, console: &mut Console<'_>) -> Result<Opening, Stop> {
    let library = sources::library(global, console)?;
    let (catalog, notices) = sources::catalog(global)?;
    let text = Text::new(console.text.language());
    let (folder, color) = (sources::named_folder(global, world), console.color);
    Ok(Opening { folder, text, library, catalog, audit: None, color, mouse, notices })
}
