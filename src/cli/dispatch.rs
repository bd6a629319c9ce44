//! From a command to the file that carries it out.

use super::arguments::{Global, Plain};
use super::console::{Console, Stop};
use super::outcome::Outcome;
use super::world::World;
use super::{audit, campaign, check, checklist, help, key, manual, report, union, watch};

/// Runs a command.
pub fn run(command: Plain, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Outcome, Stop> {
    let standing = match command {
        Plain::Union(command) => return union::run(command, global, world, console),
        Plain::Audit(command) => audit::run(command, global, world, console),
        Plain::Checklist(command) => checklist::run(command, global, console),
        Plain::Check(command) => check::run(&command, global, world, console),
        Plain::Watch(command) => watch::run(&command, global, world, console),
        Plain::Report(command) => report::run(command, global, world, console),
        Plain::Campaign(command) => campaign::run(command, global, world, console),
        Plain::Key(command) => key::run(command, global, world, console),
        Plain::Man => manual::run(console),
        Plain::Help { command } => help::help(&command, console),
        Plain::Completions { shell } => help::completions(shell, console),
    };
    standing.map(Outcome::Told)
}
