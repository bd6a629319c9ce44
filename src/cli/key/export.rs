//! `prudence key export`: a copy of the signing key, under a passphrase unless it is asked for without.

use super::document::document;
use crate::cli::arguments::key::Export;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::passphrase::Asking;
use crate::cli::world::World;
use crate::domain::Sentence;
use crate::seal::{Key, write_secret};
use std::path::Path;

/// Writes the copy.
pub fn run(export: &Export, folder: &Path, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let key = Key::load_or_create(folder)?;
    let passphrase = if export.unprotected {
        None
    } else {
        Some(Asking { from: &export.passphrase, world, text: &console.text }.chosen()?)
    };
    write_secret(&export.file, &key.exported(passphrase.as_ref())?)?;
    if export.json.json {
        console.json(&document(&key.public_hex(), &export.file))?;
        return Ok(Standing::Fine);
    }
    console.line(&export.file.display().to_string())?;
    let told = if export.unprotected { "key-exported-unprotected" } else { "key-exported" };
    console.tell(&Sentence::new(told))?;
    Ok(Standing::Fine)
}
