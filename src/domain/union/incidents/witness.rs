//! What one school saw of each service, by the true time.

use super::spans::{Span, common, joined, outside};
use crate::domain::check::series::{GapCause, Incident, Summary, TargetSummary};
use crate::domain::check::{Role, Verdict};
use crate::domain::union::{Filed, Measures};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use url::Url;

/// The most targets, gaps, and incidents of one target of a series that is believed. Services of the internet are asked
/// once a minute at most: a day has 1,440 rounds, each of which makes two gaps at most, and no incident takes fewer than
/// three of them.
const MOST_TARGETS: usize = 64;
const MOST_GAPS: usize = 3_000;
const MOST_INCIDENTS: usize = 500;

/// A service that several schools use.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Service {
    /// The part that it plays.
    pub role: Role,
    /// The catalogue's id of the ENT, the domain of the school-life software, or the name of a national service.
    #[serde(rename = "of")]
    pub name: String,
}

/// What one school saw of one service over a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// What the school goes by.
    pub school: String,
    /// The code of its département.
    pub departement: Option<String>,
    /// The person's own word for the network.
    pub network: String,
    /// The service.
    pub service: Service,
    /// When it was measured while the school's own access worked.
    pub measured: Vec<Span>,
    /// When it did not serve, and the gravest verdict then.
    pub down: Vec<(Span, Verdict)>,
}

/// Why the series of a school is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// Its controls do not tell how wrong its clock is.
    ClockUnknown,
    /// Its clock was set in the middle of the series.
    ClockSet,
    /// It measured no control: its own access may have been down.
    NoControl,
}

impl LeftOut {
    /// All reasons.
    pub const ALL: [Self; 3] = [Self::ClockUnknown, Self::ClockSet, Self::NoControl];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::ClockUnknown => "clock-unknown",
            Self::ClockSet => "clock-set",
            Self::NoControl => "no-control",
        }
    }
}

/// What one school saw over a day, by the true time: all that its measurements say of services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Testimony {
    /// The person's own word for the network.
    pub network: String,
    /// When services were measured while the school's own access worked.
    pub measured: Vec<Span>,
    /// Each service, with when it did not serve, and the gravest verdict then.
    pub services: Vec<(Service, Vec<(Span, Verdict)>)>,
}

impl Testimony {
    /// What a school on this ENT saw; none when its report has no series, or one that no school can have measured.
    ///
    /// # Errors
    /// Why its series is left out.
    pub fn of(ent: Option<&str>, measures: &Measures) -> Result<Option<Self>, LeftOut> {
        let Some(series) = &measures.series else { return Ok(None) };
        let (Some(from), Some(until)) = (series.from, series.until) else { return Ok(None) };
        let offset = series.clock_offset_s.ok_or(LeftOut::ClockUnknown)?;
        if series.gaps.iter().any(|gap| gap.cause == GapCause::ClockPutBack) {
            return Err(LeftOut::ClockSet);
        }
        if !is_plausible(series, until) {
            return Ok(None);
        }
        let gaps = series.gaps.iter().map(|gap| (gap.from, gap.until));
        let unknown = own_access_down(series, until)?.into_iter().chain(gaps).collect();
        let unknown = joined(unknown, SignedDuration::ZERO);
        let truly = |(from, until): Span| (true_time(from, offset), true_time(until, offset));
        let seen = |target: &TargetSummary| {
            let down = target.incidents.iter().flat_map(|incident| {
                let span = (incident.from, end(incident, series, until));
                outside(span, &unknown).into_iter().map(|span| (truly(span), incident.worst))
            });
            Some((service(ent, measures, target)?, down.collect()))
        };
        Ok(Some(Self {
            network: series.vantage.label.clone(),
            measured: outside((from, until), &unknown).into_iter().map(truly).collect(),
            services: series.targets.iter().filter_map(seen).collect(),
        }))
    }

    /// The same, service by service, as the testimony of this school.
    pub fn witnesses(self, filed: &Filed) -> impl Iterator<Item = Witness> {
        let Self { network, measured, services } = self;
        services.into_iter().map(move |(service, down)| Witness {
            school: filed.school.0.clone(),
            departement: filed.departement.clone(),
            network: network.clone(),
            service,
            measured: measured.clone(),
            down,
        })
    }
}

fn true_time(at: Timestamp, offset_s: i64) -> Timestamp {
    at.checked_sub(SignedDuration::from_secs(offset_s)).unwrap_or(at)
}

/// When an incident ended. Of one that lasted when the series ended, no more is known than its bad samples.
fn end(incident: &Incident, series: &Summary, last: Timestamp) -> Timestamp {
    let rounds = u32::try_from(incident.bad).unwrap_or(u32::MAX);
    let known = SignedDuration::try_from_secs_f64(series.every_s * f64::from(rounds)).unwrap_or_default();
    let at_least = incident.from.checked_add(known).unwrap_or(last);
    incident.until.unwrap_or(at_least.min(last))
}

/// Whether a school can have measured this series: so many targets, gaps and incidents, those of a target one after the
/// other. What is made up to keep the reader busy is not.
fn is_plausible(series: &Summary, last: Timestamp) -> bool {
    let one_by_one = |incidents: &[Incident]| incidents.is_sorted_by(|a, b| end(a, series, last) <= b.from);
    series.targets.len() <= MOST_TARGETS
        && series.gaps.len() <= MOST_GAPS
        && series.targets.iter().all(|target| target.incidents.len() <= MOST_INCIDENTS && one_by_one(&target.incidents))
}

/// The stretches in which every control failed.
fn own_access_down(series: &Summary, last: Timestamp) -> Result<Vec<Span>, LeftOut> {
    let controls = series.targets.iter().filter(|target| target.role == Role::Control && target.samples > 0);
    let down = |target: &TargetSummary| {
        let spans = target.incidents.iter().map(|incident| (incident.from, end(incident, series, last)));
        joined(spans.collect(), SignedDuration::ZERO)
    };
    controls.map(down).reduce(|one, other| common(&one, &other)).ok_or(LeftOut::NoControl)
}

fn service(ent: Option<&str>, measures: &Measures, target: &TargetSummary) -> Option<Service> {
    let name = match target.role {
        Role::Portal | Role::Login => ent?.to_owned(),
        Role::SchoolLife => domain_of(measures, &target.name)?,
        Role::Identity | Role::National => target.name.clone(),
        Role::Control => return None,
    };
    Some(Service { role: target.role, name })
}

/// The domain on which the school-life software answers: the last two parts of its host's name.
fn domain_of(measures: &Measures, target: &str) -> Option<String> {
    let seen = measures.round.as_ref()?.targets.iter().find(|seen| seen.name == target)?;
    let url = Url::parse(&seen.url).ok()?;
    let parts: Vec<&str> = url.domain()?.rsplitn(3, '.').take(2).collect();
    Some(parts.into_iter().rev().collect::<Vec<_>>().join("."))
}
