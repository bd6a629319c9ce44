//! Who answered: by académie, département, kind and ENT, each in the order of the names.

use super::super::super::model::pointer::Target;
use super::super::super::theme::Theme;
use super::super::super::view::list::List;
use super::super::super::view::{bar, lines};
use super::super::model::{CoverageRow, Figures, Model};
use super::counts;
use crate::domain::union::Division;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// A row: the division of those below, or one of its values with its place.
enum Row<'a> {
    Heading(Division),
    Value(usize, &'a CoverageRow),
}

/// Draws who answered, by académie, département, kind and ENT.
pub(super) fn draw(model: &Model, figures: &Figures, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    if figures.coverage.is_empty() {
        lines::draw_told(&model.text.get("board-no-coverage"), theme, frame, area);
        return;
    }
    let rows = rows(&figures.coverage);
    let lines = |row: usize| match rows[row] {
        Row::Heading(by) => {
            let heading = lines::heading(&model.text.get(&format!("union-by-{}", by.id())), theme);
            if row == 0 { vec![heading] } else { vec![Line::default(), heading] }
        }
        Row::Value(_, value) => vec![value_line(model, figures, value, theme, area.width.saturating_sub(3))],
    };
    let line = model.cursor().line;
    let chosen = rows.iter().position(|row| matches!(row, Row::Value(at, _) if *at == line));
    let target = |row: usize| match rows[row] {
        Row::Heading(_) => None,
        Row::Value(at, _) => Some(Target::Entry(at)),
    };
    List { model, theme, count: rows.len(), chosen, lines: &lines, target: &target }.draw(frame, area);
}

fn rows(coverage: &[CoverageRow]) -> Vec<Row<'_>> {
    let mut rows = Vec::with_capacity(coverage.len() + Division::ALL.len());
    for (at, value) in coverage.iter().enumerate() {
        if at.checked_sub(1).is_none_or(|before| coverage[before].by != value.by) {
            rows.push(Row::Heading(value.by));
        }
        rows.push(Row::Value(at, value));
    }
    rows
}

/// The name, how many reports of how many schools, and the share as a bar: of those known, else of all reports.
fn value_line(model: &Model, figures: &Figures, row: &CoverageRow, theme: Theme, width: u16) -> Line<'static> {
    const COUNT: u16 = 15;
    let name = (width / 2).clamp(12, 40);
    let reports = counts::told(model, row.reports);
    let counted = match row.known {
        Some(known) => format!("{reports} / {known}"),
        None => reports,
    };
    let of = row.known.or(figures.population.reports).unwrap_or_default();
    let room = width.saturating_sub(name + COUNT + 1).min(60);
    let bar = row.reports.map(|reports| bar::share(counts::share(reports, of), room)).unwrap_or_default();
    Line::from(vec![
        Span::raw(lines::column(&row.name, name)),
        Span::raw(counts::right(&counted, COUNT.into())),
        Span::raw(" "),
        Span::styled(bar, theme.good()),
    ])
}
