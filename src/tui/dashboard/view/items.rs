//! Items with their counts: those behind a cell of the map, or those asked of an interlocutor.

use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::super::view::list::{List, itself};
use super::super::model::{Figures, Model};
use super::{counts, demands, item, map};
use crate::domain::union::statistics::{Interlocutor, ItemLine};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Draws the items of a theme for a row of the map.
pub(super) fn draw_cell(
    model: &Model,
    figures: &Figures,
    (row, of): (usize, usize),
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let Some((table, key)) = figures.row(row).zip(figures.map.themes.get(of)) else { return };
    let title = model.names().theme(&key.checklist, &key.theme);
    let told = map::cell_told(model, table.cell(key), &map::row_name(model, figures, row));
    let items = model.items();
    let body = draw_head(&title, &told, theme, frame, area);
    let width = body.width.saturating_sub(3);
    let lines = |at: usize| entry(model, items[at], theme, width);
    let chosen = Some(model.cursor().line);
    List { model, theme, count: items.len(), chosen, lines: &lines, target: &itself }.draw(frame, body);
}

/// Draws the items that are asked of an interlocutor: the gravest first, then those most often answered by no.
pub(super) fn draw_demand(model: &Model, to: Interlocutor, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let points = model.demanded();
    let told = if points.is_empty() { "union-demand-none" } else { "union-demands-legend" };
    let body = draw_head(&demands::title(model, to), &model.text.get(told), theme, frame, area);
    let width = body.width.saturating_sub(3);
    let lines = |at: usize| demands::point(model, &points[at], theme, width);
    let chosen = Some(model.cursor().line);
    List { model, theme, count: points.len(), chosen, lines: &lines, target: &itself }.draw(frame, body);
}

/// Draws what a list is about, and gives the room below.
fn draw_head(title: &str, told: &str, theme: Theme, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let most = usize::from(area.height / 4).max(1);
    let mut head = vec![lines::heading(&lines::cut(&format!(" {title}"), area.width), theme)];
    let told = lines::shortened(&format!(" {told}"), area.width, most);
    head.extend(told.into_iter().map(|line| Line::styled(line, theme.dim())));
    let (height, gap) = (u16::try_from(head.len()).unwrap_or(1), u16::from(area.height >= 12));
    let [top, _, body] =
        Layout::vertical([Constraint::Length(height), Constraint::Length(gap), Constraint::Fill(1)]).areas(area);
    frame.render_widget(Paragraph::new(head), top);
    body
}

/// How grave, the question; below, the counts.
fn entry(model: &Model, item: &ItemLine, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut all = item::question(model, item.severity, (&item.checklist, &item.item), width);
    let told = [Some(counts::all(model, item)), counts::open(model, item)];
    for told in told.into_iter().flatten() {
        all.extend(lines::paragraph(&format!("   {told}"), width, theme.dim()));
    }
    all
}
