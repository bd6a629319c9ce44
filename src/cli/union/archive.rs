//! The representative's archive, opened for a command.

use crate::cli::arguments::Global;
use crate::cli::console::{Console, Stop};
use crate::cli::sources;
use crate::cli::world::World;
use crate::domain::Sentence;
use crate::domain::union::Archive;
use crate::store::UnionStore;

/// Opens the archive of the data folder, and tells when a damaged one was set aside.
pub fn open(global: &Global, world: &World, console: &mut Console<'_>) -> Result<UnionStore, Stop> {
    let path = sources::folder(global, world)?;
    let opened = UnionStore::open(&path)?;
    if let Some(notice) = opened.notice() {
        console.tell(&notice)?;
    }
    Ok(opened.store)
}

/// Opens it to be looked into, and tells when a collection has not ended: what it brought does not count yet.
pub fn consult(global: &Global, world: &World, console: &mut Console<'_>) -> Result<UnionStore, Stop> {
    let archive = open(global, world, console)?;
    let unsettled = archive.unsettled()?;
    if unsettled > 0 {
        console.tell(&Sentence::new("collect-not-ended").with("count", unsettled))?;
    }
    Ok(archive)
}
