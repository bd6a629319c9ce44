//! Incidents, and what a round changes in a series.

use super::Gap;
use crate::domain::check::Verdict;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A stretch of time in which a target did not serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// The first bad sample.
    pub from: Timestamp,
    /// The first good sample after it; none while it lasts.
    pub until: Option<Timestamp>,
    /// The gravest verdict in it.
    pub worst: Verdict,
    /// Bad samples in it.
    pub bad: usize,
}

/// What a round changed in a series.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Nothing is known of this stretch of time.
    Gap(Gap),
    /// An incident began at this target.
    Opened {
        /// The target's name.
        target: String,
        /// The incident as far as it is known.
        incident: Incident,
    },
    /// An incident ended at this target.
    Closed {
        /// The target's name.
        target: String,
        /// The incident from its beginning to its end.
        incident: Incident,
    },
}
