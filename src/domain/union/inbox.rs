//! All that a representative received, as they look through it: batch by batch, what became of each file.

use super::{Entry, Status};
use jiff::Timestamp;

/// A file that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// SHA-256 of its file, decrypted.
    pub digest: String,
    /// The name of its file when it came in.
    pub origin: String,
    /// When it came in.
    pub received_at: Timestamp,
    /// What became of it; none before the archive is settled.
    pub status: Option<Status>,
    /// Whose it says it is; none when it cannot be read.
    pub entry: Option<Entry>,
}

/// What becomes of a file, in the order in which a representative asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pile {
    /// It waits for a decision.
    Waiting,
    /// The collection that brought it has not ended.
    Unsettled,
    /// It counts.
    Filed,
    /// Another one counts in its place.
    Superseded,
    /// It was refused.
    Refused,
}

/// What came in together, and what became of each: by pile, in the order of arrival.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// When.
    pub at: Timestamp,
    /// Its files.
    pub files: Vec<Received>,
}

/// Everything, the latest batch first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inbox {
    /// The batches.
    pub batches: Vec<Batch>,
}

impl Pile {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Unsettled, Self::Filed, Self::Superseded, Self::Refused];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Unsettled => "unsettled",
            Self::Filed => "filed",
            Self::Superseded => "superseded",
            Self::Refused => "refused",
        }
    }
}

impl Received {
    /// On which pile it lies.
    #[must_use]
    pub const fn pile(&self) -> Pile {
        match self.status {
            None => Pile::Unsettled,
            Some(Status::Quarantined(_)) => Pile::Waiting,
            Some(Status::Filed) => Pile::Filed,
            Some(Status::Superseded) => Pile::Superseded,
            Some(Status::Refused) => Pile::Refused,
        }
    }
}

impl Batch {
    /// How many of its files lie on a pile.
    #[must_use]
    pub fn count(&self, pile: Pile) -> usize {
        self.files.iter().filter(|file| file.pile() == pile).count()
    }
}

impl Inbox {
    /// The files, which stand in the order of arrival, as batches.
    #[must_use]
    pub fn of(files: Vec<Received>) -> Self {
        let mut batches: Vec<Batch> = Vec::new();
        for file in files {
            match batches.last_mut() {
                Some(batch) if batch.at == file.received_at => batch.files.push(file),
                _ => batches.push(Batch { at: file.received_at, files: vec![file] }),
            }
        }
        for batch in &mut batches {
            batch.files.sort_by_key(Received::pile);
        }
        batches.reverse();
        Self { batches }
    }

    /// How many files lie on a pile.
    #[must_use]
    pub fn count(&self, pile: Pile) -> usize {
        self.batches.iter().map(|batch| batch.count(pile)).sum()
    }

    /// Whether nothing ever came in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.batches.is_empty()
    }

    /// What waits for a decision, in the order of arrival.
    #[must_use]
    pub fn waiting(&self) -> Vec<&Received> {
        let files = self.batches.iter().rev().flat_map(|batch| &batch.files);
        files.filter(|file| file.pile() == Pile::Waiting).collect()
    }
}
