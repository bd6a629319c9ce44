//! What is told under the list: the chain, what to do, the evidence of the chosen target, what differs elsewhere.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use super::{chain, hop, name, series};
use crate::domain::check::compare::{differences, place};
use crate::domain::check::{JudgedRound, JudgedTarget, Severity, judge};
use crate::domain::{Sentence, printable};
use ratatui::style::Style;
use ratatui::text::Line;

/// Where the fault lies, what to do, and what was seen at the chosen target.
pub(super) fn lines(
    model: &Model,
    round: &JudgedRound,
    target: Option<&JudgedTarget>,
    theme: Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let text = &model.text;
    let place = text.get(&format!("where-{}", round.attribution.r#where.id()));
    let mut detail = chain::lines(model, round.attribution.r#where, theme, width);
    detail.extend(lines::paragraph(
        &text.say(&Sentence::new("checks-where").with("where", place)),
        width,
        theme.severity(round.worst()).patch(theme.title()),
    ));
    let advice = match round.worst() {
        Severity::Slow => text.get("advice-slow"),
        _ => text.get(&format!("advice-{}", round.attribution.r#where.id())),
    };
    detail.extend(lines::paragraph(&format!("→ {advice}"), width, theme.title()));
    for sentence in &round.attribution.evidence {
        detail.extend(lines::paragraph(&format!("· {}", text.say(sentence)), width, Style::new()));
    }
    detail.extend(elsewhere(model, round, theme, width));
    let Some(target) = target else { return detail };
    detail.push(Line::default());
    let verdict = Sentence::new(&judge::verdict_key(target.verdict));
    let told = Sentence::new("labelled").with("label", name(model, target)).with("text", verdict);
    detail.extend(lines::paragraph(&text.say(&told), width, theme.title()));
    for sentence in &target.evidence {
        detail.extend(lines::paragraph(&format!("· {}", text.say(sentence)), width, Style::new()));
    }
    if let Some(watch) = &model.checks.watch {
        detail.extend(series::lines(model, watch, target, theme, width));
    }
    for hop in &target.observation.hops {
        detail.extend(hop::lines(model, hop, theme, width));
    }
    detail
}

/// What differs from the latest round that was run from another place.
fn elsewhere(model: &Model, round: &JudgedRound, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let Some(other) = &model.other_place else { return Vec::new() };
    let text = &model.text;
    let found = differences(round, other);
    let key = if found.is_empty() { "checks-elsewhere-same" } else { "checks-elsewhere-differs" };
    let place = place(&printable::one_line(&other.vantage.label));
    let sentence = Sentence::new(key).with("place", place).with("age", text.age(other.started_at, model.now));
    let mut told = vec![Line::default()];
    told.extend(lines::paragraph(&text.say(&sentence), width, theme.title()));
    for difference in found {
        let target = round.targets.iter().find(|target| target.name == difference.target);
        // On the screen a target is called by the part that it plays; the later of two values counts.
        let reading = target.map(|target| difference.reading.clone().with("target", name(model, target)));
        let told_here = text.say(&reading.unwrap_or(difference.reading));
        told.extend(lines::paragraph(&format!("≠ {told_here}"), width, theme.warn()));
    }
    told
}
