//! What is planted among the reports, and what a collection must make of each file.

use super::dice::Dice;
use crate::domain::union::Doubt;

/// What is done to the reports of a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plant {
    /// Nothing.
    Nothing,
    /// The latest one comes twice.
    Twice,
    /// The latest one is changed after it was sealed.
    Tampered,
    /// The latest one is cut.
    Cut,
    /// Another report comes under another key.
    OtherKey,
    /// Another content comes under the latest revision.
    OtherContent,
    /// The latest one answers a checklist that nobody knows.
    UnknownChecklist,
}

impl Plant {
    /// What is done to a school: nothing to nine in ten.
    pub fn drawn(dice: &mut Dice) -> Self {
        match dice.below(100) {
            0..4 => Self::Twice,
            4 => Self::Tampered,
            5 => Self::Cut,
            6..8 => Self::OtherKey,
            8 => Self::OtherContent,
            9 => Self::UnknownChecklist,
            _ => Self::Nothing,
        }
    }

    /// What becomes of the latest revision. The earlier ones are superseded; when the latest one does not count, the
    /// one before it does.
    pub const fn latest(self) -> Expected {
        match self {
            Self::Nothing | Self::Twice => Expected::Accepted,
            Self::Tampered | Self::Cut => Expected::Rejected,
            Self::OtherKey => Expected::Quarantined(Doubt::OtherKey),
            Self::OtherContent => Expected::Quarantined(Doubt::OtherContent),
            Self::UnknownChecklist => Expected::Quarantined(Doubt::UnknownChecklist),
        }
    }

    /// What becomes of the file that is added, when one is.
    pub const fn added(self) -> Option<Expected> {
        match self {
            Self::Twice => Some(Expected::Duplicate),
            Self::OtherKey | Self::OtherContent => Some(self.latest()),
            Self::Nothing | Self::Tampered | Self::Cut | Self::UnknownChecklist => None,
        }
    }
}

/// What a collection must make of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// It counts.
    Accepted,
    /// It was there already.
    Duplicate,
    /// A later one counts in its place.
    Superseded,
    /// It waits, for this reason.
    Quarantined(Doubt),
    /// It is no report that holds.
    Rejected,
}

impl Expected {
    /// The list of `prudence.collect/1` that it must be in.
    pub const fn list(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Duplicate => "duplicate",
            Self::Superseded => "superseded",
            Self::Quarantined(_) => "quarantined",
            Self::Rejected => "rejected",
        }
    }
}

/// What becomes of each of so many revisions, the first one first.
pub(super) fn expected(plant: Plant, revisions: usize) -> Vec<Expected> {
    let earlier = match plant {
        // The key is in doubt, and with it all that it signed.
        Plant::OtherKey => plant.latest(),
        _ => Expected::Superseded,
    };
    let mut expected = vec![earlier; revisions];
    if let Some(latest) = expected.last_mut() {
        *latest = plant.latest();
    }
    if plant.latest() != Expected::Accepted && earlier == Expected::Superseded && revisions > 1 {
        expected[revisions - 2] = Expected::Accepted;
    }
    expected
}

/// The sealed file after what is done to it.
pub(super) fn damaged(plant: Plant, sealed: Vec<u8>) -> Vec<u8> {
    match plant {
        Plant::Tampered => {
            let text = String::from_utf8_lossy(&sealed);
            text.replacen("\"revision\": ", "\"revision\": 1", 1).into_bytes()
        }
        Plant::Cut => sealed[..sealed.len() * 2 / 3].to_vec(),
        _ => sealed,
    }
}
