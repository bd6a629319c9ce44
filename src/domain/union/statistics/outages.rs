//! What several schools saw at once, as far as it may be stated.

use crate::domain::Problem;
use crate::domain::check::{Role, Verdict};
use crate::domain::union::incidents::{Corroborated, LeftOut, Lone, Witness, corroborate};
use crate::domain::union::{Archive, Filed, Filter, Roll};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Incidents, and what was left out of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outages {
    /// What enough schools saw at once, in the order of time.
    pub incidents: Vec<IncidentLine>,
    /// Faults that one school alone saw: they are attributed to no service.
    pub lone_faults: Vec<LoneLine>,
    /// The series that were left out.
    pub left_out: Vec<LeftOutLine>,
}

/// An incident that enough schools saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IncidentLine {
    /// The part that the service plays.
    pub role: Role,
    /// The catalogue's id of the ENT, the domain of the school-life software, or the name of a national service.
    pub of: String,
    /// From when on.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// What most saw.
    pub verdict: Verdict,
    /// How many schools saw it.
    pub seen: usize,
    /// How many measured the service meanwhile.
    pub measuring: usize,
    /// From how many networks it was seen.
    pub networks: usize,
    /// In how many départements.
    pub departements: usize,
}

/// Faults that one school alone saw of a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoneLine {
    /// The part that the service plays.
    pub role: Role,
    /// Which service.
    pub of: String,
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
            incidents: incidents.into_iter().filter(|incident| incident.seen >= k).map(incident).collect(),
            lone_faults: lone.into_iter().map(|lone| lone_line(lone, k)).collect(),
            left_out: left_out.collect(),
        }
    }
}

fn incident(incident: Corroborated) -> IncidentLine {
    let Corroborated { service, from, until, verdict, seen, measuring, networks, departements, .. } = incident;
    IncidentLine { role: service.role, of: service.of, from, until, verdict, seen, measuring, networks, departements }
}

fn lone_line(lone: Lone, k: usize) -> LoneLine {
    LoneLine { role: lone.service.role, of: lone.service.of, faults: Some(lone.faults).filter(|faults| *faults >= k) }
}
