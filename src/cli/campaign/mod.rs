//! `prudence campaign`: the campaigns in which one takes part.

pub mod describe;
mod join;
mod leave;
mod list;
mod show;
mod source;

use super::arguments::Global;
use super::arguments::campaign::Campaign;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::world::World;
use super::{folder, sources};

/// Runs `prudence campaign …`.
pub fn run(command: Campaign, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let library = sources::library(global, console)?;
    let store = folder::open(global, world, console)?.store;
    match command {
        Campaign::Join(join) => join::run(&join, &store, &library, console),
        Campaign::List(form) => list::run(form, &store, console),
        Campaign::Show(named) => show::run(&named, &store, console),
        Campaign::Leave(named) => leave::run(&named, &store, console),
    }
}
