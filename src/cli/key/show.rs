//! `prudence key show`: the public key, by which reports are known to come from here.

use super::document::document;
use crate::cli::arguments::form::Json;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::seal::Key;
use std::path::Path;

/// Shows the public key of the folder, which is made if need be.
pub fn run(form: Json, folder: &Path, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let public_key = Key::load_or_create(folder)?.public_hex();
    if form.json {
        console.json(&document(&public_key, &Key::path_in(folder)))?;
    } else {
        console.line(&public_key)?;
    }
    Ok(Standing::Fine)
}
