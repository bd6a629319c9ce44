//! `prudence union dashboard`: what the representative's screen starts from.

use super::{archive, selection};
use crate::cli::arguments::Global;
use crate::cli::arguments::figures::Dashboard;
use crate::cli::board::Board;
use crate::cli::console::{Console, Stop};
use crate::cli::opening;
use crate::cli::outcome::Outcome;
use crate::cli::world::World;

/// Opens what the options name.
pub fn open(wanted: &Dashboard, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Outcome, Stop> {
    let filter = selection::filter(&wanted.selection)?;
    let question = selection::question(&wanted.selection.whole)?;
    let opening = opening::without_school(global, wanted.mouse, world, console)?;
    if filter.ent.is_some() {
        selection::known_ent(&filter, &opening.catalog, &archive::open(global, world, console)?)?;
    }
    Ok(Outcome::Board(Box::new(Board { opening, filter, question })))
}
