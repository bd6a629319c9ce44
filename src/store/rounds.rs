//! Rounds of checks, kept as the evidence they are; they are judged anew each time they are read.

use super::Store;
use super::columns::{Json, Moment};
use crate::domain::Problem;
use crate::domain::check::Round;
use rusqlite::params;

/// How many rounds are looked at, at most, to know ordinary days.
const RECENT: usize = 1000;

impl Store {
    /// Keeps a round.
    ///
    /// # Errors
    /// When there is no such audit, or the database cannot be written.
    pub fn save_round(&self, audit: i64, round: &Round) -> Result<(), Problem> {
        self.write(|database| {
            let added = "INSERT INTO rounds (audit, started_at, round) VALUES (?1, ?2, ?3)";
            database.prepare_cached(added)?.execute(params![audit, Moment(round.started_at), Json(round)]).map(|_| ())
        })
    }

    /// The latest round that was kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_round(&self, audit: i64) -> Result<Option<Round>, Problem> {
        Ok(self.latest_rounds(audit, 1)?.pop())
    }

    /// The latest round that was run from another network than `label`, among the hundred that were kept last: an older
    /// one tells too little of today.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_round_elsewhere(&self, audit: i64, label: &str) -> Result<Option<Round>, Problem> {
        self.read(|database| {
            let listed = "SELECT round FROM rounds WHERE audit = ?1 ORDER BY id DESC LIMIT 100";
            let mut statement = database.prepare_cached(listed)?;
            let mut rounds = statement.query_map([audit], |row| row.get(0).map(|Json(round)| round))?;
            rounds.find(|round| !round.as_ref().is_ok_and(|round: &Round| round.vantage.is_called(label))).transpose()
        })
    }

    /// The latest rounds that were kept, oldest first: a few mornings of one a minute.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn recent_rounds(&self, audit: i64) -> Result<Vec<Round>, Problem> {
        let mut rounds = self.latest_rounds(audit, RECENT)?;
        rounds.reverse();
        Ok(rounds)
    }

    /// The latest rounds, newest first, `limit` at most.
    fn latest_rounds(&self, audit: i64, limit: usize) -> Result<Vec<Round>, Problem> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.read(|database| {
            // By the order in which they were kept: the clock of a computer may be set back.
            let listed = "SELECT round FROM rounds WHERE audit = ?1 ORDER BY id DESC LIMIT ?2";
            let mut statement = database.prepare_cached(listed)?;
            statement.query_map([audit, limit], |row| row.get(0).map(|Json(round)| round))?.collect()
        })
    }
}
