//! Reading the archive.

use super::super::columns::{Json, Moment};
use super::columns::{Word, entry, filed};
use super::packed::unpack;
use crate::domain::union::{Doubt, Filed, Form, Held, Received, Status};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row};

/// Hands over every report that counts.
pub(super) fn each_filed(database: &Connection, each: &mut dyn FnMut(Filed)) -> rusqlite::Result<()> {
    let mut statement = database.prepare_cached("SELECT * FROM filed")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(filed(row)?);
    }
    Ok(())
}

/// What waits, in the order in which it came in.
pub(super) fn held(database: &Connection) -> rusqlite::Result<Vec<Held>> {
    let listed = "SELECT coalesce(asides.doubt, waiting.doubt), files.digest, origin, received_at, waiting.*
                  FROM files
                  LEFT JOIN asides ON asides.id = files.id AND asides.ruling IS NULL
                  LEFT JOIN entries waiting ON waiting.digest = files.digest AND waiting.status = 'quarantined'
                  WHERE asides.id IS NOT NULL OR waiting.digest IS NOT NULL ORDER BY files.id";
    let mut statement = database.prepare_cached(listed)?;
    statement.query_map([], held_row)?.collect()
}

fn held_row(row: &Row<'_>) -> rusqlite::Result<Held> {
    let (Word(doubt), Moment(received_at)) = (row.get(0)?, row.get(3)?);
    let is_report = row.get::<_, Option<String>>(4)?.is_some();
    Ok(Held {
        digest: row.get(1)?,
        origin: row.get(2)?,
        received_at,
        doubt,
        entry: is_report.then(|| entry(row, 4)).transpose()?,
    })
}

/// All that was kept, in the order in which it came in.
pub(super) fn received(database: &Connection) -> rusqlite::Result<Vec<Received>> {
    let listed = "SELECT asides.doubt, asides.ruling, files.digest, origin, received_at, entries.*
                  FROM files LEFT JOIN asides USING (id) LEFT JOIN entries USING (digest) ORDER BY files.id";
    let mut statement = database.prepare_cached(listed)?;
    statement.query_map([], received_row)?.collect()
}

fn received_row(row: &Row<'_>) -> rusqlite::Result<Received> {
    let aside: Option<Word<Doubt>> = row.get(0)?;
    let is_ruled = row.get::<_, Option<String>>(1)?.is_some();
    let is_report = row.get::<_, Option<String>>(5)?.is_some();
    let Moment(received_at) = row.get(4)?;
    let entry = is_report.then(|| entry(row, 5)).transpose()?;
    // What was put aside can only wait or be refused.
    let status = match aside {
        Some(_) if is_ruled => Some(Status::Refused),
        Some(Word(doubt)) => Some(Status::Quarantined(doubt)),
        None => entry.as_ref().and_then(|entry| entry.status),
    };
    Ok(Received { digest: row.get(2)?, origin: row.get(3)?, received_at, status, entry })
}

/// The forms, by their hash.
pub(super) fn forms(database: &Connection) -> rusqlite::Result<Vec<Form>> {
    let mut statement = database.prepare_cached("SELECT checklist, version, sha256, items FROM forms")?;
    let form = |row: &Row<'_>| {
        let Json(items) = row.get(3)?;
        Ok(Form { checklist: row.get(0)?, version: row.get(1)?, sha256: row.get(2)?, items })
    };
    statement.query_map([], form)?.collect()
}

/// The file of this digest.
pub(super) fn raw(database: &Connection, digest: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    let mut statement = database.prepare_cached("SELECT raw FROM files WHERE digest = ?1")?;
    let packed: Option<Vec<u8>> = statement.query_row([digest], |row| row.get(0)).optional()?;
    let unreadable = |error: std::io::Error| rusqlite::Error::FromSqlConversionFailure(0, Type::Blob, error.into());
    packed.map(|packed| unpack(&packed).map_err(unreadable)).transpose()
}
