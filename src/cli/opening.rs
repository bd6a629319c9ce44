//! What every command starts from: the folder, the checklists, the catalogue, the chosen school.

use super::World;
use super::arguments::Global;
use super::console::{Console, Stop};
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
    /// What the person should know before starting.
    pub notices: Vec<Sentence>,
}

/// Opens what the options name.
pub fn open(global: &Global, world: &World, console: &mut Console<'_>) -> Result<Opening, Stop> {
    Ok(Opening {
        folder: folder(global, world),
        text: Text::new(console.text.language()),
        library: Library::built_in(),
        catalog: Catalog::built_in(),
        audit: None,
        color: console.color,
        notices: Vec::new(),
    })
}

/// The data folder that was asked for: `--data-dir`, else `PRUDENCE_DATA_DIR`.
pub fn folder(global: &Global, world: &World) -> Option<PathBuf> {
    let named = (world.variable)("PRUDENCE_DATA_DIR").filter(|value| !value.is_empty());
    global.data_dir.clone().or_else(|| named.map(PathBuf::from))
}
