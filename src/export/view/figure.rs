//! Intervals, and what they amount to.

use super::context::Context;
use crate::domain::Sentence;
use crate::domain::printable::one_line;
use crate::domain::readiness::ReadinessVerdict;
use crate::domain::report::Interval;
use crate::text::Text;
use serde::Serialize;

/// Floor, ceiling and coverage of some items.
#[derive(Serialize)]
pub(in crate::export) struct Figure {
    /// « 62–71 % », or « sans objet ».
    pub interval: String,
    /// The same for a voice: « de 62 % à 71 % », « sans objet ».
    pub spoken: String,
    /// The floor in whole per cent, 0 when nothing is scored.
    pub floor: i64,
    /// From the floor to the ceiling, in whole per cent.
    pub open: i64,
    /// The coverage, or a dash.
    pub coverage: String,
    /// Whether anything is scored.
    pub applies: bool,
    /// The weight of all items.
    pub weight: i64,
    /// Floor, ceiling and coverage as fractions, one behind the other; « sans objet » when nothing is scored.
    pub fractions: String,
}

impl Figure {
    /// The figures of an interval, as they are shown, spoken and drawn.
    pub(super) fn new(interval: &Interval, text: &Text) -> Self {
        let (floor, ceiling) = (interval.floor.unwrap_or(0), interval.ceiling.unwrap_or(0));
        Self {
            interval: shown(interval, text),
            spoken: spoken(interval, text),
            floor: floor.clamp(0, 100),
            open: (ceiling.clamp(0, 100) - floor.clamp(0, 100)).max(0),
            coverage: interval.coverage.map_or_else(|| "—".to_owned(), |coverage| text.percent(coverage)),
            applies: interval.floor.is_some(),
            weight: interval.weight,
            fractions: fractions(interval, text),
        }
    }
}

fn fractions(interval: &Interval, text: &Text) -> String {
    let exact = interval.exact.as_ref().filter(|_| interval.floor.is_some());
    let shown = exact.map(|exact| exact.each_ref().map(|share| one_line(share)).join(" · "));
    shown.unwrap_or_else(|| text.get("readiness-not-applicable"))
}

fn shown(interval: &Interval, text: &Text) -> String {
    if interval.floor.is_some() { text.interval(interval) } else { text.get("readiness-not-applicable") }
}

fn spoken(interval: &Interval, text: &Text) -> String {
    match (interval.floor, interval.ceiling) {
        (Some(floor), Some(ceiling)) if floor != ceiling => text.say(
            &Sentence::new("export-interval-spoken")
                .with("floor", text.percent(floor))
                .with("ceiling", text.percent(ceiling)),
        ),
        (Some(floor), _) => text.percent(floor),
        _ => text.get("readiness-not-applicable"),
    }
}

/// A verdict with its figures.
#[derive(Serialize)]
pub(in crate::export) struct Standing {
    /// The verdict's id, which gives its colour.
    pub id: &'static str,
    /// A sign that says the same without colour.
    pub mark: &'static str,
    /// The verdict in words.
    pub word: String,
    /// Why.
    pub why: String,
    /// The figures.
    pub figure: Figure,
    /// What the two ends of the interval mean.
    pub meaning: String,
}

impl Standing {
    /// How the school stands as a whole.
    pub(super) fn new(context: Context<'_>) -> Self {
        let readiness = &context.report.readiness;
        Self::of(readiness.verdict, &readiness.overall, context.text)
    }

    /// How it stands by this verdict and these figures.
    pub(super) fn of(verdict: ReadinessVerdict, interval: &Interval, text: &Text) -> Self {
        Self {
            id: verdict.id(),
            mark: mark(verdict),
            word: text.get(&format!("readiness-{}", verdict.id())),
            why: text.get(&format!("readiness-why-{}", verdict.id())),
            meaning: meaning(interval, text),
            figure: Figure::new(interval, text),
        }
    }
}

fn meaning(interval: &Interval, text: &Text) -> String {
    match (interval.floor, interval.ceiling) {
        (Some(floor), Some(ceiling)) if floor == ceiling => text.get("export-interval-closed"),
        (Some(floor), Some(ceiling)) => text.say(
            &Sentence::new("export-interval-open")
                .with("floor", text.percent(floor))
                .with("ceiling", text.percent(ceiling)),
        ),
        _ => String::new(),
    }
}

const fn mark(verdict: ReadinessVerdict) -> &'static str {
    match verdict {
        ReadinessVerdict::NotApplicable => "–",
        ReadinessVerdict::Incomplete => "○",
        ReadinessVerdict::NotReady => "■",
        ReadinessVerdict::ReadyWithReserves => "▲",
        ReadinessVerdict::Ready => "●",
    }
}
