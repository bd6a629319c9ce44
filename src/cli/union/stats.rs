//! `prudence union stats`: the figures of one population, published by being asked for.

use super::{archive, figures, selection};
use crate::cli::arguments::Global;
use crate::cli::arguments::figures::Stats;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::world::World;
use crate::cli::{sources, workspace};
use crate::domain::union::statistics::ask;
use crate::export::union::Names;
use jiff::Timestamp;

/// Tells the figures; the standing is not fine when there is no table.
pub fn run(stats: &Stats, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let mut question = selection::question(&stats.selection.whole)?;
    let filter = selection::filter(&stats.selection)?;
    let library = sources::library(global, console)?;
    let catalog = workspace::catalog(global, console)?;
    let mut archive = archive::consult(global, world, console)?;
    selection::known_ent(&filter, &catalog, &archive)?;
    question.filters.push(filter);
    let mut standing = Standing::Fine;
    for statistics in ask(&mut archive, &question, Timestamp::now())? {
        if statistics.reports.is_none() {
            standing = Standing::NotFine;
        }
        if stats.json.json {
            console.json(&serde_json::to_value(&statistics).unwrap_or_default())?;
        } else {
            let names = Names { library: &library, catalog: &catalog, text: &console.text };
            let pages = figures::pages(&statistics, &names, console.width);
            pages.into_iter().try_for_each(|line| figures::write(&line, console))?;
        }
    }
    Ok(standing)
}
