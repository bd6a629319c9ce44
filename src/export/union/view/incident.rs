//! What several schools saw at once: in sentences, and drawn over each day.

use crate::domain::Sentence;
use crate::domain::check::judge::verdict_key;
use crate::domain::union::incidents::Corroborated;
use crate::domain::union::statistics::{LeftOutLine, Outages};
use crate::export::union::Names;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan, ZonedDateTime};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// So many hours at most are marked over a day.
const MOST_MARKS: i64 = 8;

/// A day on which something was seen.
#[derive(Serialize)]
pub(in crate::export::union) struct Day {
    /// Which one.
    pub title: String,
    /// The hours above its lines.
    pub marks: Vec<Mark>,
    /// Its incidents, in the order of time.
    pub lines: Vec<Stretch>,
}

/// An hour.
#[derive(Serialize)]
pub(in crate::export::union) struct Mark {
    /// What it is called.
    pub told: String,
    /// Where it stands, in per cent of the width.
    pub at: String,
}

/// An incident, in words and drawn.
#[derive(Serialize)]
pub(in crate::export::union) struct Stretch {
    /// The service.
    pub service: String,
    /// What was seen of it.
    pub verdict: String,
    /// From when until when.
    pub span: String,
    /// How many schools saw it, of how many that measured.
    pub seen: String,
    /// Where it begins, in per cent of the width.
    pub start: String,
    /// How long it is, in per cent of the width.
    pub width: String,
}

/// The sentences of those that most schools saw, in the order of time.
pub(super) fn statements(incidents: &[Corroborated], most: usize, names: &Names<'_>) -> Vec<String> {
    let mut by_seen: Vec<usize> = (0..incidents.len()).collect();
    by_seen.sort_by_key(|at| Reverse(incidents[*at].seen));
    let told: BTreeSet<usize> = by_seen.into_iter().take(most).collect();
    told.into_iter().map(|at| names.incident(&incidents[at])).collect()
}

/// What is not among the incidents, and why.
pub(super) fn left_out(outages: &Outages, names: &Names<'_>) -> Vec<String> {
    let told = |line: &LeftOutLine| {
        let key = format!("union-left-out-{}", line.reason.id());
        Some(names.text.say(&Sentence::new(&key).with("count", line.series?)))
    };
    outages.left_out.iter().filter_map(told).collect()
}

/// The days, each with its hours.
pub(super) fn days(incidents: &[Corroborated], names: &Names<'_>) -> Vec<Day> {
    let zone = TimeZone::system();
    let day_of = |at: Timestamp| at.to_zoned_datetime(zone.clone()).date();
    incidents
        .chunk_by(|a, b| day_of(a.from) == day_of(b.from))
        .filter_map(|incidents| day(day_of(incidents[0].from), incidents, names, &zone))
        .collect()
}

fn day(date: Date, incidents: &[Corroborated], names: &Names<'_>, zone: &TimeZone) -> Option<Day> {
    let first = incidents.iter().map(|incident| incident.from).min()?.to_zoned_datetime(zone.clone());
    let last = incidents.iter().map(|incident| incident.until).max()?.to_zoned_datetime(zone.clone());
    let from = hour_of(&first)?;
    let hours = last.timestamp().duration_since(from).as_secs().div_euclid(3600) + 1;
    let length = SignedDuration::from_hours(hours);
    let place = |at: Timestamp| at.duration_since(from).as_secs_f64() / length.as_secs_f64() * 100.0;
    let step = usize::try_from(hours.div_euclid(MOST_MARKS) + 1).unwrap_or(1);
    let marks = (0..=hours).step_by(step).filter_map(|hour| {
        let at = from.checked_add(hour.hours()).ok()?;
        Some(Mark { told: names.text.clock(at, zone), at: format!("{:.2}", place(at)) })
    });
    let lines = incidents.iter().map(|incident| Stretch {
        service: names.service(&incident.service),
        verdict: names.text.say(&Sentence::new(&verdict_key(incident.verdict))),
        span: format!(
            "{}\u{a0}–\u{a0}{}",
            names.text.clock(incident.from, zone),
            names.text.clock(incident.until, zone)
        ),
        seen: names.text.say(&Sentence::new("union-share").with("count", incident.seen).with("of", incident.measuring)),
        start: format!("{:.2}", place(incident.from)),
        width: format!("{:.2}", place(incident.until) - place(incident.from)),
    });
    Some(Day { title: names.text.day(date), marks: marks.collect(), lines: lines.collect() })
}

/// The full hour in which a moment lies.
fn hour_of(at: &ZonedDateTime) -> Option<Timestamp> {
    let full = at.date().at(at.hour(), 0, 0, 0);
    full.to_zoned_datetime(at.time_zone().clone()).ok().map(|hour| hour.timestamp())
}
