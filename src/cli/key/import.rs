//! `prudence key import`: the signing key of another computer, or a copy that was kept.

use super::document::document;
use crate::cli::arguments::key::Import;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::passphrase::Asking;
use crate::cli::world::World;
use crate::domain::Sentence;
use crate::export::read_file;
use crate::seal::{Installed, Key};
use std::path::Path;

/// The most bytes of an exported key.
const LIMIT: usize = 64 << 10;

/// Takes the key of the file.
pub fn run(import: &Import, folder: &Path, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let bytes = read_file(&import.file, LIMIT)?;
    let asking = Asking { from: &import.passphrase, world, text: &console.text };
    let key = Key::imported(&bytes, &mut || asking.known())?;
    let installed = key.install(folder, import.replace)?;
    if import.json.json {
        console.json(&document(&key.public_hex(), &Key::path_in(folder)))?;
        return Ok(Standing::Fine);
    }
    console.line(&key.public_hex())?;
    console.tell(&match installed {
        Installed::First => Sentence::new("key-imported"),
        Installed::Same => Sentence::new("key-imported-same"),
        Installed::Replaced(kept) => Sentence::new("key-replaced").with("path", kept.display().to_string()),
    })?;
    Ok(Standing::Fine)
}
