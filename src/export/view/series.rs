//! A day of repeated checks: how often each target served, and its incidents on a line of time.

use super::check::vantage;
use super::context::Context;
use super::titles::title;
use crate::domain::Sentence;
use crate::domain::check::judge::verdict_key;
use crate::domain::check::series::{Gap, Incident, Summary, TargetSummary};
use crate::domain::printable::one_line;
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

/// The summary of a day of checks.
#[derive(Serialize)]
pub(in crate::export) struct Series {
    /// From when to when, how many rounds, from which network; or why it cannot be shown.
    pub head: String,
    /// The targets, in order.
    pub targets: Vec<SeriesTarget>,
    /// The stretches of time of which nothing is known.
    pub gaps: Vec<String>,
}

/// One target over the day.
#[derive(Serialize)]
pub(in crate::export) struct SeriesTarget {
    /// What people call it.
    pub title: String,
    /// How often it served, with the number of samples.
    pub availability: String,
    /// Its delay against ordinary days; empty when too little is known.
    pub ordinary: String,
    /// Its incidents.
    pub incidents: Vec<Stretch>,
}

/// An incident, in words and drawn.
#[derive(Serialize)]
pub(in crate::export) struct Stretch {
    /// From when to when, and what was found.
    pub told: String,
    /// Where it begins, in per cent of the day's checks.
    pub start: String,
    /// How long it is, in per cent.
    pub width: String,
}

impl Series {
    /// The series of a report; none when it holds none.
    pub(super) fn new(context: Context<'_>) -> Option<Self> {
        let document = context.report.series.as_ref()?;
        let unreadable =
            || Self { head: context.text.get("export-series-unreadable"), targets: Vec::new(), gaps: Vec::new() };
        let summary = serde_json::from_value::<Summary>(document.clone()).ok();
        Some(summary.and_then(|summary| series(&summary, context)).unwrap_or_else(unreadable))
    }
}

fn series(summary: &Summary, context: Context<'_>) -> Option<Series> {
    let Context { text, zone, .. } = context;
    let span = (summary.from?, summary.until?);
    let head = Sentence::new("export-series-head")
        .with("from", text.moment(span.0, zone))
        .with("until", text.moment(span.1, zone))
        .with("count", summary.rounds)
        .with("vantage", vantage(&summary.vantage, text));
    Some(Series {
        head: text.say(&head),
        targets: summary.targets.iter().map(|seen| target(seen, span, context)).collect(),
        gaps: summary.gaps.iter().map(|found| gap(found, text, zone)).collect(),
    })
}

fn target(seen: &TargetSummary, span: (Timestamp, Timestamp), context: Context<'_>) -> SeriesTarget {
    let Context { text, zone, .. } = context;
    let availability = match seen.availability {
        Some(percent) => Sentence::new("export-series-availability")
            .with("percent", text.percent(i64::try_from(percent).unwrap_or_default()))
            .with("good", seen.good)
            .with("samples", seen.samples),
        None => Sentence::new("reach-not-checked"),
    };
    let ordinary = seen.baseline.map(|compared| {
        let sentence = Sentence::new("export-series-ordinary")
            .with("times", text.decimal((compared.times * 10.0).round() / 10.0))
            .with("ordinary", text.duration(compared.ordinary_ms));
        text.say(&sentence.with("samples", compared.samples))
    });
    SeriesTarget {
        title: title(seen.role.id(), &one_line(&seen.name), text),
        availability: text.say(&availability),
        ordinary: ordinary.unwrap_or_default(),
        incidents: seen.incidents.iter().map(|found| stretch(found, span, text, zone)).collect(),
    }
}

fn stretch(incident: &Incident, span: (Timestamp, Timestamp), text: &Text, zone: &TimeZone) -> Stretch {
    let key = if incident.until.is_some() { "export-series-incident" } else { "export-series-incident-open" };
    let told = Sentence::new(key)
        .with("from", text.short_moment(incident.from, zone))
        .with("until", incident.until.map(|at| text.short_moment(at, zone)).unwrap_or_default())
        .with("what", Sentence::new(&verdict_key(incident.worst)))
        .with("count", incident.bad);
    let (start, end) = (part_of(incident.from, span), part_of(incident.until.unwrap_or(span.1), span));
    let percent = |part: f64| format!("{part:.2}");
    Stretch { told: text.say(&told), start: percent(start), width: percent((end - start).max(0.0)) }
}

/// Where a moment stands between the first check and the last, in per cent.
fn part_of(at: Timestamp, (from, until): (Timestamp, Timestamp)) -> f64 {
    let whole = until.duration_since(from).as_secs_f64().max(1.0);
    (at.duration_since(from).as_secs_f64() / whole * 100.0).clamp(0.0, 100.0)
}

fn gap(gap: &Gap, text: &Text, zone: &TimeZone) -> String {
    let sentence = Sentence::new("export-series-gap")
        .with("from", text.short_moment(gap.from, zone))
        .with("until", text.short_moment(gap.until, zone));
    text.say(&sentence.with("why", gap.cause.sentence()))
}
