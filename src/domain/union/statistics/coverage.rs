//! The lines of the document on where the reports are from.

use super::Known;
use crate::domain::establishment::academy;
use crate::domain::union::{Covered, Division, Filter, Publication};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many reports are of one place, kind or ENT.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoverageLine {
    /// Which way of dividing.
    pub by: Division,
    /// The code, kind or id; none for those that have none.
    pub value: Option<String>,
    /// How many reports; none when it is hidden.
    pub reports: Option<usize>,
    /// How many schools there are, when the representative said so.
    pub known: Option<usize>,
}

/// From where the reports are. Of a part of a whole, no more is stated than the départements of its académie. Where
/// schools are known and no report is from, that is stated too: a table lists all but its zeros.
pub(super) fn coverage(tables: &[&Publication], filter: &Filter, known: Option<&Known>) -> Vec<CoverageLine> {
    let only_place = Filter { academie: filter.academie.clone(), ..filter.whole() } == *filter;
    let departements = filter.academie.as_ref().and_then(|code| {
        let academies = academy::all();
        academies.iter().find(|academy| academy.code == *code).map(|academy| &academy.departements)
    });
    let wanted = |by: Division, value: &Option<String>| {
        let within = |value: &String| departements.is_some_and(|departements| departements.contains(value));
        filter.is_whole() || (only_place && by == Division::Departement && value.as_ref().is_some_and(within))
    };
    let counted: BTreeMap<Division, _> =
        Division::ALL.into_iter().filter_map(|by| Some((by, known?.by(by)?))).collect();
    let line = |covered: &Covered| CoverageLine {
        by: covered.by,
        value: covered.value.clone(),
        reports: covered.reports,
        known: counted.get(&covered.by).map(|counts| counts.get(&covered.value).copied().unwrap_or_default()),
    };
    let mut lines: Vec<CoverageLine> = tables.iter().flat_map(|table| table.coverage.iter().map(line)).collect();
    let is_listed = |by, value: &Option<String>| lines.iter().any(|line| line.by == by && line.value == *value);
    let silent = counted.iter().filter(|_| !tables.is_empty()).flat_map(|(by, counts)| {
        let unlisted = counts.iter().filter(|(value, _)| !is_listed(*by, value));
        unlisted.map(|(value, known)| CoverageLine {
            by: *by,
            value: value.clone(),
            reports: Some(0),
            known: Some(*known),
        })
    });
    let silent: Vec<CoverageLine> = silent.collect();
    lines.extend(silent);
    lines.retain(|line| wanted(line.by, &line.value));
    // By division, then by value; never by number: nobody is ranked.
    lines.sort_by(|a, b| (a.by, &a.value).cmp(&(b.by, &b.value)));
    lines
}
