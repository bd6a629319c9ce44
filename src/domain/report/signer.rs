//! Whether a report is signed as the earlier ones of its school were.

use serde::Serialize;

/// How the key of a report stands beside those of the earlier reports of its school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum KnownSigner {
    /// The same key signed before.
    Same,
    /// No report of this school was seen before.
    New,
    /// Other keys signed before, and never this one.
    Other,
}
