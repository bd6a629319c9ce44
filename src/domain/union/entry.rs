//! A report that was received, as far as it takes to decide whether it counts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// What a school goes by in the archive: its UAI, or the pseudonym under which it answers a campaign.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SchoolKey(pub String);

impl fmt::Display for SchoolKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A report whose seal and figures hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// SHA-256 of its file, in hexadecimal: what it is known by.
    pub digest: String,
    /// Its id, the same for all its revisions.
    pub report: Uuid,
    /// Its revision, from 1.
    pub revision: u32,
    /// Whose it is.
    pub school: SchoolKey,
    /// The campaign that it answers.
    pub campaign: Option<String>,
    /// The public key that signed it, in hexadecimal.
    pub signer: String,
    /// When its author wrote it, by their clock.
    pub created_at: Timestamp,
    /// What became of it when the archive was last settled; none for one that came in since.
    pub status: Option<Status>,
    /// What the representative decided about it.
    pub ruling: Option<Ruling>,
}

/// What becomes of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It counts.
    Filed,
    /// Another one counts in its place: a later revision, or a later report of the same school.
    Superseded,
    /// It waits for the representative.
    Quarantined(Doubt),
    /// The representative refused it.
    Refused,
}

/// Why a report waits for the representative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// The school is known under another key, or two keys speak for it at once.
    OtherKey,
    /// The report of this id is known under another key, or two keys claim it at once.
    OtherAuthor,
    /// There is another content under the same id and revision.
    OtherContent,
    /// It answers a checklist, or a version of one, that is not at hand.
    UnknownChecklist,
    /// It answers a published checklist whose text was changed.
    AlteredChecklist,
    /// A later version of the program wrote it.
    LaterSchema,
}

impl Doubt {
    /// All doubts.
    pub const ALL: [Self; 6] = [
        Self::OtherKey,
        Self::OtherAuthor,
        Self::OtherContent,
        Self::UnknownChecklist,
        Self::AlteredChecklist,
        Self::LaterSchema,
    ];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OtherKey => "other-key",
            Self::OtherAuthor => "other-author",
            Self::OtherContent => "other-content",
            Self::UnknownChecklist => "unknown-checklist",
            Self::AlteredChecklist => "altered-checklist",
            Self::LaterSchema => "later-schema",
        }
    }

    /// The doubt whose [`id`](Self::id) is `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doubt| doubt.id() == id)
    }
}

/// What a representative decides about a report in quarantine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// It is the school's: its key is trusted for this school from now on.
    Accepted,
    /// It never counts.
    Refused,
}
