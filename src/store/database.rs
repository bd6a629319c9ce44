//! The open database, and the two ways in which everything here uses it: to read, and to write.

use super::fault;
use crate::domain::Problem;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::cell::Cell;
use std::path::PathBuf;

/// How many prepared statements are kept: more than there are here.
const STATEMENTS: usize = 32;

/// The database of one folder. It may be moved to another thread.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    seen_version: Cell<i64>,
}

impl Store {
    pub(super) fn new(connection: Connection, path: PathBuf) -> Result<Self, Problem> {
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        let store = Self { connection, path, seen_version: Cell::new(0) };
        store.changed_elsewhere()?;
        Ok(store)
    }

    /// Whether another program has written since this was last asked, or since the opening.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn changed_elsewhere(&self) -> Result<bool, Problem> {
        let version = self.read(|database| {
            let mut statement = database.prepare_cached("PRAGMA data_version")?;
            statement.query_row([], |row| row.get(0))
        })?;
        Ok(self.seen_version.replace(version) != version)
    }

    /// Reads, and tells what went wrong in a sentence that names the file.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Problem> {
        read(&self.connection).map_err(|error| fault::problem(&self.path, &error))
    }

    /// Writes in one immediate transaction: all of it is on the disk when this returns, or nothing is.
    pub(super) fn write<T>(&self, write: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Problem> {
        self.read(|database| {
            let transaction = Transaction::new_unchecked(database, TransactionBehavior::Immediate)?;
            let written = write(&transaction)?;
            transaction.commit()?;
            Ok(written)
        })
    }
}
