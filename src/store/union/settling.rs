//! Settling the archive, and what the representative decides.

use super::super::columns::Moment;
use super::columns::{Word, entry, status_words};
use crate::domain::union::{Entry, Ruling, settle};
use jiff::Timestamp;
use rusqlite::{Connection, params};

/// Gives every entry its status; writes those that changed.
pub(super) fn settle_all(database: &Connection) -> rusqlite::Result<Vec<Entry>> {
    let mut entries = entries(database)?;
    let statuses = settle(&entries);
    let mut changed = database.prepare_cached("UPDATE reports SET status = ?2, doubt = ?3 WHERE digest = ?1")?;
    for (entry, status) in entries.iter_mut().zip(statuses) {
        if entry.status != Some(status) {
            let (word, doubt) = status_words(status);
            changed.execute(params![entry.digest, word, doubt])?;
            entry.status = Some(status);
        }
    }
    database.prepare_cached("UPDATE asides SET told = 1 WHERE NOT told")?.execute([])?;
    Ok(entries)
}

/// All entries, in no particular order.
fn entries(database: &Connection) -> rusqlite::Result<Vec<Entry>> {
    let mut statement = database.prepare_cached("SELECT * FROM entries")?;
    statement.query_map([], |row| entry(row, 0))?.collect()
}

/// Keeps a ruling; whether there is such a report.
pub(super) fn rule(database: &Connection, digest: &str, ruling: Ruling, at: Timestamp) -> rusqlite::Result<bool> {
    let of_report = "UPDATE reports SET ruling = ?2, ruled_at = ?3 WHERE digest = ?1";
    let of_aside = "UPDATE asides SET ruling = ?2, ruled_at = ?3 WHERE id = (SELECT id FROM files WHERE digest = ?1)";
    let values = params![digest, Word(ruling), Moment(at)];
    let ruled = database.prepare_cached(of_report)?.execute(values)?;
    Ok(ruled + database.prepare_cached(of_aside)?.execute(values)? > 0)
}
