//! Items with their counts: those behind a cell of the map, or those asked of an owner.

use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::super::view::list::{List, itself};
use super::super::model::{Figures, Model};
use super::{counts, map};
use crate::domain::Sentence;
use crate::domain::checklist::Owner;
use crate::domain::union::statistics::ItemLine;
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
    let told = model.text.say(&map::cell_told(table.cell(key), &map::row_name(model, figures, row)));
    draw_list(model, &title, &told, theme, frame, area);
}

/// Draws the items that are asked of an owner: the gravest first, then those most often answered by no.
pub(super) fn draw_owner(model: &Model, owner: Owner, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let title = model.text.get(&format!("union-owner-{}", owner.id()));
    let told = Sentence::new("board-demanded").with("count", model.items().len());
    draw_list(model, &title, &model.text.say(&told), theme, frame, area);
}

fn draw_list(model: &Model, title: &str, told: &str, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let items = model.items();
    let most = usize::from(area.height / 4).max(1);
    let mut head = vec![lines::heading(&lines::cut(&format!(" {title}"), area.width), theme)];
    let told = lines::shortened(&format!(" {told}"), area.width, most);
    head.extend(told.into_iter().map(|line| Line::styled(line, theme.dim())));
    let height = u16::try_from(head.len()).unwrap_or(1);
    let [top, _, body] = Layout::vertical([
        Constraint::Length(height),
        Constraint::Length(u16::from(area.height >= 12)),
        Constraint::Fill(1),
    ])
    .areas(area);
    frame.render_widget(Paragraph::new(head), top);
    let width = body.width.saturating_sub(3);
    let lines = |at: usize| entry(model, items[at], theme, width);
    let chosen = Some(model.cursor().line);
    List { model, theme, count: items.len(), chosen, lines: &lines, target: &itself }.draw(frame, body);
}

/// How grave, the question; below, the counts.
fn entry(model: &Model, item: &ItemLine, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mark = model.text.get(&format!("severity-mark-{}", item.severity.id()));
    let question = format!("{mark} {}", model.names().item(&item.checklist, &item.item));
    let mut all: Vec<Line<'_>> = lines::shortened(&question, width, 2).into_iter().map(Line::raw).collect();
    let told = [Some(counts::all(model, item)), counts::open(model, item)];
    for told in told.into_iter().flatten() {
        all.extend(lines::paragraph(&format!("   {told}"), width, theme.dim()));
    }
    all
}
