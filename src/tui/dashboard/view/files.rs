//! The files of a batch, or those that wait: what became of each, and why one waits.

use super::super::super::model::pointer::Target;
use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::super::view::list::List;
use super::super::model::{Model, Pick};
use crate::domain::union::{Pile, Received, Status};
use crate::domain::{Sentence, printable};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// A row: what became of those below, or a file with its place.
enum Row<'a> {
    Heading(Pile, usize),
    File(usize, &'a Received),
}

/// Draws the files of one pile.
pub(super) fn draw(model: &Model, pick: Pick, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let files = model.files(pick);
    let rows = rows(&files);
    let width = area.width.saturating_sub(3);
    let lines = |row: usize| match rows[row] {
        Row::Heading(pile, count) => vec![heading(model, pile, count, theme)],
        Row::File(_, file) => file_lines(model, file, theme, width),
    };
    let line = model.cursor().line;
    let chosen = rows.iter().position(|row| matches!(row, Row::File(at, _) if *at == line));
    let target = |row: usize| match rows[row] {
        Row::Heading(..) => None,
        Row::File(at, _) => Some(Target::Entry(at)),
    };
    if files.is_empty() {
        lines::draw_told(&model.text.get("quarantine-none"), theme, frame, area);
    }
    List { model, theme, count: rows.len(), chosen, lines: &lines, target: &target }.draw(frame, area);
}

fn rows<'a>(files: &[&'a Received]) -> Vec<Row<'a>> {
    let mut rows = Vec::with_capacity(files.len() + Pile::ALL.len());
    for (at, file) in files.iter().enumerate() {
        let is_first = at.checked_sub(1).is_none_or(|before| files[before].pile() != file.pile());
        if is_first {
            let count = files.iter().filter(|other| other.pile() == file.pile()).count();
            rows.push(Row::Heading(file.pile(), count));
        }
        rows.push(Row::File(at, file));
    }
    rows
}

fn heading(model: &Model, pile: Pile, count: usize, theme: Theme) -> Line<'static> {
    let sentence = Sentence::new(&format!("board-pile-{}", pile.id())).with("count", count);
    lines::heading(&model.text.say(&sentence), theme)
}

/// Whose it says it is, then its name; below, why it waits.
fn file_lines(model: &Model, file: &Received, theme: Theme, width: u16) -> Vec<Line<'static>> {
    const SCHOOL: u16 = 20;
    let school = file.entry.as_ref().map_or_else(
        || model.text.get("board-unknown-school"),
        |entry| {
            let sentence = Sentence::new("board-school").with("school", entry.school.to_string());
            model.text.say(&sentence.with("revision", i64::from(entry.revision)))
        },
    );
    let name = lines::cut_front(&printable::one_line(&file.origin), width.saturating_sub(SCHOOL + 1));
    let head = vec![Span::raw(lines::column(&school, SCHOOL)), Span::raw(" "), Span::styled(name, theme.dim())];
    let mut all = vec![Line::from(head)];
    if let Some(Status::Quarantined(doubt)) = file.status {
        let why = model.text.get(&format!("doubt-{}", doubt.id()));
        all.extend(lines::paragraph(&format!("  {why}"), width, Style::new()));
    }
    all
}
