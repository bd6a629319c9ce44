//! The document.

use super::coverage::{CoverageLine, coverage};
use super::lines;
use super::lines::{BlockerLine, ContradictionLine, ItemLine, PhaseLine, PointsLine};
use super::{Known, Outages};
use crate::domain::union::publication::{Answer, Refusal};
use crate::domain::union::{Filter, Form, Ledger, Publication};
use jiff::Timestamp;
use serde::Serialize;

/// The schema of the document.
pub const SCHEMA: &str = "prudence.stats/1";

/// Figures of one population. Names may be added, never changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statistics {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// How many reports they are about; none when there is no table.
    pub reports: Option<usize>,
    /// Whether those who answered chose to: always, so that nobody takes them for all.
    pub self_selected: bool,
    /// The count below which nothing is stated.
    pub k: usize,
    /// What the reports have in common.
    pub filters: Filter,
    /// When the table was published.
    pub published_at: Option<Timestamp>,
    /// Why there is no newer table, or none at all; none when it is of now.
    pub withheld: Option<Refusal>,
    /// How many schools there are, when the representative said so.
    pub known: Option<usize>,
    /// From where the reports are.
    pub coverage: Vec<CoverageLine>,
    /// What was answered to each item.
    pub items: Vec<ItemLine>,
    /// The points to address, by who must act.
    pub points: Vec<PointsLine>,
    /// The blocking items that are most often answered by no.
    pub blockers: Vec<BlockerLine>,
    /// The answers that a measurement or another answer denies.
    pub contradictions: Vec<ContradictionLine>,
    /// How far the phases of ramps have come.
    pub phases: Vec<PhaseLine>,
    /// What several schools saw at once.
    #[serde(flatten)]
    pub outages: Outages,
}

impl Statistics {
    /// What `answer` says to the filter.
    #[must_use]
    pub fn of(
        filter: &Filter,
        answer: &Answer,
        (ledger, k): (&Ledger, usize),
        forms: &[Form],
        known: Option<&Known>,
    ) -> Self {
        let (table, withheld) = match answer {
            Answer::Current(at) => (ledger.publications.get(*at), None),
            Answer::Earlier(at, refusal) => (ledger.publications.get(*at), Some(*refusal)),
            Answer::Refused(refusal) => (None, Some(*refusal)),
        };
        let items = lines::items(table, forms);
        Self {
            schema: SCHEMA.to_owned(),
            reports: table.map(|table| table.reports),
            self_selected: true,
            k,
            filters: filter.clone(),
            published_at: table.map(|table| table.at),
            withheld,
            known: known.map(|known| known.within(filter)),
            coverage: coverage(&described(table, ledger), filter, known),
            points: lines::points(table),
            blockers: lines::blockers(&items),
            contradictions: lines::contradictions(table),
            phases: lines::phases(table),
            items,
            outages: Outages::default(),
        }
    }
}

/// The tables that say from where the reports of `table` are: itself, or the whole of the same release.
fn described<'a>(table: Option<&'a Publication>, ledger: &'a Ledger) -> Vec<&'a Publication> {
    let same = |whole: &&Publication, table: &Publication| {
        whole.filter == table.filter.whole() && whole.release == table.release
    };
    table.and_then(|table| ledger.publications.iter().rfind(|whole| same(whole, table))).into_iter().collect()
}
