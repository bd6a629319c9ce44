//! The reading keys that a command line names, each unlocked once.

use super::arguments::secret::Identities;
use super::passphrase::Asking;
use super::world::World;
use crate::domain::{Problem, Sentence};
use crate::export::read_file;
use crate::seal::Identity;
use crate::text::Text;

/// The most bytes of a file of reading keys.
const LIMIT: usize = 64 << 10;

/// Reads the keys.
///
/// # Errors
/// When a file cannot be read, holds no key, or stands under another passphrase.
pub fn read(named: &Identities, world: &World, text: &Text) -> Result<Vec<Identity>, Problem> {
    let asking = Asking { from: &named.passphrase, world, text };
    let mut identities = Vec::new();
    for path in &named.identity {
        let bytes = read_file(path, LIMIT)?;
        let read = Identity::read(&bytes, &mut || asking.known()).map_err(|problem| {
            let sentence = Sentence::new("file-problem").with("path", path.display().to_string());
            Problem { kind: problem.kind, sentence: sentence.with("what", problem.sentence) }
        })?;
        identities.extend(read);
    }
    Ok(identities)
}
