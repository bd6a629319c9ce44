//! The day J, and what is due before it: what is overdue first, then this week, then later.

use super::super::super::model::Model;
use super::super::super::model::lists::Due;
use super::super::super::model::pointer::Target;
use super::super::super::theme::Theme;
use super::super::lines;
use super::super::list::List;
use crate::domain::Sentence;
use crate::domain::report::agenda::Urgency;
use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// A line of the tab: the day J, a heading, or something due, with its place among the entries.
enum Row<'a> {
    Day,
    Told(&'static str),
    Heading(Urgency, usize),
    Due(usize, &'a Due),
}

/// Draws the day J and what is due before it.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let due = model.due();
    let rows = rows(model, &due);
    let lines = |row: usize| match &rows[row] {
        Row::Day => lines::paragraph(&day_told(model), area.width.saturating_sub(2), theme.title()),
        Row::Told(key) => {
            let told = lines::paragraph(&model.text.get(key), area.width.saturating_sub(2), theme.dim());
            std::iter::once(Line::default()).chain(told).collect()
        }
        Row::Heading(urgency, count) => vec![Line::default(), heading(model, *urgency, *count, theme)],
        Row::Due(_, due) => due_lines(model, due, theme, area.width),
    };
    let chosen = rows.iter().position(|row| match row {
        Row::Day => model.follow.line == 0,
        Row::Due(index, _) => model.follow.line == index + 1,
        _ => false,
    });
    let target = |row: usize| match &rows[row] {
        Row::Day => Some(Target::Entry(0)),
        Row::Due(index, _) => Some(Target::Entry(index + 1)),
        _ => None,
    };
    List { model, theme, count: rows.len(), chosen, lines: &lines, target: &target }.draw(frame, area);
}

fn rows<'a>(model: &Model, due: &'a [Due]) -> Vec<Row<'a>> {
    let mut rows = vec![Row::Day];
    let day = model.audit.as_ref().and_then(|audit| audit.day);
    for (index, one) in due.iter().enumerate() {
        let is_first = index.checked_sub(1).is_none_or(|before| due[before].urgency != one.urgency);
        if is_first {
            let count = due.iter().filter(|other| other.urgency == one.urgency).count();
            rows.push(Row::Heading(one.urgency, count));
        }
        rows.push(Row::Due(index, one));
    }
    if due.is_empty() {
        rows.push(Row::Told(match day {
            None => "follow-day-why",
            Some(_) if !model.selection.is_everything() => "follow-nothing-shown",
            Some(_) => "follow-nothing-due",
        }));
    }
    rows
}

/// The day J and how far it is.
fn day_told(model: &Model) -> String {
    let Some(day) = model.audit.as_ref().and_then(|audit| audit.day) else { return model.text.get("follow-no-day") };
    let days = days_between(model.today(), day);
    let sentence = Sentence::new("follow-day").with("day", model.text.day(day)).with("count", days.abs());
    let when = if days < 0 { "past" } else { "ahead" };
    model.text.say(&sentence.with("when", when))
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

fn heading(model: &Model, urgency: Urgency, count: usize, theme: Theme) -> Line<'static> {
    let sentence = Sentence::new("follow-due").with("urgency", Sentence::new(&format!("urgency-{}", urgency.id())));
    lines::heading(&model.text.say(&sentence.with("count", count)), theme)
}

/// Something due: its day and how much depends on it in columns, the question beside them.
fn due_lines(model: &Model, due: &Due, theme: Theme, width: u16) -> Vec<Line<'static>> {
    const DAY: u16 = 11;
    let severity = model.text.get(&format!("severity-mark-{}", due.severity.id()));
    let day = due.day.strftime("%d/%m/%Y").to_string();
    let style = match due.urgency {
        Urgency::Overdue => theme.bad(),
        Urgency::ThisWeek => theme.warn(),
        Urgency::Later => Style::new(),
    };
    let question = model.library.item(&due.item).map(|item| model.text.local(&item.text)).unwrap_or_default();
    let parts = lines::shortened(question, width.saturating_sub(DAY + 6), 2);
    let line = |(index, part): (usize, String)| match index {
        0 => Line::from(vec![Span::styled(lines::column(&day, DAY), style), Span::raw(format!("{severity} {part}"))]),
        _ => Line::raw(format!("{}{part}", " ".repeat(usize::from(DAY) + 3))),
    };
    parts.into_iter().enumerate().map(line).collect()
}
