//! The receipt of a report that was handed over.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

/// What was handed over: when, where, what exactly, and what the server answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// When the server had answered.
    pub at: Timestamp,
    /// The campaign's id.
    pub campaign: String,
    /// The report's id.
    pub report: Uuid,
    /// Its revision.
    pub revision: u32,
    /// Where it was put.
    pub address: String,
    /// SHA-256 of the bytes that were sent, in hexadecimal.
    pub sha256: String,
    /// How many bytes were sent.
    pub bytes: usize,
    /// The status of the server's answer.
    pub status: u16,
}

impl Receipt {
    /// The host at which it was put, which alone is shown: the rest of an address may be a secret.
    #[must_use]
    pub fn host(&self) -> String {
        Url::parse(&self.address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}
