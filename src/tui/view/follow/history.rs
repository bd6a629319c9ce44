//! The days before: the readiness of each, and what moved between two of them.
//!
//! ```text
//! │ readiness over time           │ from one day to another    │
//! │ the days, the latest first    │ by owner, then by theme    │
//! ```

use super::super::super::model::Model;
use super::super::super::model::follow::{Comparison, Moved};
use super::super::super::theme::Theme;
use super::super::list::{List, itself};
use super::super::{bar, lines};
use super::chart;
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, State};
use crate::domain::readiness::percent;
use crate::domain::report::Interval;
use crate::domain::report::history::{DayReadiness, OwnerMoves};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Borders, Paragraph};

/// Draws what changed from day to day.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    if model.follow.days.is_empty() {
        lines::draw_told(&model.text.get("history-empty"), theme, frame, area);
        return;
    }
    let (days, moved, borders) = if area.width >= 100 {
        let [days, moved] = Layout::horizontal([Constraint::Percentage(45), Constraint::Fill(1)]).areas(area);
        (days, moved, Borders::LEFT)
    } else {
        let days = u16::try_from(model.follow.days.len()).unwrap_or(u16::MAX).min(area.height / 3).max(1);
        let days = days + if area.height >= 16 { CHART + 1 } else { 0 };
        let [days, moved] = Layout::vertical([Constraint::Length(days), Constraint::Fill(1)]).areas(area);
        (days, moved, Borders::TOP)
    };
    draw_days(model, theme, frame, days);
    let block = Block::new().borders(borders);
    let inner = block.inner(moved);
    frame.render_widget(block, moved);
    if let Some(comparison) = &model.follow.moved {
        let text = Text::from(comparison_lines(model, comparison, theme, inner.width.saturating_sub(1)));
        lines::draw_scrolled(text, model.follow.scroll, model, frame, inner);
    }
}

/// The rows of the chart.
const CHART: u16 = 4;

fn draw_days(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let chart_height = if area.height >= CHART + 2 { CHART + 1 } else { 0 };
    let [chart, list] = Layout::vertical([Constraint::Length(chart_height), Constraint::Fill(1)]).areas(area);
    if chart_height > 0 {
        draw_chart(model, theme, frame, chart);
    }
    let days = &model.follow.days;
    let lines = |line: usize| vec![day_line(model, &days[days.len() - 1 - line], theme, list.width)];
    let chosen = Some(model.follow.line);
    List { model, theme, count: days.len(), chosen, lines: &lines, target: &itself }.draw(frame, list);
}

/// The chart, with the ends of its scale and of its days.
fn draw_chart(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    const SCALE: u16 = 7;
    let width = area.width.saturating_sub(SCALE + 2);
    let rows = chart::rows(&model.follow.days, width, CHART);
    let mut drawn: Vec<Line<'_>> = Vec::new();
    for (index, row) in rows.into_iter().enumerate() {
        let scale = match index {
            0 => model.text.percent(100),
            index if index + 1 == usize::from(CHART) => model.text.percent(0),
            _ => String::new(),
        };
        drawn
            .push(Line::from(vec![Span::styled(format!("{scale:>6} "), theme.dim()), Span::styled(row, theme.good())]));
    }
    let ends = [model.follow.days.first(), model.follow.days.last()].map(|day| day.map(short_day).unwrap_or_default());
    let gap = usize::from(width).saturating_sub(ends[0].len());
    drawn.push(Line::styled(format!("{}{}{:>gap$}", " ".repeat(SCALE.into()), ends[0], ends[1]), theme.dim()));
    frame.render_widget(Paragraph::new(drawn), area);
}

fn short_day(day: &DayReadiness) -> String {
    day.day.strftime("%d/%m/%Y").to_string()
}

/// A day: its date, whether the others are compared from it, its bar, its figures, its verdict.
fn day_line(model: &Model, day: &DayReadiness, theme: Theme, width: u16) -> Line<'static> {
    let interval = Interval::from(day.score.as_ref());
    let from = if model.follow.from == Some(day.day) { "●" } else { " " };
    let verdict = model.text.get(&format!("readiness-{}", day.verdict.id()));
    let room = width.saturating_sub(46).min(20);
    Line::from(vec![
        Span::raw(format!("{} {from} ", short_day(day))),
        Span::styled(bar::interval(&interval, room), theme.good()),
        Span::raw(format!(" {:>9} ", model.text.interval(&interval))),
        Span::styled(verdict, theme.readiness(day.verdict)),
    ])
}

/// What moved: how much, for whom, and theme by theme.
fn comparison_lines(model: &Model, comparison: &Comparison, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let text = &model.text;
    let from = comparison.from.map_or_else(|| text.get("follow-beginning"), |day| text.day(day));
    let sentence = Sentence::new("follow-moved").with("from", from).with("to", text.day(comparison.to));
    let title = text.say(&sentence.with("count", comparison.moved.len()));
    let mut lines = lines::paragraph(&format!(" {title}"), width, theme.title());
    for owner in &comparison.owners {
        lines.extend(lines::paragraph(&owner_told(model, owner), width, Style::new()));
    }
    let mut of_theme = String::new();
    for moved in &comparison.moved {
        let Some(item) = model.library.item(&moved.item) else { continue };
        let list = model.library.checklist(&moved.item.checklist);
        let theme_title = list.and_then(|list| list.theme(&item.theme)).map(|theme| text.local(&theme.title));
        if theme_title.is_some_and(|title| title != of_theme) {
            theme_title.unwrap_or_default().clone_into(&mut of_theme);
            lines.push(Line::default());
            lines.push(lines::heading(&format!(" {}", lines::cut(&of_theme, width.saturating_sub(1))), theme));
        }
        lines.extend(moved_lines(model, moved, width));
    }
    lines
}

fn owner_told(model: &Model, owner: &OwnerMoves) -> String {
    let text = &model.text;
    let [before, after] = owner.shares.map(|share| text.percent(percent::half_up(share)));
    let name = text.get(&format!("owner-{}", owner.owner.id()));
    let moved = text.say(&Sentence::new("diff-moved").with("count", owner.count));
    let shares = text.say(&Sentence::new("diff-shares").with("before", before).with("after", after));
    format!(" · {} {moved}, {shares}", lines::column(&name, 14))
}

fn moved_lines(model: &Model, moved: &Moved, width: u16) -> Vec<Line<'static>> {
    let Some(item) = model.library.item(&moved.item) else { return Vec::new() };
    let said = |(state, answer): &(State, Option<Answer>)| match answer {
        Some(answer) => model.text.answer(answer, Some(&item.question)),
        None => model.text.get(&format!("state-{}", state.id())),
    };
    let sentence = Sentence::new("follow-move")
        .with("before", said(&moved.before))
        .with("after", said(&moved.after))
        .with("question", model.text.local(&item.text));
    lines::paragraph(&format!(" · {}", model.text.say(&sentence)), width, Style::new())
}
