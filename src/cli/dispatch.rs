//! From a command to the file that carries it out.

use super::arguments::{Command, Global};
use super::console::{Console, Stop};
use super::{Standing, World, help};

/// Runs a command.
pub fn run(command: Command, _global: &Global, _world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Command::Help { command } => help::help(&command, console).map(|()| Standing::Fine),
        Command::Completions { shell } => help::completions(shell, console).map(|()| Standing::Fine),
        _ => Ok(Standing::Fine),
    }
}
