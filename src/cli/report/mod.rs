//! `prudence report`: what leaves the school, and whether what arrives holds.

mod compose;
mod destination;
mod diff;
mod export;
mod open;
mod personal;
mod preview;
mod receipts;
mod received;
mod send;
mod verify;

use super::arguments::Global;
use super::arguments::report::Report;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::world::World;
use super::{identity, sources, workspace};
use received::Reader;

/// Runs `prudence report …`.
pub fn run(command: Report, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Report::Preview(preview) => preview::run(&preview, &workspace::open(global, world, console)?, console),
        Report::Export(export) => export::run(&export, &workspace::open(global, world, console)?, console),
        Report::Send(send) => send::run(&send, &workspace::open(global, world, console)?, world, console),
        Report::Receipts(form) => receipts::run(form, &workspace::open(global, world, console)?, console),
        Report::Verify(verify) => {
            let identities = identity::read(&verify.identities, world, &console.text)?;
            let reader = Reader { library: sources::library(global, console)?, identities };
            let store = verify::signers(global, world, console)?;
            verify::run(&verify, &reader, store.as_ref(), console)
        }
        Report::Open(open) => {
            let identities = identity::read(&open.identities, world, &console.text)?;
            let reader = Reader { library: sources::library(global, console)?, identities };
            open::run(&open, &reader, console)
        }
        Report::Diff(diff) => {
            let identities = identity::read(&diff.identities, world, &console.text)?;
            let reader = Reader { library: sources::library(global, console)?, identities };
            diff::run(&diff, &reader, console)
        }
    }
}
