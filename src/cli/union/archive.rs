//! The representative's archive, opened for a command.

use crate::cli::arguments::Global;
use crate::cli::console::{Console, Stop};
use crate::cli::sources;
use crate::cli::world::World;
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
