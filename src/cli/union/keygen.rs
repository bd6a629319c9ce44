//! `prudence union keygen`: a reading key of one's own, under a passphrase.

use crate::cli::arguments::asking::Keygen;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::passphrase::Asking;
use crate::cli::world::World;
use crate::domain::Sentence;
use crate::seal::{Identity, write_secret};
use serde_json::json;

/// Makes the key, writes its file, and gives the public key.
pub fn run(keygen: &Keygen, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let passphrase = Asking { from: &keygen.passphrase, world, text: &console.text }.chosen()?;
    let identity = Identity::generate();
    write_secret(&keygen.out, &identity.protected(&passphrase)?)?;
    let (recipient, file) = (identity.recipient().to_string(), keygen.out.display().to_string());
    if keygen.json.json {
        console.json(&json!({ "schema": "prudence.keygen/1", "recipient": recipient, "file": file }))?;
        return Ok(Standing::Fine);
    }
    console.line(&recipient)?;
    for key in ["keygen-public", "keygen-secret", "keygen-several"] {
        console.tell(&Sentence::new(key).with("path", file.as_str()))?;
    }
    Ok(Standing::Fine)
}
