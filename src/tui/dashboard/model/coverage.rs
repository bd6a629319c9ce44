//! From where the reports are, in the order of the names.

use crate::domain::union::Division;
use crate::domain::union::statistics::Statistics;
use crate::export::union::Names;

/// How many reports are of one place, kind or ENT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageRow {
    /// Which way of dividing.
    pub by: Division,
    /// The code, kind or id; none for those that have none.
    pub value: Option<String>,
    /// Its name.
    pub name: String,
    /// How many reports; none when it is hidden.
    pub reports: Option<usize>,
    /// How many schools there are, when the representative said so.
    pub known: Option<usize>,
}

impl CoverageRow {
    /// The rows of a population: by division, then by name; never by number, since nobody is ranked.
    #[must_use]
    pub fn all(statistics: &Statistics, names: &Names<'_>) -> Vec<Self> {
        let row = |line: &crate::domain::union::statistics::CoverageLine| Self {
            by: line.by,
            value: line.value.clone(),
            name: names.value(line.by, line.value.as_deref()),
            reports: line.reports,
            known: line.known,
        };
        let mut rows: Vec<Self> = statistics.coverage.iter().map(row).collect();
        rows.sort_by(|a, b| (a.by, &a.name).cmp(&(b.by, &b.name)));
        rows
    }
}
