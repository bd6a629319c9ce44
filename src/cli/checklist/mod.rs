//! `prudence checklist`: the questions, and the files that hold them.

mod list;
mod new;
mod show;
mod validate;

use super::arguments::Global;
use super::arguments::checklist::Checklist;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::sources;
use crate::domain::checklist::format;

/// Runs `prudence checklist …`.
pub fn run(command: Checklist, global: &Global, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Checklist::List(json) => list::run(&sources::library(global, console)?, json, console),
        Checklist::Show(show) => show::run(&sources::library(global, console)?, &show, console),
        Checklist::Validate(validate) => validate::run(&validate, console),
        Checklist::New(new) => new::run(&new, console),
        Checklist::Schema => {
            console.json(&format::json_schema())?;
            Ok(Standing::Fine)
        }
    }
}
