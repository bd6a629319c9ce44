//! The annex: answers that something denies, and how far ramps have come.

use super::cell::Cell;
use crate::domain::union::statistics::{PhaseLine, Statistics};
use crate::export::union::Names;
use serde::Serialize;

/// The names of the columns, in the order of [`Phase::counts`].
pub(super) const COLUMNS: [&str; 5] = [
    "union-column-opened",
    "union-column-forced",
    "union-column-may-open",
    "union-column-waits",
    "union-column-absent",
];

/// A phase of a ramp.
#[derive(Serialize)]
pub(in crate::export::union) struct Phase {
    /// Its title.
    pub title: String,
    /// Opened, opened all the same, may be opened, waits, absent.
    pub counts: Vec<Cell>,
}

/// How often an answer is denied: the count and the item. What is hidden is not listed.
pub(super) fn contradictions(statistics: &Statistics, names: &Names<'_>) -> Vec<(Cell, String)> {
    let stated = statistics.contradictions.iter().filter(|line| line.denied.is_some());
    stated.map(|line| (Cell::new(line.denied, names.text), names.item(&line.checklist, &line.item))).collect()
}

/// The phases of which something is stated.
pub(super) fn phases(statistics: &Statistics, names: &Names<'_>) -> Vec<Phase> {
    let phase = |line: &PhaseLine| Phase {
        title: names.theme(&line.checklist, &line.theme),
        counts: line.counts().map(|count| Cell::new(count, names.text)).into(),
    };
    statistics.phases.iter().filter(|line| line.says_something()).map(phase).collect()
}
