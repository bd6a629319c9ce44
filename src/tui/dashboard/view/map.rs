//! The map of open points: a row for each académie, by name; a column for each theme, in the order of the checklists.
//!
//! Shades are told by the figure and by a sign beside it, so that they are read without colour.

use super::super::super::model::pointer::Target;
use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::super::view::list::{List, MARK, itself};
use super::super::model::{Figures, Model};
use super::counts;
use crate::domain::Sentence;
use crate::domain::union::Division;
use crate::domain::union::statistics::{Cell, Row, Share};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// What a cell tells: `▒43–52`, `  9–100`.
const TOLD: usize = 6;

/// The narrowest column: `[▒43–52]`, and one blank.
const NARROWEST: u16 = 9;

/// The widest column.
const WIDEST: u16 = 18;

/// Which columns are in sight, and how wide they are.
struct Columns {
    name: u16,
    first: usize,
    count: usize,
    width: u16,
}

/// Draws the map, with what the cell in front says.
pub(super) fn draw(model: &Model, figures: &Figures, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let columns = Columns::of(model, figures, area.width);
    let about = about(model, figures, area.width.saturating_sub(1));
    let legend = lines::paragraph(&format!(" {}", model.text.get("board-map-legend")), area.width, theme.dim());
    let height = |lines: usize, from: u16| if area.height >= from { u16::try_from(lines).unwrap_or(1) } else { 0 };
    let [title, head, list, below, key] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(height(about.len(), 8)),
        Constraint::Length(height(legend.len(), 16)),
    ])
    .areas(area);
    frame.render_widget(Paragraph::new(Line::styled(theme_told(model, figures, area.width), theme.title())), title);
    draw_head(model, figures, &columns, theme, frame, head);
    let chosen = model.cursor().line;
    let lines = |row: usize| vec![row_line(model, figures, &columns, row, row == chosen, theme)];
    let count = figures.map.rows.len();
    List { model, theme, count, chosen: Some(chosen), lines: &lines, target: &itself }.draw(frame, list);
    frame.render_widget(Paragraph::new(about.into_iter().map(Line::raw).collect::<Vec<_>>()), below);
    frame.render_widget(Paragraph::new(legend), key);
}

impl Columns {
    /// As many columns as fit; those of one page stay together, so that moving within it moves nothing else.
    fn of(model: &Model, figures: &Figures, width: u16) -> Self {
        let all = figures.map.themes.len();
        let name = (width / 4).clamp(10, 24);
        let room = width.saturating_sub(name + 3);
        let fitting = usize::from(room / NARROWEST).clamp(1, all.max(1));
        let column = u16::try_from(fitting).map_or(NARROWEST, |fitting| (room / fitting).clamp(NARROWEST, WIDEST));
        let first = model.cursor().column / fitting * fitting;
        Self { name, first, count: fitting.min(all.saturating_sub(first)), width: column }
    }

    fn places(&self) -> std::ops::Range<usize> {
        self.first..self.first + self.count
    }
}

/// The theme of the chosen column, and its place among all.
fn theme_told(model: &Model, figures: &Figures, width: u16) -> String {
    let column = model.cursor().column;
    let Some(theme) = figures.map.themes.get(column) else { return String::new() };
    let names = model.names();
    let sentence = Sentence::new("board-theme")
        .with("at", column + 1)
        .with("of", figures.map.themes.len())
        .with("list", names.checklist(&theme.checklist))
        .with("theme", names.theme(&theme.checklist, &theme.theme));
    lines::cut(&format!(" {}", model.text.say(&sentence)), width)
}

