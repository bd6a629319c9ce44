//! A watch in lines: one a round, one a change, and what the morning came to.

use crate::cli::{layout, round};
use crate::domain::Sentence;
use crate::domain::check::JudgedRound;
use crate::domain::check::judge::verdict_key;
use crate::domain::check::series::{Change, Gap, Incident, Summary, TargetSummary};
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A round: when, the gravest word, and the services with a fault.
pub fn round(judged: &JudgedRound, text: &Text, zone: &TimeZone) -> String {
    let word = Sentence::new(&format!("reach-{}", round::worst(judged).word()));
    let names = round::faulty(judged);
    let key = if names.is_empty() { "watch-round" } else { "watch-round-faults" };
    let time = text.short_moment(judged.started_at, zone);
    text.say(&Sentence::new(key).with("time", time).with("word", word).with("names", names.join(", ")))
}

/// What a round changed.
pub fn change(change: &Change, text: &Text, zone: &TimeZone) -> String {
    match change {
        Change::Gap(found) => gap(found, text, zone),
        Change::Opened { target, .. } => text.say(&Sentence::new("watch-opened").with("target", target.as_str())),
        Change::Closed { target, .. } => text.say(&Sentence::new("watch-closed").with("target", target.as_str())),
    }
}

/// What the morning came to.
pub fn summary(summary: &Summary, text: &Text, zone: &TimeZone, width: usize) -> Vec<String> {
    let Some(from) = summary.from else { return layout::wrapped(&text.get("watch-nothing"), width) };
    let mut lines = vec![String::new()];
    for target in &summary.targets {
        let what = availability(target, from, text, zone);
        let named = Sentence::new("check-evidence").with("name", target.name.as_str()).with("what", what);
        lines.extend(layout::wrapped(&text.say(&named), width));
        let incidents = target.incidents.iter().map(|found| incident(found, text, zone));
        for line in ordinary(target, text).into_iter().chain(incidents) {
            lines.extend(layout::indented(&line, 2, width));
        }
    }
    for found in &summary.gaps {
        lines.extend(layout::wrapped(&gap(found, text, zone), width));
    }
    lines
}

fn availability(target: &TargetSummary, from: Timestamp, text: &Text, zone: &TimeZone) -> Sentence {
    let Some(percent) = target.availability else { return Sentence::new("watch-unmeasured") };
    Sentence::new("watch-availability")
        .with("percent", text.percent(i64::try_from(percent).unwrap_or_default()))
        .with("good", target.good)
        .with("samples", target.samples)
        .with("since", text.short_moment(from, zone))
}

fn ordinary(target: &TargetSummary, text: &Text) -> Option<String> {
    let compared = target.baseline?;
    let sentence = Sentence::new("watch-ordinary")
        .with("times", text.decimal((compared.times * 10.0).round() / 10.0))
        .with("ordinary", text.duration(compared.ordinary_ms))
        .with("samples", compared.samples);
    Some(text.say(&sentence))
}

fn incident(incident: &Incident, text: &Text, zone: &TimeZone) -> String {
    let key = if incident.until.is_some() { "watch-incident" } else { "watch-incident-open" };
    let until = incident.until.map(|at| text.short_moment(at, zone)).unwrap_or_default();
    let sentence = Sentence::new(key)
        .with("from", text.short_moment(incident.from, zone))
        .with("until", until)
        .with("what", Sentence::new(&verdict_key(incident.worst)))
        .with("samples", incident.bad);
    text.say(&sentence)
}

fn gap(gap: &Gap, text: &Text, zone: &TimeZone) -> String {
    let sentence = Sentence::new("watch-gap")
        .with("from", text.short_moment(gap.from, zone))
        .with("until", text.short_moment(gap.until, zone))
        .with("why", gap.cause.sentence());
    text.say(&sentence)
}
