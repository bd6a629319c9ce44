//! What was exported, so that the next report can say which one it takes the place of.

use super::Store;
use super::columns::{Json, Moment};
use crate::domain::Problem;
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

/// What tells one chain of revisions from another: reports of one school to two campaigns, or under a pseudonym and
/// under its name, must not lead from one to the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain(String);

impl Chain {
    /// The chain of the reports to a campaign, or to none, under a pseudonym, or under the school's name.
    #[must_use]
    pub fn of(campaign: Option<&str>, pseudonym: Option<&str>) -> Self {
        let parts = [campaign, pseudonym].into_iter().flatten().collect::<Vec<_>>();
        Self(parts.join("/"))
    }
}

/// A report that was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRecord {
    /// The chain of revisions that it belongs to.
    pub chain: Chain,
    /// The report's id, the same for all its revisions.
    pub report: Uuid,
    /// Its revision.
    pub revision: u32,
    /// SHA-256 of its canonical form, in hexadecimal.
    pub sha256: String,
    /// When it was exported.
    pub at: Timestamp,
    /// The files that were written.
    pub files: Vec<String>,
}

impl Store {
    /// Keeps the trace of an export.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be written.
    pub fn record_export(&self, audit: i64, export: &ExportRecord) -> Result<(), Problem> {
        self.write(|database| {
            let added = "INSERT INTO exports (audit, report, revision, sha256, at, files, chain)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let (report, at, files) = (export.report.to_string(), Moment(export.at), Json(&export.files));
            let values = params![audit, report, export.revision, export.sha256, at, files, export.chain.0];
            database.prepare_cached(added)?.execute(values).map(|_| ())
        })
    }

    /// The latest export of an audit in a chain.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_export(&self, audit: i64, chain: &Chain) -> Result<Option<ExportRecord>, Problem> {
        self.read(|database| {
            let latest = "SELECT report, revision, sha256, at, files, chain FROM exports
                          WHERE audit = ?1 AND chain = ?2 ORDER BY id DESC LIMIT 1";
            database.prepare_cached(latest)?.query_row(params![audit, chain.0], export).optional()
        })
    }
}

fn export(row: &Row<'_>) -> rusqlite::Result<ExportRecord> {
    let report: String = row.get(0)?;
    let report = Uuid::parse_str(&report)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, error.into()))?;
    let (Moment(at), Json(files)) = (row.get(3)?, row.get(4)?);
    Ok(ExportRecord { chain: Chain(row.get(5)?), report, revision: row.get(1)?, sha256: row.get(2)?, at, files })
}