/// The number of each column, and its title where it is wide.
fn draw_head(model: &Model, figures: &Figures, columns: &Columns, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let margin = u16::try_from(MARK.chars().count()).unwrap_or_default() + columns.name;
    let mut spans = vec![Span::raw(lines::column("", margin))];
    let mut x = area.x.saturating_add(margin);
    for place in columns.places() {
        let title = figures.map.themes.get(place).map(|of| model.names().theme(&of.checklist, &of.theme));
        let wide = columns.width > NARROWEST + 4;
        let told =
            if wide { format!(" {} {}", place + 1, title.unwrap_or_default()) } else { format!("{:>4}", place + 1) };
        let style = if place == model.cursor().column { theme.selected() } else { theme.dim() };
        spans.push(Span::styled(
            lines::column(&lines::cut(&told, columns.width.saturating_sub(1)), columns.width),
            style,
        ));
        let width = columns.width.min(area.right().saturating_sub(x));
        model.shell.hits.put(Rect { x, width, ..area }, Target::Theme(place));
        x = x.saturating_add(columns.width);
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

/// The name of the académie of a row; the first row is that of the population itself.
pub(super) fn row_name(model: &Model, figures: &Figures, row: usize) -> String {
    match row.checked_sub(1).and_then(|part| figures.academies.get(part)) {
        Some(part) => model.names().value(Division::Academie, part.filters.academie.as_deref()),
        None => model.text.get("board-row-all"),
    }
}

fn row_line(
    model: &Model,
    figures: &Figures,
    columns: &Columns,
    row: usize,
    chosen: bool,
    theme: Theme,
) -> Line<'static> {
    let mut spans = vec![Span::raw(lines::column(&row_name(model, figures, row), columns.name))];
    match figures.map.rows.get(row) {
        Some(Row::Cells(cells)) => spans.extend(columns.places().filter_map(|place| {
            let here = chosen && place == model.cursor().column;
            Some(cell_span(model, *cells.get(place)?, here, columns.width, theme))
        })),
        Some(Row::Refused(_)) => spans.push(Span::styled(format!("  {}", model.text.get("union-hidden")), theme.dim())),
        _ => spans.push(Span::styled(format!("  {}", model.text.get("board-no-report")), theme.dim())),
    }
    Line::from(spans)
}

/// A cell; the chosen one stands between brackets.
fn cell_span(model: &Model, cell: Cell, chosen: bool, width: u16, theme: Theme) -> Span<'static> {
    let (told, style) = match cell {
        Cell::Share(share) => share_told(share, theme),
        Cell::Hidden => (counts::count(None), theme.dim()),
        Cell::Nothing => (counts::column(model, "na"), theme.dim()),
    };
    let told = counts::right(&told, TOLD);
    let told = if chosen { format!("[{told}]") } else { format!(" {told} ") };
    Span::styled(lines::column(&told, width), style)
}

/// The least and the most, behind their shade.
fn share_told(share: Share, theme: Theme) -> (String, Style) {
    let [least, most] = share.percents();
    let told = if least == most { least.to_string() } else { format!("{least}–{most}") };
    let (sign, style) = match share.quarter() {
        None => (' ', theme.dim()),
        Some(0) => (' ', theme.good()),
        Some(1) => ('░', theme.good()),
        Some(2) => ('▒', theme.warn()),
        Some(3) => ('▓', theme.bad()),
        Some(_) => ('█', theme.bad()),
    };
    (format!("{sign}{}", counts::right(&told, TOLD - 1)), style)
}

/// What the chosen cell is made of.
fn about(model: &Model, figures: &Figures, width: u16) -> Vec<String> {
    let at = model.cursor();
    let cell = match figures.map.rows.get(at.line) {
        Some(Row::Cells(cells)) => cells.get(at.column).copied(),
        _ => None,
    };
    let name = row_name(model, figures, at.line);
    let told = cell.map(|cell| format!(" {}", cell_told(model, cell, &name)));
    lines::wrapped(&told.unwrap_or_default(), width)
}

/// What a cell says, in a sentence.
pub(super) fn cell_told(model: &Model, cell: Cell, name: &str) -> String {
    let sentence = match cell {
        Cell::Share(share) => Sentence::new("board-cell")
            .with("percents", model.text.percents(share.percents()))
            .with("opened", counts::opened(model, [share.least, share.most]))
            .with("items", share.items)
            .with("hidden", share.left_out),
        Cell::Hidden => Sentence::new("board-cell-hidden"),
        Cell::Nothing => Sentence::new("board-cell-nothing"),
    };
    model.text.say(&sentence.with("name", name))
}
