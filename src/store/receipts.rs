//! What was handed over: when, where, what exactly, and what the server answered.

use super::Store;
use super::columns::{Json, Moment};
use crate::domain::Problem;
use jiff::Timestamp;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The trace of a report that was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// When the server had answered.
    pub at: Timestamp,
    /// The campaign's id.
    pub campaign: String,
    /// The report's id.
    pub report: Uuid,
    /// Its revision.
    pub revision: u32,
    /// Where it was put.
    pub address: String,
    /// SHA-256 of the bytes that were sent, in hexadecimal.
    pub sha256: String,
    /// How many bytes were sent.
    pub bytes: usize,
    /// The status of the server's answer.
    pub status: u16,
}

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
