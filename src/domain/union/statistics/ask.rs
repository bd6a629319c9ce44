//! Asking the archive for tables: they are published by being asked for, and kept.

use super::outages::{Outages, seen_together};
use super::{Known, Statistics};
use crate::domain::Problem;
use crate::domain::union::publication::{publish, settled_k};
use crate::domain::union::{Archive, Filter};
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

/// Publishes the tables that are asked for, as far as secrecy allows, and hands over what they say, in order.
///
/// # Errors
/// When the archive cannot be read or written, or `k` is not possible.
pub fn ask(archive: &mut dyn Archive, question: &Question, at: Timestamp) -> Result<Vec<Statistics>, Problem> {
    let ledger = archive.ledger()?;
    let k = settled_k(&ledger, question.k)?;
    let roll = archive.roll()?;
    let edition = publish(&roll, &ledger, &question.filters, k, at);
    if edition.is_new {
        archive.publish([ledger.releases.len(), ledger.publications.len()], &edition.ledger)?;
    }
    let answers = question.filters.iter().zip(&edition.answers);
    let statistics = answers.map(|(filter, answer)| {
        let (table, known) = ((&edition.ledger, k), question.known.as_ref());
        let statistics = Statistics::of(filter, answer, table, &roll.forms, known);
        let of_all = Filter { ent: None, ..filter.clone() }.is_whole();
        let outages = if of_all { Outages::of(&seen_together(archive, &roll, filter)?, k) } else { Outages::default() };
        Ok(Statistics { outages, ..statistics })
    });
    statistics.collect()
}
