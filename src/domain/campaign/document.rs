//! The fields of `prudence.campaign/1`. Names may be added, never changed.

use crate::domain::checklist::Localized;
use crate::domain::establishment::Address;
use crate::domain::report::Seal;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The schema that this program writes.
pub const SCHEMA: &str = "prudence.campaign/1";

/// A campaign. Everything but [`seal`](Self::seal) is what the seal covers; a field that is not given is left out of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Campaign {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// Its id, as in file names and on the command line.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// Who asks.
    pub asked_by: Asker,
    /// The days that it is about.
    pub period: Period,
    /// The last day on which a report is expected.
    pub deadline: Date,
    /// The checklists that are asked for; no other leaves.
    pub checklists: Vec<Wanted>,
    /// The public keys of those who may read the reports, `age1…`.
    pub recipients: Vec<String>,
    /// Where reports are deposited; none when they are sent by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_to: Option<Address>,
    /// When it was signed: of two files of one campaign, the later one holds.
    pub issued_at: Timestamp,
    /// Hash and signature of those who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asker {
    /// Their name, as schools know them.
    pub name: String,
    /// How to reach them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// The days that a campaign is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first.
    pub from: Date,
    /// The last.
    pub to: Date,
}

/// A checklist that a campaign asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
}

impl Campaign {
    /// The public key that signed it, in hexadecimal; none while it is not signed.
    #[must_use]
    pub fn signer(&self) -> Option<&str> {
        self.seal.as_ref().map(|seal| seal.public_key.as_str())
    }
}
