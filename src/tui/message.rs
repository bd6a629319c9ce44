//! What happens to the model, and what it asks for in return.

use super::asked::Asked;
use super::heard::Heard;
use super::model::Campaigns;
use super::model::report::{Chosen, Preview};
use crate::domain::campaign::{Campaign, Receipt};
use crate::domain::check::series::{Baseline, Moment};
use crate::domain::check::{Plan, Round};
use crate::domain::checklist::{Entry, Operation};
use crate::domain::establishment::Establishment;
use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence};
use crate::export::Format;
use crate::export::courier;
use crate::probe::Progress;
use jiff::civil::Date;
use std::path::PathBuf;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// The terminal or the system tells something.
    Heard(Heard),
    /// An operation is on disk.
    Recorded(Entry),
    /// The form was saved: the audit is new, or its school changed.
    Loaded(Box<Audit>),
    /// Another program wrote to the audit, which was read again.
    Changed(Box<Audit>),
    /// The day J is set, or no longer.
    DaySet(Option<Date>),
    /// The dates were written for a calendar, this many beside the day J.
    CalendarWritten(PathBuf, usize),
    /// Something happened in the run of checks of this number; that of an earlier run is dropped.
    Check(u64, CheckEvent),
    /// The report as it would leave.
    Previewed(Box<Preview>),
    /// The report was written, read back and verified.
    Exported(Vec<PathBuf>),
    /// The campaigns and the receipts as they are on disk.
    Campaigns(Box<Campaigns>),
    /// The fetching of this number brought a campaign whose signature holds, or failed.
    Fetched(u64, Result<Box<Campaign>, Problem>),
    /// A campaign was joined, or its newer file taken.
    Joined(String),
    /// Something happened to the report that the sending of this number hands over.
    Sending(u64, SendEvent),
    /// Something could not be done.
    Failed(Problem),
    /// Something to tell.
    Told(Sentence),
}

impl From<Heard> for Message {
    fn from(heard: Heard) -> Self {
        Self::Heard(heard)
    }
}

/// Something that happened in a run of checks.
#[derive(Clone, Debug)]
pub enum CheckEvent {
    /// A running round got further.
    Progress(Progress),
    /// A round is complete.
    Done(Box<Round>),
    /// A round of a watch is complete, and this is when it was run.
    Watched(Moment, Box<Round>),
    /// The delays of ordinary days, read from the rounds on disk.
    OrdinaryDays(Box<Baseline>),
    /// The run could not go on.
    Failed(Problem),
}

/// Something that happened to a report that is handed over.
#[derive(Clone, Debug)]
pub enum SendEvent {
    /// The encrypted file is written, and on its way.
    Begun(PathBuf, usize),
    /// The encrypted file is written; the campaign has no address to which it could go.
    Written(PathBuf),
    /// It got further.
    Progress(courier::Progress),
    /// It arrived.
    Done(Box<Receipt>),
    /// It did not.
    Failed(Problem),
}

/// Something to do outside the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put an operation into the journal; comes back as [`Message::Recorded`].
    Record(Operation),
    /// Create the audit, or change its school; comes back as [`Message::Loaded`].
    SaveEstablishment(Box<Establishment>),
    /// Keep what is being typed, soon: a short while after the last key. An empty text forgets it.
    SaveDraft {
        /// Where it is being typed.
        key: String,
        /// What was typed so far.
        text: String,
    },
    /// Keep now what is to be kept soon.
    KeepDrafts,
    /// Set the day J, or take it back; comes back as [`Message::DaySet`].
    SetDay(Option<Date>),
    /// Write the dates for a calendar; comes back as [`Message::CalendarWritten`].
    WriteCalendar,
    /// Start a round of checks.
    StartCheck {
        /// Its number; results of other runs are dropped.
        run: u64,
        /// What to ask.
        plan: Plan,
        /// From where.
        label: String,
    },
    /// Start a watch: a round a minute; comes back as [`CheckEvent::OrdinaryDays`] and [`CheckEvent::Watched`].
    StartWatch {
        /// Its number; results of other runs are dropped.
        run: u64,
        /// What to ask.
        plan: Plan,
        /// From where.
        label: String,
    },
    /// Put a text on the clipboard.
    Copy(String),
    /// Keep a round of checks.
    SaveRound(Box<Round>),
    /// Abort the running round.
    CancelCheck,
    /// Build the report as it would leave; comes back as [`Message::Previewed`].
    Preview(Chosen),
    /// Write the report; comes back as [`Message::Exported`].
    Export {
        /// What may leave.
        chosen: Chosen,
        /// In which formats.
        formats: Vec<Format>,
    },
    /// Something between the school and its union.
    Errand(Errand),
    /// Something of the terminal.
    Asked(Asked),
}

impl From<Asked> for Effect {
    fn from(asked: Asked) -> Self {
        Self::Asked(asked)
    }
}

/// Something to do between the school and its union.
#[derive(Clone, Debug, PartialEq)]
pub enum Errand {
    /// Read the campaigns and the receipts; comes back as [`Message::Campaigns`].
    Read,
    /// Encrypt the report for its campaign and hand it over; comes back as [`Message::Sending`].
    Send {
        /// Its number; what happened in other runs is dropped.
        run: u64,
        /// What may leave, for which campaign.
        chosen: Chosen,
    },
    /// Abort what is being sent.
    StopSending,
    /// Keep a receipt; comes back as [`Message::Campaigns`].
    Keep(Box<Receipt>),
    /// Fetch the campaign's file at a path or an address; comes back as [`Message::Fetched`].
    Fetch {
        /// Its number; results of other runs are dropped.
        run: u64,
        /// The path or the address.
        source: String,
    },
    /// Join a campaign; comes back as [`Message::Campaigns`] and [`Message::Joined`].
    Join(Box<Campaign>),
    /// Leave the campaign of this id; comes back as [`Message::Campaigns`].
    Leave(String),
}
