//! Drafts: what was typed and not yet kept, so that leaving a form loses nothing.

use super::Store;
use crate::domain::Problem;
use rusqlite::OptionalExtension;

impl Store {
    /// Keeps `text` under `key`, in the place of an earlier draft.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn save_draft(&self, key: &str, text: &str) -> Result<(), Problem> {
        self.write(|database| {
            let kept = "INSERT INTO drafts (key, text) VALUES (?1, ?2)
                        ON CONFLICT (key) DO UPDATE SET text = excluded.text";
            database.prepare_cached(kept)?.execute([key, text]).map(|_| ())
        })
    }

    /// The draft under `key`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn draft(&self, key: &str) -> Result<Option<String>, Problem> {
        self.read(|database| {
            let mut statement = database.prepare_cached("SELECT text FROM drafts WHERE key = ?1")?;
            statement.query_row([key], |row| row.get(0)).optional()
        })
    }

    /// The drafts whose key begins with `prefix`, each as its key without it and its text.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn drafts(&self, prefix: &str) -> Result<Vec<(String, String)>, Problem> {
        self.read(|database| {
            let begun = "SELECT substr(key, length(?1) + 1), text FROM drafts WHERE substr(key, 1, length(?1)) = ?1";
            let mut statement = database.prepare_cached(begun)?;
            statement.query_map([prefix], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }

    /// Forgets the draft under `key`, if there is one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn clear_draft(&self, key: &str) -> Result<(), Problem> {
        self.write(|database| database.prepare_cached("DELETE FROM drafts WHERE key = ?1")?.execute([key]).map(|_| ()))
    }
}
