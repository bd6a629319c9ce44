//! What happens to the dashboard, and what it asks for in return.

use super::super::asked::Asked;
use super::super::heard::Heard;
use crate::domain::union::statistics::{Overview, Step};
use crate::domain::union::{Filter, Held, Inbox, Ruling};
use crate::domain::{Problem, Sentence};

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// The terminal or the system tells something.
    Heard(Heard),
    /// What came in, as it is on disk.
    Inbox(Box<Inbox>),
    /// The drafting of this number got further; that of an earlier one is dropped.
    Step(u64, Step),
    /// The drafting of this number is done.
    Drafted(u64, Box<Overview>),
    /// The drafting of this number could not be done.
    NotDrafted(u64, Problem),
    /// A report, as lines to read.
    Opened(Vec<String>),
    /// What was decided is kept, and this is what became of it.
    Ruled(Sentence),
    /// The tables shown are published.
    Published,
    /// Something could not be done.
    Failed(Problem),
}

impl From<Heard> for Message {
    fn from(heard: Heard) -> Self {
        Self::Heard(heard)
    }
}

/// Something to do outside the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Read what came in; comes back as [`Message::Inbox`].
    Read,
    /// Draft the tables of a population and its parts; comes back as [`Message::Step`] and [`Message::Drafted`].
    Draft {
        /// Its number; what happened in other runs is dropped.
        run: u64,
        /// The population.
        filter: Filter,
    },
    /// Show the report of this digest; comes back as [`Message::Opened`].
    Open(String),
    /// Keep what was decided; comes back as [`Message::Ruled`].
    Rule(Box<Held>, Ruling),
    /// Publish the tables shown; comes back as [`Message::Published`].
    Publish,
    /// Something of the terminal.
    Asked(Asked),
}

impl From<Asked> for Effect {
    fn from(asked: Asked) -> Self {
        Self::Asked(asked)
    }
}
