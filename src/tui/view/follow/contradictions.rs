//! The answers that something denies: both sides, each with its date.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use super::super::list::{List, itself};
use crate::domain::Sentence;
use crate::domain::report::audit::ItemView;
use crate::domain::report::contradictions::{Against, Contradiction};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// Draws the answers that something denies.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let found = model.oppositions();
    if found.is_empty() {
        let filtered = !model.selection.is_everything();
        let key = if filtered { "follow-nothing-shown" } else { "follow-no-contradiction" };
        lines::draw_told(&model.text.get(key), theme, frame, area);
        return;
    }
    let lines = |index: usize| both_sides(model, &found[index], theme, area.width.saturating_sub(3));
    let chosen = Some(model.follow.line);
    List { model, theme, count: found.len(), chosen, lines: &lines, target: &itself }.draw(frame, area);
}

fn both_sides(model: &Model, found: &Contradiction<'_>, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let text = &model.text;
    let against = match &found.against {
        Against::Answer(other) => Sentence::new("follow-against-answer")
            .with("question", text.local(&other.item.text))
            .with("answer", said(model, other)),
        Against::Measurement(target) => {
            let at = model.last_round.as_ref().map(|round| text.moment(round.started_at, &model.zone));
            Sentence::new("follow-against-check")
                .with("target", text.get(&format!("role-{}", target.role.id())))
                .with("word", text.get(&format!("reach-{}", target.verdict.word())))
                .with("at", at.unwrap_or_default())
        }
    };
    let answer = Sentence::new("follow-answered").with("answer", said(model, &found.view));
    let mut lines = lines::paragraph(text.local(&found.view.item.text), width, theme.title());
    lines.extend(lines::paragraph(&format!("  {}", text.say(&answer)), width, Style::new()));
    lines.extend(lines::paragraph(&format!("≠ {}", text.say(&against)), width, theme.bad()));
    lines.push(Line::default());
    lines
}

/// An answer and when it was given.
fn said(model: &Model, view: &ItemView<'_>) -> Sentence {
    let answer = view.recorded.and_then(|recorded| recorded.answer.as_ref());
    let answer = answer.map(|answer| model.text.answer(answer, Some(&view.item.question)));
    let at = view.recorded.map(|recorded| model.text.moment(recorded.at, &model.zone));
    Sentence::new("follow-said").with("answer", answer.unwrap_or_default()).with("at", at.unwrap_or_default())
}
