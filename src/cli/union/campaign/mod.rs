//! `prudence union campaign`: the file by which representatives ask.

mod new;
mod sign;

use crate::cli::arguments::Global;
use crate::cli::arguments::asking::Campaign;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::sources;
use crate::cli::world::World;
use crate::domain::campaign;
use crate::seal::Key;

/// Runs `prudence union campaign …`.
pub fn run(command: Campaign, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let key = || Key::load_or_create(&sources::folder(global, world)?);
    match command {
        Campaign::New(new) => new::run(&new, &sources::library(global, console)?, &key()?, console),
        Campaign::Sign(sign) => sign::run(&sign, &key()?, console),
        Campaign::Schema => {
            console.json(&campaign::json_schema())?;
            Ok(Standing::Fine)
        }
    }
}
