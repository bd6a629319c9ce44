//! What was exported, so that the next report can say which one it takes the place of.

use super::Store;
use super::columns::{Json, Moment};
use crate::domain::Problem;
use crate::domain::report::{Chain, Exported};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

impl Store {
    /// Keeps the trace of an export.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be written.
    pub fn record_export(&self, audit: i64, export: &Exported) -> Result<(), Problem> {
        self.write(|database| {
            let added = "INSERT INTO exports (audit, report, revision, sha256, at, files, chain)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let (report, at, files) = (export.report.to_string(), Moment(export.at), Json(&export.files));
            let values = params![audit, report, export.revision, export.sha256, at, files, export.chain.id()];
            database.prepare_cached(added)?.execute(values).map(|_| ())
        })
    }

    /// The latest export of an audit in a chain.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_export(&self, audit: i64, chain: &Chain) -> Result<Option<Exported>, Problem> {
        self.read(|database| {
            let latest = "SELECT report, revision, sha256, at, files FROM exports
                          WHERE audit = ?1 AND chain = ?2 ORDER BY id DESC LIMIT 1";
            let mut statement = database.prepare_cached(latest)?;
            let exported = statement.query_row(params![audit, chain.id()], |row| {
                let (Moment(at), Json(files)) = (row.get(3)?, row.get(4)?);
                let report = uuid(&row.get::<_, String>(0)?)?;
                Ok(Exported { chain: chain.clone(), report, revision: row.get(1)?, sha256: row.get(2)?, at, files })
            });
            exported.optional()
        })
    }
}

fn uuid(written: &str) -> rusqlite::Result<Uuid> {
    Uuid::parse_str(written).map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, error.into()))
}
