//! What became of everything that a collection read: five lists that add up to what was received.

use super::{Doubt, Entry, Reception, Status};
use crate::domain::Sentence;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A file that was read, alone or in an archive.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its place in the order of reading.
    pub number: usize,
    /// Its name, as it is shown.
    pub name: String,
    /// What was found in it.
    pub found: Found,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// It is no report that holds, for this reason; nothing of it is kept.
    Rejected(Sentence),
    /// It is kept under this digest.
    Kept {
        /// SHA-256 of its file.
        digest: String,
        /// What the archive knew of it.
        reception: Reception,
        /// Why it was put aside, when it was.
        aside: Option<Doubt>,
    },
}

/// The five lists, each in the order of reading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reckoning {
    /// Files that were read, alone or in archives.
    pub received: usize,
    /// Those that count.
    pub accepted: Vec<Line>,
    /// Those that were there already, to the byte.
    pub duplicate: Vec<Line>,
    /// Those in whose place another one counts.
    pub superseded: Vec<Line>,
    /// Those that wait for the representative, and why.
    pub quarantined: Vec<(Line, Doubt)>,
    /// Those that are no report that holds, and why.
    pub rejected: Vec<(String, Sentence)>,
}

/// A file in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name, as it is shown.
    pub file: String,
    /// SHA-256 of its content, decrypted.
    pub digest: String,
    /// The id of the report in it; none when it cannot be read.
    pub report: Option<Uuid>,
}

impl Reckoning {
    /// What became of the pieces, once the archive is settled: these are its entries.
    #[must_use]
    pub fn of(mut pieces: Vec<Piece>, entries: &[Entry]) -> Self {
        pieces.sort_by_key(|piece| piece.number);
        let entries: BTreeMap<&str, &Entry> = entries.iter().map(|entry| (entry.digest.as_str(), entry)).collect();
        let mut seen = BTreeSet::new();
        let mut reckoning = Self { received: pieces.len(), ..Self::default() };
        for Piece { name, found, .. } in pieces {
            match found {
                Found::Rejected(reason) => reckoning.rejected.push((name, reason)),
                Found::Kept { digest, reception, aside } => {
                    let entry = entries.get(digest.as_str()).copied();
                    let line = Line { file: name, report: entry.map(|entry| entry.report), digest: digest.clone() };
                    let first = seen.insert(digest) && reception == Reception::New;
                    reckoning.add(line, first, entry.and_then(|entry| entry.status), aside);
                }
            }
        }
        reckoning
    }

    fn add(&mut self, line: Line, first: bool, status: Option<Status>, aside: Option<Doubt>) {
        match (first, status, aside) {
            (false, ..) => self.duplicate.push(line),
            (true, Some(Status::Quarantined(doubt)), _) | (true, None, Some(doubt)) => {
                self.quarantined.push((line, doubt));
            }
            (true, Some(Status::Filed), _) => self.accepted.push(line),
            // Whatever was settled and is neither filed nor waiting has given way to another one.
            (true, ..) => self.superseded.push(line),
        }
    }

    /// Whether the five lists add up to what was received.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        let lists = [self.accepted.len(), self.duplicate.len(), self.superseded.len()];
        lists.iter().sum::<usize>() + self.quarantined.len() + self.rejected.len() == self.received
    }

    /// Whether nothing was quarantined or rejected.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.quarantined.is_empty() && self.rejected.is_empty()
    }
}
