//! What came in: what waits first, then batch by batch with counts that add up.

use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::super::view::list::{List, itself};
use super::super::model::{Model, Pick};
use crate::domain::Sentence;
use crate::domain::union::{Batch, Pile};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// Draws what came in, batch by batch.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let picks = model.picks();
    let width = area.width.saturating_sub(3);
    let lines = |entry: usize| match picks[entry] {
        Pick::Waiting => waiting(model, theme, width),
        Pick::Batch(at) => batch(model, at, theme, width),
    };
    let chosen = Some(model.cursor().line);
    List { model, theme, count: picks.len(), chosen, lines: &lines, target: &itself }.draw(frame, area);
}

fn waiting(model: &Model, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let count = model.inbox.as_ref().map_or(0, |inbox| inbox.count(Pile::Waiting));
    let told = model.text.say(&Sentence::new("board-waiting").with("count", count));
    let mut lines = lines::paragraph(&told, width, theme.warn().patch(theme.title()));
    lines.push(Line::default());
    lines
}

/// When it came in; below, what became of all of it.
fn batch(model: &Model, at: jiff::Timestamp, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let batches = model.inbox.iter().flat_map(|inbox| &inbox.batches);
    let Some(batch) = batches.into_iter().find(|batch| batch.at == at) else { return Vec::new() };
    let head = Sentence::new("board-batch").with("at", model.text.moment(at, &model.zone));
    let mut lines = lines::paragraph(&model.text.say(&head), width, theme.title());
    lines.extend(lines::paragraph(&format!("  {}", sum(model, batch)), width, Style::new()));
    lines
}

/// « 312 gardés = 6 en attente + 306 retenus ».
fn sum(model: &Model, batch: &Batch) -> String {
    let part = |pile: &Pile| {
        let count = batch.count(*pile);
        let sentence = Sentence::new(&format!("board-pile-{}", pile.id())).with("count", count);
        (count > 0).then(|| model.text.say(&sentence))
    };
    let parts: Vec<String> = Pile::ALL.iter().filter_map(part).collect();
    let sentence = Sentence::new("board-batch-sum").with("count", batch.files.len());
    model.text.say(&sentence.with("parts", parts.join(" + ")))
}
