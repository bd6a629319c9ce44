//! The watch over a morning: a sparkline of samples, availability, incidents, gaps, and ordinary days.

use super::super::super::model::Model;
use super::super::super::model::checks::Watch;
use super::super::super::theme::Theme;
use super::super::lines;
use crate::domain::Sentence;
use crate::domain::check::JudgedTarget;
use crate::domain::check::judge::{SLOW_MS, verdict_key};
use crate::domain::check::series::{Gap, Incident, SampleState, Track};
use jiff::Timestamp;
use ratatui::style::Style;
use ratatui::text::Line;

/// From a short delay to one that is late.
const LEVELS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Where nothing is known between two samples.
const GAP: char = '┊';

/// The latest samples, one cell each: higher is later, `×` did not serve, `·` was not measured; `┊` where a gap ends.
pub(super) fn sparkline(track: &Track, gaps: &[Gap], width: u16) -> String {
    let mut cells = Vec::new();
    for sample in track.samples() {
        if gaps.iter().any(|gap| gap.until == sample.at) {
            cells.push(GAP);
        }
        cells.push(match sample.state {
            SampleState::Good => level(sample.total_ms),
            SampleState::Bad => '×',
            SampleState::Unknown => '·',
        });
    }
    cells[cells.len().saturating_sub(usize::from(width))..].iter().collect()
}

fn level(ms: f64) -> char {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the eight levels")]
    let step = (ms / SLOW_MS * 8.0).clamp(0.0, 7.0) as usize;
    LEVELS[step]
}

/// What the watch knows of a target.
pub(super) fn lines(
    model: &Model,
    watch: &Watch,
    target: &JudgedTarget,
    theme: Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let text = &model.text;
    let Some(track) = watch.series.tracks().iter().find(|track| track.name() == target.name) else { return Vec::new() };
    let mut told = Vec::new();
    let availability = track.availability(watch.since);
    if let Some(percent) = availability.percent() {
        let sentence = Sentence::new("watch-availability")
            .with("percent", text.percent(i64::try_from(percent).unwrap_or_default()))
            .with("good", availability.good)
            .with("samples", availability.samples)
            .with("since", text.short_moment(watch.since, &model.zone));
        told.extend(lines::paragraph(&text.say(&sentence), width, Style::new()));
    }
    let latest = track.samples().last();
    if let Some(comparison) =
        watch.baseline.as_ref().zip(latest).and_then(|(b, sample)| b.compare(&target.name, sample))
    {
        let sentence = Sentence::new("watch-ordinary")
            .with("times", text.decimal((comparison.times * 10.0).round() / 10.0))
            .with("ordinary", text.duration(comparison.ordinary_ms))
            .with("samples", comparison.samples);
        told.extend(lines::paragraph(&text.say(&sentence), width, Style::new()));
    }
    for incident in track.incidents() {
        told.extend(lines::paragraph(&format!("× {}", incident_told(model, incident)), width, theme.bad()));
    }
    for gap in watch.series.gaps() {
        told.extend(lines::paragraph(&format!("· {}", gap_told(model, gap)), width, theme.dim()));
    }
    told
}

fn clock(model: &Model, at: Timestamp) -> String {
    model.text.short_moment(at, &model.zone)
}

fn incident_told(model: &Model, incident: &Incident) -> String {
    let key = if incident.until.is_some() { "watch-incident" } else { "watch-incident-open" };
    let sentence = Sentence::new(key)
        .with("from", clock(model, incident.from))
        .with("until", incident.until.map(|at| clock(model, at)).unwrap_or_default())
        .with("what", Sentence::new(&verdict_key(incident.worst)))
        .with("samples", incident.bad);
    model.text.say(&sentence)
}

fn gap_told(model: &Model, gap: &Gap) -> String {
    let sentence = Sentence::new("watch-gap")
        .with("from", clock(model, gap.from))
        .with("until", clock(model, gap.until))
        .with("why", gap.cause.sentence());
    model.text.say(&sentence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::series::{GapCause, Sample};
    use crate::domain::check::{Role, Verdict};
    use jiff::SignedDuration;

    #[test]
    fn a_gap_is_marked_between_the_samples_around_it() {
        let at = |minute: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute);
        let mut track = Track::new("portal", Role::Portal);
        for (minute, state) in [(0, SampleState::Good), (1, SampleState::Bad), (31, SampleState::Good)] {
            track.add(Sample { at: at(minute), verdict: Verdict::Ok, state, total_ms: 10.0 });
        }
        let gaps = [Gap { from: at(1), until: at(31), cause: GapCause::Interrupted }];
        assert_eq!(sparkline(&track, &gaps, 80), "▁×┊▁");
        assert_eq!(sparkline(&track, &gaps, 2), "┊▁");
    }
}
