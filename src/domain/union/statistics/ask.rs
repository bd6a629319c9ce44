//! Asking the archive for tables: they are published by being asked for, and kept; or drafted, and not.

use super::outages::{Outages, seen_together};
use super::{Known, Statistics};
use crate::domain::Problem;
use crate::domain::union::publication::{publish, settled_k};
use crate::domain::union::{Archive, Filter, Ledger, Roll};
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

/// Tables that are drafted one after another, each as it would be published now beside those before it.
///
/// Nothing is published by drafting: what is hidden is hidden beside all that was published, but nothing that is shown
/// binds what may be published later.
pub struct Drafting<'a> {
    archive: &'a dyn Archive,
    roll: Roll,
    k: usize,
    known: Option<Known>,
    at: Timestamp,
    draft: Draft,
}

/// The ledger as it will be once the tables that were drafted are published.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Whether publishing adds a table: none of them is new otherwise.
    pub is_new: bool,
    ledger: Ledger,
    /// How many releases and publications there were.
    before: [usize; 2],
}

impl<'a> Drafting<'a> {
    /// Reads the archive. Of the question, the populations do not matter.
    ///
    /// # Errors
    /// When the archive cannot be read, or `k` is not possible.
    pub fn begin(archive: &'a dyn Archive, question: &Question, at: Timestamp) -> Result<Self, Problem> {
        let ledger = archive.ledger()?;
        let k = settled_k(&ledger, question.k)?;
        let before = [ledger.releases.len(), ledger.publications.len()];
        let draft = Draft { is_new: false, ledger, before };
        Ok(Self { archive, roll: archive.roll()?, k, known: question.known.clone(), at, draft })
    }

    /// What the tables of these populations say, in their order.
    ///
    /// # Errors
    /// When the archive cannot be read.
    pub fn tables(&mut self, filters: &[Filter]) -> Result<Vec<Statistics>, Problem> {
        let edition = publish(&self.roll, &self.draft.ledger, filters, self.k, self.at);
        self.draft.is_new |= edition.is_new;
        self.draft.ledger = edition.ledger;
        let answers = filters.iter().zip(&edition.answers);
        let statistics = answers.map(|(filter, answer)| {
            let table = (&self.draft.ledger, self.k);
            let statistics = Statistics::of(filter, answer, table, &self.roll.forms, self.known.as_ref());
            Ok(Statistics { outages: self.outages(filter)?, ..statistics })
        });
        statistics.collect()
    }

    /// What the schools saw together: of all of them, or of those of one ENT.
    fn outages(&self, filter: &Filter) -> Result<Outages, Problem> {
        let of_all = Filter { ent: None, ..filter.clone() }.is_whole();
        if of_all {
            Ok(Outages::of(&seen_together(self.archive, &self.roll, filter)?, self.k))
        } else {
            Ok(Outages::default())
        }
    }

    /// What publishing the tables takes.
    #[must_use]
    pub fn end(self) -> Draft {
        self.draft
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

/// Publishes the tables that are asked for, as far as secrecy allows, and hands over what they say, in order.
///
/// # Errors
/// When the archive cannot be read or written, or `k` is not possible.
pub fn ask(archive: &mut dyn Archive, question: &Question, at: Timestamp) -> Result<Vec<Statistics>, Problem> {
    let mut drafting = Drafting::begin(archive, question, at)?;
    let statistics = drafting.tables(&question.filters)?;
    drafting.end().publish(archive)?;
    Ok(statistics)
}
