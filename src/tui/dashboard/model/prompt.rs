//! A question in front of the screen.

use crate::domain::union::{Filter, Held, Ruling};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// Which population is shown.
    Filter {
        /// The division pointed at.
        line: usize,
        /// The population as it is turned.
        filter: Filter,
    },
    /// Whether a report that waits is really to be ruled so.
    Ruling(Box<Held>, Ruling),
    /// Whether the tables shown are to be published.
    Publish,
}
