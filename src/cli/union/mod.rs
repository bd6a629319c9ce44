//! `prudence union`: what a representative asks of schools, and does with the reports of many.

mod archive;
mod campaign;
mod collect;
mod dashboard;
mod figures;
mod keygen;
mod quarantine;
mod report;
mod selection;
mod stats;
mod synth;

use super::arguments::Global;
use super::arguments::union::Union;
use super::console::{Console, Stop};
use super::outcome::Outcome;
use super::world::World;

/// Runs `prudence union …`.
pub fn run(command: Union, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Outcome, Stop> {
    let standing = match command {
        Union::Dashboard(wanted) => return dashboard::open(&wanted, global, world, console),
        Union::Keygen(keygen) => keygen::run(&keygen, world, console),
        Union::Campaign(command) => campaign::run(command, global, world, console),
        Union::Collect(collect) => collect::run(&collect, global, world, console),
        Union::Stats(stats) => stats::run(&stats, global, world, console),
        Union::Report(wanted) => report::report(&wanted, global, world, console),
        Union::Export(wanted) => report::export(&wanted, global, world, console),
        Union::Synth(synth) => synth::run(&synth, global, console),
        Union::Quarantine(command) => quarantine::run(command, &mut archive::consult(global, world, console)?, console),
    };
    standing.map(Outcome::Told)
}
