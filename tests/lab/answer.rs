//! What a service of the lab answers.

use serde::Deserialize;
use std::collections::BTreeMap;

/// An answer.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    #[serde(default = "ok")]
    pub status: u16,
    /// `{n}` in a value stands for the number of the request.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    #[serde(default)]
    pub body: String,
    /// A wait before the answer, in milliseconds.
    #[serde(default)]
    pub wait_ms: u64,
    /// What comes in the place of an ordinary answer.
    #[serde(default)]
    pub twist: Twist,
}

fn ok() -> u16 {
    200
}

/// What comes in the place of an ordinary answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Twist {
    #[default]
    None,
    /// Nothing, and the connection stays open.
    Silence,
    /// The connection is closed.
    Close,
    /// The connection is reset.
    Reset,
    /// Bytes that are no answer.
    Garbage,
    /// A head that comes byte by byte and never ends.
    DrippingHead,
    /// A head that never ends.
    EndlessHead,
    /// A body that is shorter than announced.
    TruncatedBody,
    /// A body that stops on the way.
    StalledBody,
    /// A body that never ends.
    EndlessBody,
    /// The body compressed as `gzip`, though nobody asked for it.
    Compressed,
    /// A short body that unfolds into a huge one.
    Bomb,
}
