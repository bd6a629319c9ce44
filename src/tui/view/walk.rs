//! The walk through a checklist.
//!
//! ```text
//! wide    │ themes │ items │ the item one is on │
//! middle  │ themes │ items │ / the item one is on
//! small   │ items │ or, behind Enter, the item │
//! ```

use super::super::model::{Model, walk};
use super::super::theme::Theme;
use super::{bar, detail, lines};
use crate::domain::checklist::{Answer, Checklist, Item, ItemRef, State};
use crate::domain::report::{Interval, figures};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders};

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let (Some(audit), Some(list)) = (&model.audit, model.walk.checklist(&model.library)) else { return };
    let states = audit.states(list);
    if model.walk.details {
        detail::draw(model, theme, frame, area);
    } else if area.width >= 120 {
        let themes = if area.width >= 170 { 54 } else { 36 };
        let [a, b, c] =
            Layout::horizontal([Constraint::Length(themes), Constraint::Fill(1), Constraint::Fill(1)]).areas(area);
        let (b, c) = (framed(b, Borders::LEFT, frame), framed(c, Borders::LEFT, frame));
        draw_themes(model, list, &states, theme, frame, a);
        draw_items(model, list, &states, theme, frame, b);
        detail::draw(model, theme, frame, c);
    } else if area.width >= 70 && area.height >= 18 {
        let [top, bottom] = Layout::vertical([Constraint::Fill(1), Constraint::Length(area.height / 2)]).areas(area);
        let [a, b] = Layout::horizontal([Constraint::Length(28), Constraint::Fill(1)]).areas(top);
        let (b, bottom) = (framed(b, Borders::LEFT, frame), framed(bottom, Borders::TOP, frame));
        draw_themes(model, list, &states, theme, frame, a);
        draw_items(model, list, &states, theme, frame, b);
        detail::draw(model, theme, frame, bottom);
    } else {
        draw_items(model, list, &states, theme, frame, area);
    }
}

/// Draws a rule on one side of an area and gives the rest.
fn framed(area: Rect, borders: Borders, frame: &mut Frame<'_>) -> Rect {
    let block = Block::new().borders(borders);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    inner
}

fn draw_themes(model: &Model, list: &Checklist, states: &[State], theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let figures = model.readiness.as_ref().map(figures);
    let current = list.items.get(model.walk.item).map(|item| item.theme.as_str());
    let mut entries = vec![lines::Entry {
        lines: vec![lines::heading(&lines::cut(model.text.local(&list.title), area.width.saturating_sub(2)), theme)],
        chosen: false,
    }];
    for (id, _) in walk::visible_themes(list, states) {
        let title = list.theme(&id).map(|theme| model.text.local(&theme.title)).unwrap_or_default();
        let figure = figures.as_ref().and_then(|f| f.themes.iter().find(|t| t.checklist == list.id && t.theme == id));
        let interval = figure.map(|figure| figure.interval.clone()).unwrap_or_default();
        let line = theme_line(title, &id, &interval, list, states, area.width.saturating_sub(2));
        entries.push(lines::Entry { lines: vec![line], chosen: current == Some(id.as_str()) });
    }
    lines::draw_list(entries, theme, frame, area);
}

/// A theme: its title, its bar where there is room, and how many of its items are settled.
fn theme_line(
    title: &str,
    id: &str,
    interval: &Interval,
    list: &Checklist,
    states: &[State],
    width: u16,
) -> Line<'static> {
    let own = || list.items.iter().zip(states).filter(|(item, state)| item.theme == id && **state != State::Hidden);
    let settled = own().filter(|(_, state)| !matches!(state, State::Unanswered)).count();
    let settled = format!("{settled:>2}/{:<2}", own().count());
    if width < 30 {
        return Line::raw(format!("{} {settled}", lines::column(title, width.saturating_sub(6))));
    }
    let title = lines::column(title, width.saturating_sub(12));
    Line::raw(format!("{title} {} {settled}", bar::interval(interval, 5)))
}

fn draw_items(model: &Model, list: &Checklist, states: &[State], theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let visible = list.items.iter().zip(states).enumerate().filter(|(_, (_, state))| **state != State::Hidden);
    let mut entries = Vec::new();
    let mut of_theme = None;
    for (index, (item, _)) in visible {
        if of_theme != Some(&item.theme) {
            of_theme = Some(&item.theme);
            let title = list.theme(&item.theme).map(|theme| model.text.local(&theme.title)).unwrap_or_default();
            let title = Line::styled(lines::cut(title, area.width.saturating_sub(2)), theme.title());
            entries.push(lines::Entry { lines: vec![title], chosen: false });
        }
        let chosen = index == model.walk.item;
        entries.push(lines::Entry { lines: item_lines(model, list, item, theme, area.width), chosen });
    }
    lines::draw_list(entries, theme, frame, area);
}

/// An item: its answer, how much depends on it, whether a measurement denies it, and the question.
fn item_lines(model: &Model, list: &Checklist, item: &Item, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let item_ref = ItemRef::new(&list.id, &item.id);
    let recorded = model.audit.as_ref().and_then(|audit| audit.recorded(&model.library, &item_ref));
    let answer = recorded.as_ref().and_then(|recorded| recorded.answer.as_ref());
    let (mark, style) = answer_mark(model, answer, theme);
    let severity = model.text.get(&format!("severity-mark-{}", item.severity.id()));
    let denied = if model.contradictions.contains_key(&item_ref) { "≠" } else { " " };
    let noted = if recorded.as_ref().is_some_and(|recorded| recorded.note.is_some()) { "+" } else { " " };
    let question = lines::wrapped(model.text.local(&item.text), width.saturating_sub(14));
    let mut lines = Vec::new();
    for (index, part) in question.into_iter().enumerate() {
        lines.push(if index == 0 {
            Line::from(vec![
                Span::styled(format!("[{mark}]"), style),
                Span::raw(format!("{denied}{noted} {severity} {part}")),
            ])
        } else {
            Line::raw(format!("           {part}"))
        });
    }
    lines
}

fn answer_mark(model: &Model, answer: Option<&Answer>, theme: Theme) -> (String, ratatui::style::Style) {
    let (key, style) = match answer {
        None => return ("   ".to_owned(), theme.dim()),
        Some(Answer::Yes) => ("mark-yes", theme.good()),
        Some(Answer::Partial) => ("mark-partial", theme.warn()),
        Some(Answer::No) => ("mark-no", theme.bad()),
        Some(Answer::Unknown) => ("mark-unknown", theme.warn()),
        Some(Answer::NotApplicable { .. }) => ("mark-na", theme.dim()),
        Some(_) => ("mark-given", theme.good()),
    };
    (model.text.get(key), style)
}
