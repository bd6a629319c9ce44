//! `prudence union`: what a representative does with the reports of many schools.

mod archive;
mod collect;
mod figures;
mod quarantine;
mod selection;
mod stats;
mod synth;

use super::arguments::Global;
use super::arguments::union::Union;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::world::World;

/// Runs `prudence union …`.
pub fn run(command: Union, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Union::Collect(collect) => collect::run(&collect, global, world, console),
        Union::Stats(stats) => stats::run(&stats, global, world, console),
        Union::Synth(synth) => synth::run(&synth, global, console),
        Union::Quarantine(command) => quarantine::run(command, &mut archive::open(global, world, console)?, console),
    }
}
