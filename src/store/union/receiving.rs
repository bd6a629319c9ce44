//! Keeping what came in.

use super::super::columns::{Json, Moment};
use super::columns::{Word, sheet_texts};
use super::packed::pack;
use super::testimony;
use crate::domain::union::{Arrival, Content, Contents, Doubt, Form, Reception};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

/// Keeps the arrivals that are new, and tells of each whether it was there.
pub(super) fn receive(database: &Connection, arrivals: &[Arrival], at: Timestamp) -> rusqlite::Result<Vec<Reception>> {
    arrivals.iter().map(|arrival| receive_one(database, arrival, at)).collect()
}

fn receive_one(database: &Connection, arrival: &Arrival, at: Timestamp) -> rusqlite::Result<Reception> {
    let Some(file) = known_file(database, &arrival.digest)? else {
        let file = add_file(database, arrival, at)?;
        return add_content(database, file, arrival).map(|()| Reception::New);
    };
    let readable_now = matches!(arrival.content, Content::Report(_)) && is_aside(database, file)?;
    if readable_now {
        database.prepare_cached("DELETE FROM asides WHERE id = ?1")?.execute([file])?;
        add_content(database, file, arrival)?;
    }
    if readable_now || is_unsettled(database, file)? { Ok(Reception::New) } else { Ok(Reception::Known) }
}

fn known_file(database: &Connection, digest: &str) -> rusqlite::Result<Option<i64>> {
    let mut statement = database.prepare_cached("SELECT id FROM files WHERE digest = ?1")?;
    statement.query_row([digest], |row| row.get(0)).optional()
}

/// Whether a file was put aside and is not refused.
fn is_aside(database: &Connection, file: i64) -> rusqlite::Result<bool> {
    database.prepare_cached("SELECT 1 FROM asides WHERE id = ?1 AND ruling IS NULL")?.exists([file])
}

/// Whether no collection has come to its end since this file came in.
fn is_unsettled(database: &Connection, file: i64) -> rusqlite::Result<bool> {
    let unsettled = "SELECT 1 FROM reports WHERE id = ?1 AND status IS NULL
                     UNION ALL SELECT 1 FROM asides WHERE id = ?1 AND NOT told";
    database.prepare_cached(unsettled)?.exists([file])
}

fn add_file(database: &Connection, arrival: &Arrival, at: Timestamp) -> rusqlite::Result<i64> {
    let raw = pack(&arrival.raw).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    let added = "INSERT INTO files (digest, origin, received_at, raw) VALUES (?1, ?2, ?3, ?4)";
    database.prepare_cached(added)?.execute(params![arrival.digest, arrival.origin, Moment(at), raw])?;
    Ok(database.last_insert_rowid())
}

fn add_content(database: &Connection, file: i64, arrival: &Arrival) -> rusqlite::Result<()> {
    match &arrival.content {
        Content::Report(contents) => add_report(database, file, contents),
        Content::Aside(doubt) => add_aside(database, file, *doubt),
    }
}

fn add_aside(database: &Connection, file: i64, doubt: Doubt) -> rusqlite::Result<()> {
    let added = "INSERT INTO asides (id, doubt) VALUES (?1, ?2)";
    database.prepare_cached(added)?.execute(params![file, Word(doubt)]).map(|_| ())
}

fn add_report(database: &Connection, file: i64, contents: &Contents) -> rusqlite::Result<()> {
    let Contents { entry, filed, measures } = contents;
    let added = "INSERT INTO reports (id, digest, report, revision, school, campaign, signer, created_at,
                                      academie, departement, kind, ent, verdict, sheets, phases)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
    database.prepare_cached(added)?.execute(params![
        file,
        entry.digest,
        Word(entry.report),
        entry.revision,
        entry.school.0,
        entry.campaign,
        entry.signer,
        Moment(entry.created_at),
        filed.academie,
        filed.departement,
        Word(filed.kind),
        filed.ent,
        Word(filed.verdict),
        Json(sheet_texts(&filed.sheets)),
        Json(&filed.phases),
    ])?;
    testimony::keep(database, file, filed, measures)
}

/// Keeps the forms that are new.
pub(super) fn keep_forms(database: &Connection, forms: &[Form]) -> rusqlite::Result<()> {
    let added = "INSERT OR IGNORE INTO forms (sha256, checklist, version, items) VALUES (?1, ?2, ?3, ?4)";
    let mut statement = database.prepare_cached(added)?;
    forms.iter().try_for_each(|form| {
        statement.execute(params![form.sha256, form.checklist, form.version, Json(&form.items)]).map(|_| ())
    })
}
