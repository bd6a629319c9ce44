//! The receipts of what was handed over.

use super::Store;
use super::columns::{Json, Moment};
use crate::domain::Problem;
use crate::domain::campaign::Receipt;
use rusqlite::params;

impl Store {
    /// Keeps a receipt.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be written.
    pub fn record_receipt(&self, audit: i64, receipt: &Receipt) -> Result<(), Problem> {
        self.write(|database| {
            let added = "INSERT INTO receipts (audit, at, receipt) VALUES (?1, ?2, ?3)";
            let values = params![audit, Moment(receipt.at), Json(receipt)];
            database.prepare_cached(added)?.execute(values).map(|_| ())
        })
    }

    /// The receipts of an audit, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn receipts(&self, audit: i64) -> Result<Vec<Receipt>, Problem> {
        self.read(|database| {
            let mut statement = database.prepare_cached("SELECT receipt FROM receipts WHERE audit = ?1 ORDER BY id")?;
            statement.query_map([audit], |row| row.get(0).map(|Json(receipt)| receipt))?.collect()
        })
    }
}
