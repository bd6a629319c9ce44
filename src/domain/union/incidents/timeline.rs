//! One timeline for each service: when how many of how many schools saw that it did not serve.

use super::spans::{Span, joined, meet};
use super::witness::{Service, Witness};
use crate::domain::check::Verdict;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// So many schools at least must see a fault at the same time.
const FEWEST: usize = 2;

/// Two incidents with less than this between them are one.
const PAUSE: SignedDuration = SignedDuration::from_mins(5);

/// An incident of a service, seen by several schools at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Corroborated {
    /// The service.
    #[serde(flatten)]
    pub service: Service,
    /// From when on half of those who measured saw it, two schools at least.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// What most of them saw.
    pub verdict: Verdict,
    /// How many schools saw it.
    pub seen: usize,
    /// How many measured the service meanwhile while their controls answered.
    pub measuring: usize,
    /// From how many networks it was seen, by the words of those who measured.
    pub networks: usize,
    /// In how many départements.
    pub departements: usize,
}

/// Faults that nobody else saw: they are attributed to no service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lone {
    /// The service that they concern.
    pub service: Service,
    /// How many there were.
    pub faults: usize,
}

/// What the schools saw together, in the order of time, and what they saw alone.
#[must_use]
pub fn corroborate(witnesses: &[Witness]) -> (Vec<Corroborated>, Vec<Lone>) {
    let mut by_service: BTreeMap<&Service, Vec<&Witness>> = BTreeMap::new();
    for witness in witnesses {
        by_service.entry(&witness.service).or_default().push(witness);
    }
    let (mut incidents, mut lone) = (Vec::new(), Vec::new());
    for (service, witnesses) in by_service {
        let found: Vec<Corroborated> =
            shared_spans(&witnesses).into_iter().filter_map(|span| incident(service, &witnesses, span)).collect();
        let explained = |span: &Span| found.iter().any(|incident| meet(*span, (incident.from, incident.until)));
        let all = witnesses.iter().flat_map(|witness| &witness.down);
        let faults = all.filter(|(span, _)| !explained(span)).count();
        if faults > 0 {
            lone.push(Lone { service: service.clone(), faults });
        }
        incidents.extend(found);
    }
    incidents.sort_by(|a, b| (a.from, &a.service).cmp(&(b.from, &b.service)));
    (incidents, lone)
}

/// The stretches in which half of the schools that measured saw a fault, and two of them at least.
fn shared_spans(witnesses: &[&Witness]) -> Vec<Span> {
    // At each moment, what changes: how many more see a fault, how many more measure.
    let mut changes: BTreeMap<Timestamp, (i64, i64)> = BTreeMap::new();
    for witness in witnesses {
        for (from, until) in joined(witness.down.iter().map(|(span, _)| *span).collect(), SignedDuration::ZERO) {
            changes.entry(from).or_default().0 += 1;
            changes.entry(until).or_default().0 -= 1;
        }
        for (from, until) in joined(witness.measured.clone(), SignedDuration::ZERO) {
            changes.entry(from).or_default().1 += 1;
            changes.entry(until).or_default().1 -= 1;
        }
    }
    let fewest = i64::try_from(FEWEST).unwrap_or(i64::MAX);
    let (mut down, mut measuring, mut since) = (0, 0, None);
    let mut spans: Vec<Span> = Vec::new();
    for (at, (more_down, more_measuring)) in changes {
        down += more_down;
        measuring += more_measuring;
        match (since, down >= fewest && 2 * down >= measuring) {
            (None, true) => since = Some(at),
            (Some(from), false) => {
                spans.push((from, at));
                since = None;
            }
            _ => {}
        }
    }
    joined(spans, PAUSE)
}

fn incident(service: &Service, witnesses: &[&Witness], span: Span) -> Option<Corroborated> {
    let measuring: BTreeSet<&String> = witnesses
        .iter()
        .filter(|witness| witness.measured.iter().any(|measured| meet(*measured, span)))
        .map(|witness| &witness.school)
        .collect();
    let seeing = |witness: &&&Witness| witness.down.iter().any(|(down, _)| meet(*down, span));
    let seeing: Vec<&&Witness> = witnesses.iter().filter(seeing).collect();
    let sightings = seeing.iter().flat_map(|witness| witness.down.iter().filter(|(down, _)| meet(*down, span)));
    let verdict = commonest(sightings.map(|(_, verdict)| *verdict))?;
    let schools: BTreeSet<&String> = seeing.iter().map(|witness| &witness.school).collect();
    let networks: BTreeSet<&String> = seeing.iter().map(|witness| &witness.network).collect();
    let departements: BTreeSet<&String> = seeing.iter().filter_map(|witness| witness.departement.as_ref()).collect();
    let (seen, networks, departements) = (schools.len(), networks.len(), departements.len());
    (seen >= FEWEST).then_some(())?;
    Some(Corroborated {
        service: service.clone(),
        from: span.0,
        until: span.1,
        verdict,
        seen,
        measuring: measuring.len(),
        networks,
        departements,
    })
}

/// What most saw; the gravest of those that as many saw.
fn commonest(verdicts: impl Iterator<Item = Verdict>) -> Option<Verdict> {
    let mut counts: BTreeMap<Verdict, usize> = BTreeMap::new();
    for verdict in verdicts {
        *counts.entry(verdict).or_default() += 1;
    }
    let key = |(verdict, count): &(Verdict, usize)| (*count, verdict.severity(), *verdict);
    counts.into_iter().max_by_key(key).map(|(verdict, _)| verdict)
}
