//! `prudence checklist`: the questions, and the files that hold them.

mod list;
mod show;
mod validate;

pub use show::find as find_checklist;

use super::arguments::Global;
use super::arguments::checklist::Checklist;
use super::console::{Console, Stop};
use super::{Standing, opening};

/// Runs `prudence checklist …`.
pub fn run(command: Checklist, global: &Global, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Checklist::List(json) => list::run(&opening::library(global, console)?, json, console),
        Checklist::Show(show) => show::run(&opening::library(global, console)?, &show, console),
        Checklist::Validate(validate) => validate::run(&validate, console),
    }
}
