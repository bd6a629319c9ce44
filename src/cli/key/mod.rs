//! `prudence key`: the key that signs the reports of this folder.

mod document;
mod export;
mod import;
mod show;

use super::arguments::Global;
use super::arguments::key::Key;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::sources;
use super::world::World;

/// Runs `prudence key …`.
pub fn run(command: Key, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let folder = sources::folder(global, world)?;
    match command {
        Key::Show(form) => show::run(form, &folder, console),
        Key::Export(export) => export::run(&export, &folder, world, console),
        Key::Import(import) => import::run(&import, &folder, world, console),
    }
}
