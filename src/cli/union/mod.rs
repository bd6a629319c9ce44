//! `prudence union`: what representatives do.

mod campaign;
mod keygen;

use super::arguments::Global;
use super::arguments::union::Union;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::world::World;

/// Runs `prudence union …`.
pub fn run(command: Union, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Union::Keygen(keygen) => keygen::run(&keygen, world, console),
        Union::Campaign(command) => campaign::run(command, global, world, console),
    }
}
