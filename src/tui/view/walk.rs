//! The walk through a checklist.
//!
//! ```text
//! wide    │ themes │ items │ the item one is on │
//! middle  │ themes │ items │ / the item one is on
//! small   │ items │ or, behind Enter, the item │
//! ```

use super::super::model::Model;
use super::super::model::pointer::Target;
use super::super::model::rows::{self, Row, ThemeRow};
use super::super::theme::Theme;
use super::list::List;
use super::{bar, detail, filter, lines};
use crate::domain::checklist::{Answer, Checklist, Item};
use crate::domain::report::agenda::Urgency;
use crate::domain::report::{Interval, figures};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders};

/// Draws the themes, the items and the one in front.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let Some(list) = model.walk.checklist(&model.library) else { return };
    let area = filter::draw_bar(model, theme, frame, area);
    if model.walk.details {
        detail::draw(model, theme, frame, area);
    } else if area.width >= 120 {
        let themes = if area.width >= 170 { 54 } else { 36 };
        let [a, b, c] =
            Layout::horizontal([Constraint::Length(themes), Constraint::Fill(1), Constraint::Fill(1)]).areas(area);
        let (b, c) = (framed(b, Borders::LEFT, frame), framed(c, Borders::LEFT, frame));
        draw_themes(model, list, theme, frame, a);
        draw_items(model, list, theme, frame, b);
        detail::draw(model, theme, frame, c);
    } else if area.width >= 70 && area.height >= 17 {
        let [top, bottom] = Layout::vertical([Constraint::Fill(1), Constraint::Length(area.height / 2)]).areas(area);
        let [a, b] = Layout::horizontal([Constraint::Length(28), Constraint::Fill(1)]).areas(top);
        let (b, bottom) = (framed(b, Borders::LEFT, frame), framed(bottom, Borders::TOP, frame));
        draw_themes(model, list, theme, frame, a);
        draw_items(model, list, theme, frame, b);
        detail::draw(model, theme, frame, bottom);
    } else {
        draw_items(model, list, theme, frame, area);
    }
}

/// Draws a rule on one side of an area and gives the rest.
fn framed(area: Rect, borders: Borders, frame: &mut Frame<'_>) -> Rect {
    let block = Block::new().borders(borders);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    inner
}

fn draw_themes(model: &Model, list: &Checklist, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let figures = model.readiness.as_ref().map(figures);
    let themes = rows::themes(list, model.rows_of(model.walk.list));
    let width = area.width.saturating_sub(2);
    // The first line is the title of the checklist.
    let lines = |entry: usize| match entry.checked_sub(1) {
        None => vec![lines::heading(&lines::cut(model.text.local(&list.title), width), theme)],
        Some(index) => {
            let id = &themes[index].id;
            let title = list.theme(id).map(|theme| model.text.local(&theme.title)).unwrap_or_default();
            let own = figures.as_ref().map(|figures| figures.themes.iter());
            let figure = own.and_then(|mut own| own.find(|own| own.checklist == list.id && own.theme == *id));
            let interval = figure.map(|figure| figure.interval.clone()).unwrap_or_default();
            vec![theme_line(title, &themes[index], &interval, width)]
        }
    };
    let current = model.current().map(|(_, item)| item.theme.as_str());
    let chosen = themes.iter().position(|theme| Some(theme.id.as_str()) == current).map(|index| index + 1);
    let target = |entry: usize| entry.checked_sub(1).map(Target::Theme);
    List { model, theme, count: themes.len() + 1, chosen, lines: &lines, target: &target }.draw(frame, area);
}

/// A theme: its title, its bar where there is room, and how many of its items have an answer.
fn theme_line(title: &str, row: &ThemeRow, interval: &Interval, width: u16) -> Line<'static> {
    let answered = format!("{:>2}/{:<2}", row.answered, row.count);
    if width < 30 {
        return Line::raw(format!("{} {answered}", lines::column(title, width.saturating_sub(6))));
    }
    let title = lines::column(title, width.saturating_sub(12));
    Line::raw(format!("{title} {} {answered}", bar::interval(interval, 5)))
}

/// A line of the list of items.
enum Shown {
    /// The title of the theme of the item that follows.
    Theme(usize),
    /// An item.
    Item(usize),
}

fn draw_items(model: &Model, list: &Checklist, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let items = model.shown(model.walk.list);
    if items.is_empty() {
        filter::draw_nothing(model, theme, frame, area);
        return;
    }
    let mut shown = Vec::with_capacity(items.len());
    for (place, &index) in items.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| &list.items[items[before]].theme);
        if before != Some(&list.items[index].theme) {
            shown.push(Shown::Theme(index));
        }
        shown.push(Shown::Item(index));
    }
    let lines = |entry: usize| match shown[entry] {
        Shown::Item(index) => item_lines(model, &list.items[index], index, theme, area.width),
        Shown::Theme(index) => {
            let title = list.theme(&list.items[index].theme).map(|theme| model.text.local(&theme.title));
            let title = lines::cut(title.unwrap_or_default(), area.width.saturating_sub(2));
            vec![Line::styled(title, theme.title())]
        }
    };
    let is_chosen = |line: &Shown| matches!(line, Shown::Item(index) if *index == model.walk.item);
    let chosen = shown.iter().position(is_chosen);
    let target = |entry: usize| match shown[entry] {
        Shown::Item(index) => Some(Target::Entry(index)),
        Shown::Theme(_) => None,
    };
    List { model, theme, count: shown.len(), chosen, lines: &lines, target: &target }.draw(frame, area);
}

/// An item: its answer, whether something denies it, whether it has a note or is due, how much depends on it, and
/// the question.
fn item_lines(model: &Model, item: &Item, index: usize, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let Some(row) = model.rows_of(model.walk.list).get(index) else { return Vec::new() };
    let (mark, style) = answer_mark(model, row, theme);
    let severity = model.text.get(&format!("severity-mark-{}", item.severity.id()));
    let pressing = row.facts.urgency(model.today()).is_some_and(|urgency| urgency <= Urgency::ThisWeek);
    let due = if pressing { model.text.get("mark-due") } else { " ".to_owned() };
    let denied = if row.facts.contradicted { "≠" } else { " " };
    let noted = if row.note.is_some() { "+" } else { " " };
    let question = lines::wrapped(model.text.local(&item.text), width.saturating_sub(14));
    let mut lines = Vec::new();
    for (index, part) in question.into_iter().enumerate() {
        lines.push(if index == 0 {
            let marks = format!("{denied}{noted}{due}{severity} {part}");
            Line::from(vec![Span::styled(format!("[{mark}]"), style), Span::raw(marks)])
        } else {
            Line::raw(format!("           {part}"))
        });
    }
    lines
}

fn answer_mark(model: &Model, row: &Row, theme: Theme) -> (String, Style) {
    let (key, style) = match &row.answer {
        None if row.earlier.is_some() => ("mark-again", theme.warn()),
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
