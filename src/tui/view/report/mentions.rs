//! What of the report may name a person: a hint for its author, who alone can judge.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use super::super::list::{List, itself};
use crate::domain::Sentence;
use crate::domain::checklist::ItemRef;
use crate::domain::report::personal::Mention;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Draws what may name a person.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let mentions = &model.report.preview.mentions;
    if mentions.is_empty() {
        lines::draw_told(&model.text.get("mentions-none"), theme, frame, area);
        return;
    }
    let head = model.text.say(&Sentence::new("mentions-found").with("count", mentions.len()));
    let head = lines::paragraph(&format!(" {head}"), area.width, theme.dim());
    let height = u16::try_from(head.len()).unwrap_or(1).min(area.height / 3);
    let [top, body] = Layout::vertical([Constraint::Length(height), Constraint::Fill(1)]).areas(area);
    frame.render_widget(Paragraph::new(head), top);
    let width = body.width.saturating_sub(3);
    let lines = |index: usize| passage(model, &mentions[index], theme, width);
    let chosen = Some(model.report.line);
    List { model, theme, count: mentions.len(), chosen, lines: &lines, target: &itself }.draw(frame, body);
}

/// The passage, and where it was written.
fn passage(model: &Model, mention: &Mention, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let told = Sentence::new(&format!("mention-{}", mention.is.id())).with("passage", mention.passage.as_str());
    let mut lines = lines::paragraph(&model.text.say(&told), width, theme.title());
    let place = lines::shortened(&format!("  {}", place(model, &mention.place)), width, 2);
    lines.extend(place.into_iter().map(|line| Line::styled(line, theme.dim())));
    lines
}

/// Where a passage was written: the question, the phase, or the check.
fn place(model: &Model, place: &str) -> String {
    let Some((list, id)) = place.split_once('/') else { return model.text.get("mention-in-check") };
    let item = model.library.item(&ItemRef::new(list, id)).map(|item| &item.text);
    let theme = || model.library.checklist(list).and_then(|list| list.theme(id)).map(|theme| &theme.title);
    item.or_else(theme).map(|text| model.text.local(text).to_owned()).unwrap_or_default()
}
