//! What several schools saw at once, as far as it may be stated.

use crate::domain::Problem;
use crate::domain::union::incidents::{Corroborated, LeftOut, Lone, Service, Witness, corroborate};
use crate::domain::union::{Archive, Filed, Filter, Roll};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Incidents, and what was left out of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outages {
    /// What enough schools saw at once, in the order of time.
    pub incidents: Vec<Corroborated>,
    /// Faults that one school alone saw: they are attributed to no service.
    pub lone_faults: Vec<LoneLine>,
    /// The series that were left out.
    pub left_out: Vec<LeftOutLine>,
}

/// Faults that one school alone saw of a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoneLine {
    /// Which service.
    #[serde(flatten)]
    pub service: Service,
    /// How many; none when they are too few to be stated.
    pub faults: Option<usize>,
}

/// Series that were left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOutLine {
    /// Why.
    pub reason: LeftOut,
    /// How many; none when they are too few to be stated.
    pub series: Option<usize>,
}

/// What the schools of a roll measured, of all or of one ENT: the schools of a place are part of a whole, and a count of
/// the part would tell of the others.
///
/// # Errors
/// When the archive cannot be read.
pub fn seen_together(archive: &dyn Archive, roll: &Roll, filter: &Filter) -> Result<Seen, Problem> {
    let counting = roll.lines[..roll.counting].iter().filter(|line| filter.admits(line));
    let counting: HashMap<&str, &Filed> = counting.map(|line| (line.digest.as_str(), line)).collect();
    let mut seen = Seen::default();
    archive.testimonies(&mut |digest, testimony| match (counting.get(digest), testimony) {
        (Some(filed), Ok(testimony)) => seen.witnesses.extend(testimony.witnesses(filed)),
        (Some(_), Err(reason)) => *seen.left_out.entry(reason).or_default() += 1,
        (None, _) => {}
    })?;
    Ok(seen)
}

/// What the schools saw, before anything of it is stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// What each saw.
    pub witnesses: Vec<Witness>,
    /// How many series were left out.
    pub left_out: BTreeMap<LeftOut, usize>,
}

impl Outages {
    /// What may be stated of what the schools saw: what `k` of them saw at least.
    #[must_use]
    pub fn of(seen: &Seen, k: usize) -> Self {
        let (incidents, lone) = corroborate(&seen.witnesses);
        let enough = |count: usize| (count >= k).then_some(count);
        let left_out =
            seen.left_out.iter().map(|(reason, series)| LeftOutLine { reason: *reason, series: enough(*series) });
        Self {
            incidents: incidents.into_iter().filter(|incident| incident.seen >= k).collect(),
            lone_faults: lone.into_iter().map(|lone| lone_line(lone, k)).collect(),
            left_out: left_out.collect(),
        }
    }
}

fn lone_line(lone: Lone, k: usize) -> LoneLine {
    LoneLine { service: lone.service, faults: Some(lone.faults).filter(|faults| *faults >= k) }
}
