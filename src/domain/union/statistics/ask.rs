//! Asking the archive for tables: they are published by being asked for, and kept.

use super::outages::{Outages, seen_together};
use super::{Known, Statistics};
use crate::domain::Problem;
use crate::domain::union::publication::{publish, settled_k};
use crate::domain::union::{Archive, Filter, Ledger};
use jiff::Timestamp;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The populations, in the order in which they are published.
    pub filters: Vec<Filter>,
    /// The count below which nothing is stated, when another than the usual one.
    pub k: Option<usize>,
    /// The schools that there are, when the representative has a list.
    pub known: Option<Known>,
}

/// The tables that are asked for as they would be published now, and the ledger that they would stand in.
///
/// Nothing is published by drafting: what is hidden is hidden beside all that was published, but nothing that is shown
/// binds what may be published later.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What the tables say, in the order of the question.
    pub statistics: Vec<Statistics>,
    /// Whether publishing would add a table: none of them is new otherwise.
    pub is_new: bool,
    ledger: Ledger,
    /// How many releases and publications there were.
    before: [usize; 2],
}

/// What is being done while tables are drafted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The reports are read.
    Reading,
    /// They are counted, and what must be hidden is found.
    Counting,
    /// What they measured is put together.
    Measuring,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Reading, Self::Counting, Self::Measuring];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Counting => "counting",
            Self::Measuring => "measuring",
        }
    }
}

impl Draft {
    /// Publishes the tables that are new.
    ///
    /// # Errors
    /// When something else was published since they were drafted, or the archive cannot be written.
    pub fn publish(&self, archive: &mut dyn Archive) -> Result<(), Problem> {
        if self.is_new { archive.publish(self.before, &self.ledger) } else { Ok(()) }
    }
}

/// Drafts the tables that are asked for; `step` hears what is being done.
///
/// # Errors
/// When the archive cannot be read, or `k` is not possible.
pub fn draft(
    archive: &dyn Archive,
    question: &Question,
    at: Timestamp,
    step: &mut dyn FnMut(Step),
) -> Result<Draft, Problem> {
    step(Step::Reading);
    let ledger = archive.ledger()?;
    let k = settled_k(&ledger, question.k)?;
    let roll = archive.roll()?;
    step(Step::Counting);
    let edition = publish(&roll, &ledger, &question.filters, k, at);
    step(Step::Measuring);
    let answers = question.filters.iter().zip(&edition.answers);
    let statistics = answers.map(|(filter, answer)| {
        let (table, known) = ((&edition.ledger, k), question.known.as_ref());
        let statistics = Statistics::of(filter, answer, table, &roll.forms, known);
        let of_all = Filter { ent: None, ..filter.clone() }.is_whole();
        let outages = if of_all { Outages::of(&seen_together(archive, filter)?, k) } else { Outages::default() };
        Ok(Statistics { outages, ..statistics })
    });
    let statistics = statistics.collect::<Result<_, Problem>>()?;
    let before = [ledger.releases.len(), ledger.publications.len()];
    Ok(Draft { statistics, is_new: edition.is_new, ledger: edition.ledger, before })
}

/// Publishes the tables that are asked for, as far as secrecy allows, and hands over what they say, in order.
///
/// # Errors
/// When the archive cannot be read or written, or `k` is not possible.
pub fn ask(archive: &mut dyn Archive, question: &Question, at: Timestamp) -> Result<Vec<Statistics>, Problem> {
    let draft = draft(archive, question, at, &mut |_| {})?;
    draft.publish(archive)?;
    Ok(draft.statistics)
}
