//! Which key signed the reports of which school, as far as this computer has seen.

use super::Store;
use super::columns::Moment;
use crate::domain::Problem;
use crate::domain::report::KnownSigner;
use jiff::Timestamp;
use rusqlite::params;

impl Store {
    /// How a key stands beside those that signed earlier reports of a school.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn known_signer(&self, school: &str, public_key: &str) -> Result<KnownSigner, Problem> {
        let keys: Vec<String> = self.read(|database| {
            let mut statement = database.prepare_cached("SELECT public_key FROM signers WHERE school = ?1")?;
            statement.query_map([school], |row| row.get(0))?.collect()
        })?;
        Ok(match keys.as_slice() {
            [] => KnownSigner::New,
            keys if keys.iter().any(|key| key == public_key) => KnownSigner::Same,
            _ => KnownSigner::Other,
        })
    }

    /// Remembers that a key signs for a school.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn remember_signer(&self, school: &str, public_key: &str, at: Timestamp) -> Result<(), Problem> {
        self.write(|database| {
            let added = "INSERT OR IGNORE INTO signers (school, public_key, seen_at) VALUES (?1, ?2, ?3)";
            database.prepare_cached(added)?.execute(params![school, public_key, Moment(at)]).map(|_| ())
        })
    }
}
