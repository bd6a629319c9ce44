//! The campaigns that were joined, each with the file that holds.

use super::Store;
use super::columns::{Json, Moment};
use crate::domain::Problem;
use crate::domain::campaign::Campaign;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

/// A campaign that was joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The campaign, by its latest file.
    pub campaign: Campaign,
    /// When it was joined, or when that file was taken.
    pub at: Timestamp,
}

impl Store {
    /// Keeps a campaign, in the place of what was kept under its id.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn join(&self, campaign: &Campaign, at: Timestamp) -> Result<(), Problem> {
        self.write(|database| {
            let kept = "INSERT OR REPLACE INTO campaigns (id, document, joined_at) VALUES (?1, ?2, ?3)";
            database.prepare_cached(kept)?.execute(params![campaign.id, Json(campaign), Moment(at)]).map(|_| ())
        })
    }

    /// The campaigns that were joined, by their ids.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn campaigns(&self) -> Result<Vec<Joined>, Problem> {
        self.read(|database| {
            let mut statement = database.prepare_cached("SELECT document, joined_at FROM campaigns ORDER BY id")?;
            statement.query_map([], joined)?.collect()
        })
    }

    /// The campaign that was joined under this id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn campaign(&self, id: &str) -> Result<Option<Joined>, Problem> {
        self.read(|database| {
            let mut statement = database.prepare_cached("SELECT document, joined_at FROM campaigns WHERE id = ?1")?;
            statement.query_row([id], joined).optional()
        })
    }

    /// Forgets a campaign.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn leave(&self, id: &str) -> Result<(), Problem> {
        self.write(|database| database.prepare_cached("DELETE FROM campaigns WHERE id = ?1")?.execute([id]).map(|_| ()))
    }
}

fn joined(row: &Row<'_>) -> rusqlite::Result<Joined> {
    let (Json(campaign), Moment(at)) = (row.get(0)?, row.get(1)?);
    Ok(Joined { campaign, at })
}
