//! `prudence audit`: schools, their answers, and where they stand.

mod answer;
mod contradictions;
mod day;
mod delegate;
mod diff;
mod entrusted;
mod history;
mod list;
mod merge;
mod moment;
mod open;
mod readiness;
mod school;
mod show;
mod worksheet;

use super::arguments::Global;
use super::arguments::audit::Audit;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::world::World;
use super::{fill, folder, workspace};

/// Runs `prudence audit …`.
pub fn run(command: Audit, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Audit::New(new) => school::enter(&new, global, world, console),
        Audit::List(form) => list::run(&folder::open(global, world, console)?, form, console),
        Audit::Use(chosen) => list::choose(&folder::open(global, world, console)?, &chosen, console),
        Audit::Edit(edit) => school::correct(&edit, &workspace::open(global, world, console)?, console),
        Audit::Show(show) => show::run(&show, &workspace::open(global, world, console)?, console),
        Audit::Answer(answer) => answer::run(&answer, &workspace::open(global, world, console)?, console),
        Audit::Fill(options) => fill::run(&options, &workspace::open(global, world, console)?, console),
        Audit::History(history) => history::run(&history, &workspace::open(global, world, console)?, console),
        Audit::Day(day) => day::run(&day, &workspace::open(global, world, console)?, console),
        Audit::Open(open) => open::run(&open, &workspace::open(global, world, console)?, console),
        Audit::Delegate(options) => delegate::run(&options, &workspace::open(global, world, console)?, console),
        Audit::Worksheet(options) => worksheet::run(&options, &workspace::open(global, world, console)?, console),
        Audit::Merge(options) => merge::run(&options, &workspace::open(global, world, console)?, console),
        Audit::Contradictions(form) => contradictions::run(form, &workspace::open(global, world, console)?, console),
        Audit::Calendar(calendar) => day::calendar(&calendar, &workspace::open(global, world, console)?, console),
        Audit::Diff(diff) => diff::run(&diff, &workspace::open(global, world, console)?, console),
    }
}
