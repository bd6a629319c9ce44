//! Audits: one a school, one of them current.

use super::Store;
use super::columns::{Day, Json, Moment};
use crate::domain::Problem;
use crate::domain::establishment::Establishment;
use crate::domain::report::Audit;
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// An audit as a list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditSummary {
    /// Its identifier.
    pub id: i64,
    /// The school.
    pub establishment: Establishment,
    /// When it was created.
    pub created_at: Timestamp,
    /// How many items have an answer now.
    pub answers: usize,
    /// When the latest entry of its journal was written; none while the journal is empty.
    pub last_change: Option<Timestamp>,
    /// Whether it is the one that is worked on.
    pub current: bool,
}

impl Store {
    /// Creates an audit for `school`, which becomes the current one, and gives its identifier.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn create_audit(&self, school: &Establishment, at: Timestamp) -> Result<i64, Problem> {
        self.write(|database| {
            let added = "INSERT INTO audits (establishment, created_at, updated_at) VALUES (?1, ?2, ?2)";
            database.prepare_cached(added)?.execute(params![Json(school), Moment(at)])?;
            let audit = database.last_insert_rowid();
            make_current(database, audit)?;
            Ok(audit)
        })
    }

    /// Replaces what is known of the school of an audit.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be written.
    pub fn update_establishment(&self, audit: i64, school: &Establishment, at: Timestamp) -> Result<(), Problem> {
        self.write(|database| {
            let changed = "UPDATE audits SET establishment = ?2, updated_at = ?3 WHERE id = ?1 RETURNING id";
            database.prepare_cached(changed)?.query_row(params![audit, Json(school), Moment(at)], |_| Ok(()))
        })
    }

    /// Sets the day J of an audit, or takes it back.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be written.
    pub fn set_day(&self, audit: i64, day: Option<Date>, at: Timestamp) -> Result<(), Problem> {
        self.write(|database| {
            let changed = "UPDATE audits SET day = ?2, updated_at = ?3 WHERE id = ?1 RETURNING id";
            database.prepare_cached(changed)?.query_row(params![audit, day.map(Day), Moment(at)], |_| Ok(()))
        })
    }

    /// All audits, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn audits(&self) -> Result<Vec<AuditSummary>, Problem> {
        let rows = self.read(|database| {
            let listed =
                "SELECT id, establishment, created_at, id IS (SELECT audit FROM current) FROM audits ORDER BY id";
            let mut statement = database.prepare_cached(listed)?;
            statement.query_map([], summary)?.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        rows.into_iter().map(|row| self.with_journal(row)).collect()
    }

    fn with_journal(&self, row: AuditSummary) -> Result<AuditSummary, Problem> {
        let journal = self.journal(row.id)?;
        let answers = journal.answers().values().filter(|recorded| recorded.answer.is_some()).count();
        Ok(AuditSummary { answers, last_change: journal.entries().last().map(|entry| entry.at), ..row })
    }

    /// The audit that is worked on; none before the first is created.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn current_audit(&self) -> Result<Option<i64>, Problem> {
        self.read(|database| {
            let mut statement = database.prepare_cached("SELECT audit FROM current")?;
            statement.query_row([], |row| row.get(0)).optional()
        })
    }

    /// Makes an audit the one that is worked on.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be written.
    pub fn set_current_audit(&self, audit: i64) -> Result<(), Problem> {
        self.write(|database| make_current(database, audit))
    }

    /// An audit with its whole journal.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be read.
    pub fn load_audit(&self, audit: i64) -> Result<Audit, Problem> {
        let (Json(establishment), day) = self.read(|database| {
            let mut statement = database.prepare_cached("SELECT establishment, day FROM audits WHERE id = ?1")?;
            statement.query_row([audit], |row| Ok((row.get(0)?, row.get::<_, Option<Day>>(1)?)))
        })?;
        let day = day.map(|Day(day)| day);
        Ok(Audit { id: audit, establishment, day, journal: self.journal(audit)?, editions: self.editions(audit)? })
    }
}

fn make_current(database: &Connection, audit: i64) -> rusqlite::Result<()> {
    let set = "INSERT INTO current (only_row, audit) VALUES (1, ?1)
               ON CONFLICT (only_row) DO UPDATE SET audit = excluded.audit";
    database.prepare_cached(set)?.execute([audit]).map(|_| ())
}

fn summary(row: &Row<'_>) -> rusqlite::Result<AuditSummary> {
    let (Json(establishment), Moment(created_at)) = (row.get(1)?, row.get(2)?);
    let (id, current) = (row.get(0)?, row.get(3)?);
    Ok(AuditSummary { id, establishment, created_at, answers: 0, last_change: None, current })
}
