//! The answer journal: entries are added, never changed.

use super::Store;
use super::columns::{Json, Moment};
use crate::domain::Problem;
use crate::domain::checklist::{Entry, Journal, Operation};
use jiff::Timestamp;
use rusqlite::{Row, params};

impl Store {
    /// Adds `operation` to the journal of an audit. It is on the disk when this returns.
    ///
    /// # Errors
    /// When there is no such audit, when the operation could not be read back (a number that is none), or when
    /// the database cannot be written. Nothing is recorded then.
    pub fn record(&self, audit: i64, at: Timestamp, operation: &Operation) -> Result<Entry, Problem> {
        let sequence = self.write(|database| {
            let added = "INSERT INTO journal (audit, at, operation) VALUES (?1, ?2, ?3)";
            database.prepare_cached(added)?.execute(params![audit, Moment(at), readable(operation)?])?;
            Ok(database.last_insert_rowid())
        })?;
        Ok(Entry { sequence, at, operation: operation.clone() })
    }

    /// The journal of an audit, read from its first entry on.
    pub(super) fn journal(&self, audit: i64) -> Result<Journal, Problem> {
        let entries = self.read(|database| {
            let listed = "SELECT sequence, at, operation FROM journal WHERE audit = ?1 ORDER BY sequence";
            let mut statement = database.prepare_cached(listed)?;
            statement.query_map([audit], entry)?.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        Ok(Journal::new(entries))
    }
}

/// The operation as text, known to be readable again: a line of the journal can never be put right afterwards.
fn readable(operation: &Operation) -> rusqlite::Result<String> {
    let failure = |error: Box<dyn std::error::Error + Send + Sync>| rusqlite::Error::ToSqlConversionFailure(error);
    let text = serde_json::to_string(operation).map_err(|error| failure(error.into()))?;
    let read: Operation = serde_json::from_str(&text).map_err(|error| failure(error.into()))?;
    if &read == operation { Ok(text) } else { Err(failure(text.into())) }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let (Moment(at), Json(operation)) = (row.get(1)?, row.get(2)?);
    Ok(Entry { sequence: row.get(0)?, at, operation })
}
