//! The open database, and the two ways in which everything here uses it: to read, and to write.

use super::fault;
use crate::domain::Problem;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::cell::Cell;
use std::fs::File;
use std::path::PathBuf;

/// How many prepared statements are kept: more than there are here.
const STATEMENTS: usize = 32;

/// An open database. It may be moved to another thread.
#[derive(Debug)]
pub(super) struct Database {
    connection: Connection,
    path: PathBuf,
    seen_version: Cell<i64>,
    /// Dropped after the connection, so that nobody renames the database while it is being closed.
    _in_use: File,
}

impl Database {
    /// The database at `path`, whose `lock` is held as long as it is open.
    pub(super) fn new(connection: Connection, path: PathBuf, lock: File) -> Result<Self, Problem> {
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        let database = Self { connection, path, seen_version: Cell::new(0), _in_use: lock };
        database.changed_elsewhere()?;
        Ok(database)
    }

    /// Whether another program has written since this was last asked, or since the opening.
    pub(super) fn changed_elsewhere(&self) -> Result<bool, Problem> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::{Answer, ItemRef, Operation};
    use crate::domain::problem::ProblemKind;
    use crate::store::Store;
    use jiff::Timestamp;
    use std::time::Duration;

    fn setting(store: &Store, name: &str) -> String {
        store
            .database
            .connection
            .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
            .map_or_else(
                |error| error.to_string(),
                |value| match value {
                    rusqlite::types::Value::Text(text) => text,
                    other => format!("{other:?}"),
                },
            )
    }

    fn long_note() -> Operation {
        let item = ItemRef::new("anticipation", "plan-continuite");
        Operation::Set { item, answer: Some(Answer::Yes), note: Some("é".repeat(5000)) }
    }

    fn opened(folder: &tempfile::TempDir) -> Store {
        Store::open(folder.path()).unwrap().store
    }

    fn with_audit(store: &Store) -> i64 {
        let school =
            serde_json::json!({"uai": "0750654D", "name": "Lycée", "kind": "lycee", "pupils": null, "ent": null});
        store.create_audit(&serde_json::from_value(school).unwrap(), Timestamp::UNIX_EPOCH).unwrap()
    }

    #[test]
    fn each_commit_reaches_the_disk_before_it_returns() {
        let folder = tempfile::tempdir().unwrap();
        let store = opened(&folder);
        assert_eq!(setting(&store, "journal_mode"), "wal");
        assert_eq!(setting(&store, "synchronous"), "Integer(2)", "FULL");
        assert_eq!(setting(&store, "fullfsync"), "Integer(1)");
        assert_eq!(setting(&store, "foreign_keys"), "Integer(1)");
        assert_eq!(setting(&store, "busy_timeout"), "Integer(5000)");
    }

    #[test]
    fn a_full_disk_is_told_and_what_was_recorded_stays() {
        let folder = tempfile::tempdir().unwrap();
        let store = opened(&folder);
        let audit = with_audit(&store);
        let pages: i64 = store.database.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        store.database.connection.pragma_update(None, "max_page_count", pages + 8).unwrap();
        let mut recorded = Vec::new();
        let problem = loop {
            match store.record(audit, Timestamp::UNIX_EPOCH, &long_note()) {
                Ok(entry) => recorded.push(entry),
                Err(problem) => break problem,
            }
        };
        assert_eq!((problem.kind, problem.sentence.key.as_str()), (ProblemKind::Unable, "store-full"));
        assert!(!recorded.is_empty());
        assert_eq!(store.load_audit(audit).unwrap().journal.entries(), recorded);
        store.database.connection.pragma_update(None, "max_page_count", pages + 100).unwrap();
        assert!(store.record(audit, Timestamp::UNIX_EPOCH, &long_note()).is_ok(), "once there is room again");
    }

    #[test]
    fn a_database_held_by_another_program_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let (store, other) = (opened(&folder), opened(&folder));
        let audit = with_audit(&store);
        store.database.connection.busy_timeout(Duration::ZERO).unwrap();
        let held = Transaction::new_unchecked(&other.database.connection, TransactionBehavior::Immediate).unwrap();
        let problem = store.record(audit, Timestamp::UNIX_EPOCH, &Operation::Undo).unwrap_err();
        assert_eq!((problem.kind, problem.sentence.key.as_str()), (ProblemKind::Unable, "store-busy"));
        assert!(store.load_audit(audit).is_ok(), "reading goes on meanwhile");
        held.rollback().unwrap();
        assert!(store.record(audit, Timestamp::UNIX_EPOCH, &Operation::Undo).is_ok());
    }
}
