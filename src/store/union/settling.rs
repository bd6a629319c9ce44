//! Settling the archive, and what the representative decides.

use super::super::columns::Moment;
use super::columns::{Word, entry, status_words};
use crate::domain::union::{Entry, Ruling, settle};
use jiff::Timestamp;
use rusqlite::{Connection, params};

/// Gives every entry its status.
pub(super) fn settle_all(database: &Connection) -> rusqlite::Result<Vec<Entry>> {
    let settled = settle_each(database, entries(database, "SELECT * FROM entries")?)?;
    database.prepare_cached("UPDATE asides SET told = 1 WHERE NOT told")?.execute([])?;
    Ok(settled)
}

/// Keeps a ruling on these files and gives the settled entries their status; else the first that is not there, and
/// nothing is kept.
pub(super) fn rule<'a>(
    database: &Connection,
    digests: &[&'a str],
    ruling: Ruling,
    at: Timestamp,
) -> rusqlite::Result<Result<Vec<Entry>, &'a str>> {
    let mut is_there = database.prepare_cached("SELECT 1 FROM files WHERE digest = ?1")?;
    for digest in digests {
        if !is_there.exists([digest])? {
            return Ok(Err(digest));
        }
    }
    let of_report = "UPDATE reports SET ruling = ?2, ruled_at = ?3 WHERE digest = ?1";
    let of_aside = "UPDATE asides SET ruling = ?2, ruled_at = ?3 WHERE id = (SELECT id FROM files WHERE digest = ?1)";
    for digest in digests {
        let values = params![digest, Word(ruling), Moment(at)];
        database.prepare_cached(of_report)?.execute(values)?;
        database.prepare_cached(of_aside)?.execute(values)?;
    }
    let settled = entries(database, "SELECT * FROM entries WHERE status IS NOT NULL")?;
    settle_each(database, settled).map(Ok)
}

/// How many reports were not settled since they came in.
pub(super) fn unsettled(database: &Connection) -> rusqlite::Result<usize> {
    let counted = "SELECT count(*) FROM reports WHERE status IS NULL";
    database.prepare_cached(counted)?.query_row([], |row| row.get(0)).map(isize::unsigned_abs)
}

/// The entries that a query finds, in no particular order.
fn entries(database: &Connection, query: &str) -> rusqlite::Result<Vec<Entry>> {
    let mut statement = database.prepare_cached(query)?;
    statement.query_map([], |row| entry(row, 0))?.collect()
}

/// Gives each of the entries its status among them; writes those that changed.
fn settle_each(database: &Connection, mut entries: Vec<Entry>) -> rusqlite::Result<Vec<Entry>> {
    let statuses = settle(&entries);
    let mut changed = database.prepare_cached("UPDATE reports SET status = ?2, doubt = ?3 WHERE digest = ?1")?;
    for (entry, status) in entries.iter_mut().zip(statuses) {
        if entry.status != Some(status) {
            let (word, doubt) = status_words(status);
            changed.execute(params![entry.digest, word, doubt])?;
            entry.status = Some(status);
        }
    }
    Ok(entries)
}
