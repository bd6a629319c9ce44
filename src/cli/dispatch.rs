//! From a command to the file that carries it out.

use super::arguments::{Command, Global};
use super::console::{Console, Stop};
use super::{Standing, World, audit, check, checklist, help, manual, report};

/// Runs a command.
pub fn run(command: Command, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Command::Audit(command) => audit::run(command, global, world, console),
        Command::Checklist(command) => checklist::run(command, global, console),
        Command::Check(command) => check::run(&command, global, world, console),
        Command::Report(command) => report::run(command, global, world, console),
        Command::Man => manual::run(console),
        Command::Help { command } => help::help(&command, console),
        Command::Completions { shell } => help::completions(shell, console),
        _ => Ok(Standing::Fine),
    }
}
