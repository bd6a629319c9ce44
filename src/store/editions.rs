//! The editions of checklists with which each audit was worked on.

use super::Store;
use super::columns::Json;
use crate::domain::Problem;
use crate::domain::checklist::{Changes, Edition, Library};
use crate::domain::report::Audit;
use jiff::Timestamp;
use rusqlite::params;

impl Store {
    /// Opens an audit with these checklists: keeps those editions that are new to it, and gives what they change.
    ///
    /// # Errors
    /// When the database cannot be written; nothing is kept then.
    pub fn adopt(&self, audit: &mut Audit, library: &Library, at: Timestamp) -> Result<Vec<Changes>, Problem> {
        let (editions, changes): (Vec<Edition>, Vec<Option<Changes>>) =
            audit.new_editions(library, at).into_iter().unzip();
        if !editions.is_empty() {
            self.write(|database| {
                let mut added = database.prepare_cached("INSERT INTO editions (audit, edition) VALUES (?1, ?2)")?;
                editions.iter().try_for_each(|edition| added.execute(params![audit.id, Json(edition)]).map(|_| ()))
            })?;
        }
        audit.editions.extend(editions);
        Ok(changes.into_iter().flatten().collect())
    }

    /// The editions of an audit, oldest first.
    pub(super) fn editions(&self, audit: i64) -> Result<Vec<Edition>, Problem> {
        self.read(|database| {
            let listed = "SELECT edition FROM editions WHERE audit = ?1 ORDER BY id";
            let mut statement = database.prepare_cached(listed)?;
            statement.query_map([audit], |row| row.get(0).map(|Json(edition)| edition))?.collect()
        })
    }
}
