//! `prudence report`: what leaves the school, and whether what arrives holds.

mod compose;
mod export;
mod open;
mod preview;
mod verify;

use super::arguments::Global;
use super::arguments::report::Report;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::world::World;
use super::{sources, workspace};

/// Runs `prudence report …`.
pub fn run(command: Report, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Report::Preview(preview) => preview::run(&preview, &workspace::open(global, world, console)?, console),
        Report::Export(export) => export::run(&export, &workspace::open(global, world, console)?, console),
        Report::Verify(verify) => verify::run(&verify, &sources::library(global, console)?, console),
        Report::Open(open) => open::run(&open, &sources::library(global, console)?, console),
    }
}
