//! The questions in front of the screen.

use super::super::model::{Model, Prompt};
use super::super::theme::Theme;
use super::super::update::search;
use super::lines;
use crate::domain::checklist::{ItemRef, Question};
use ratatui::Frame;
use ratatui::layout::{Constraint, Flex, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Paragraph};
use std::collections::BTreeSet;

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let Some(prompt) = &model.prompt else { return };
    let (title, height) = match prompt {
        Prompt::Reason { .. } => ("prompt-reason", 5),
        Prompt::Note { .. } => ("prompt-note", 9),
        Prompt::Value { .. } => ("prompt-value", 5),
        Prompt::Choices { item, .. } => ("prompt-choices", 4 + choices_count(model, item)),
        Prompt::Search { .. } => ("prompt-search", 14),
    };
    let area = centred(area, height);
    let block = Block::bordered().title(Span::styled(format!(" {} ", model.text.get(title)), theme.title()));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    match prompt {
        Prompt::Reason { item, field } | Prompt::Note { item, field } | Prompt::Value { item, field } => {
            let body = draw_question(model, item, theme, frame, inner);
            frame.render_widget(field.area(), body);
        }
        Prompt::Choices { item, line, ticked } => {
            let body = draw_question(model, item, theme, frame, inner);
            draw_choices(model, item, *line, ticked, theme, frame, body);
        }
        Prompt::Search { field, line } => {
            let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(inner);
            frame.render_widget(field.area(), top);
            draw_results(model, &field.text(), *line, theme, frame, body);
        }
    }
}

fn centred(area: Rect, height: u16) -> Rect {
    let width = area.width.saturating_sub(4).min(90);
    let [row] = Layout::vertical([Constraint::Length(height.min(area.height))]).flex(Flex::Center).areas(area);
    let [cell] = Layout::horizontal([Constraint::Length(width)]).flex(Flex::Center).areas(row);
    cell
}

fn choices_count(model: &Model, item: &ItemRef) -> u16 {
    let count = model.library.item(item).map_or(0, |item| item.question.choices().len());
    u16::try_from(count).unwrap_or(20)
}

/// Draws the item's question and gives the room below it.
fn draw_question(model: &Model, item: &ItemRef, theme: Theme, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
    let question = model.library.item(item).map(|item| model.text.local(&item.text)).unwrap_or_default();
    frame.render_widget(Paragraph::new(lines::cut(question, top.width)).style(theme.dim()), top);
    body
}

fn draw_choices(
    model: &Model,
    item: &ItemRef,
    line: usize,
    ticked: &BTreeSet<String>,
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let Some(item) = model.library.item(item) else { return };
    let several = matches!(item.question, Question::Multi(_));
    let entries = item.question.choices().iter().enumerate().map(|(index, choice)| {
        let mark = match (several, ticked.contains(&choice.id)) {
            (true, true) => "[x] ",
            (true, false) => "[ ] ",
            (false, true) => "(•) ",
            (false, false) => "( ) ",
        };
        let text = Line::raw(format!("{mark}{}", model.text.local(&choice.text)));
        lines::Entry { lines: vec![text], chosen: index == line }
    });
    lines::draw_list(entries.collect(), theme, frame, area);
}

fn draw_results(model: &Model, query: &str, line: usize, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let results = search::results(model, query);
    if results.is_empty() {
        let key = if query.trim().is_empty() { "prompt-search-hint" } else { "prompt-search-none" };
        let told = lines::paragraph(&model.text.get(key), area.width, theme.dim());
        frame.render_widget(Paragraph::new(told), area);
        return;
    }
    let entries = results.into_iter().enumerate().map(|(index, found)| lines::Entry {
        lines: vec![Line::raw(lines::cut(&found.text, area.width.saturating_sub(2)))],
        chosen: index == line,
    });
    lines::draw_list(entries.collect(), theme, frame, area);
}
