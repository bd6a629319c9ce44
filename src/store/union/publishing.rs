//! What was published.

use super::super::columns::{Json, Moment};
use super::columns::filed;
use crate::domain::union::{Filed, Ledger, Release};
use rusqlite::{Connection, params};

/// Hands over every report that earlier tables may have counted.
pub(super) fn each_departed(database: &Connection, each: &mut dyn FnMut(Filed)) -> rusqlite::Result<()> {
    let mut statement = database.prepare_cached("SELECT * FROM departed")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(filed(row)?);
    }
    Ok(())
}

/// All that was published.
pub(super) fn ledger(database: &Connection) -> rusqlite::Result<Ledger> {
    let mut releases = database.prepare_cached("SELECT at, joined, departed FROM releases ORDER BY id")?;
    let releases = releases.query_map([], |row| {
        let (Moment(at), Json(joined), Json(left)) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Release { at, joined, left })
    })?;
    let mut publications = database.prepare_cached("SELECT publication FROM publications ORDER BY id")?;
    let publications = publications.query_map([], |row| row.get(0).map(|Json(publication)| publication))?;
    Ok(Ledger { releases: releases.collect::<Result<_, _>>()?, publications: publications.collect::<Result<_, _>>()? })
}

/// Keeps what of `ledger` is new. False, and nothing is kept, when something else was published in the meantime.
pub(super) fn keep(database: &Connection, before: [usize; 2], ledger: &Ledger) -> rusqlite::Result<bool> {
    let [releases, publications] = before;
    let counted = "SELECT (SELECT count(*) FROM releases), (SELECT count(*) FROM publications)";
    let found: (i64, i64) = database.query_row(counted, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if [Ok(releases), Ok(publications)] != [usize::try_from(found.0), usize::try_from(found.1)] {
        return Ok(false);
    }
    for (id, release) in (0_i64..).zip(&ledger.releases).skip(releases) {
        let added = "INSERT INTO releases (id, at, joined, departed) VALUES (?1, ?2, ?3, ?4)";
        let Release { at, joined, left } = release;
        database.prepare_cached(added)?.execute(params![id, Moment(*at), Json(joined), Json(left)])?;
    }
    for (id, publication) in (0_i64..).zip(&ledger.publications).skip(publications) {
        let added = "INSERT INTO publications (id, release, publication) VALUES (?1, ?2, ?3)";
        let release = i64::try_from(publication.release).unwrap_or(i64::MAX);
        database.prepare_cached(added)?.execute(params![id, release, Json(publication)])?;
    }
    Ok(true)
}
