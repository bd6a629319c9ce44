//! CSV: one row an item.

use super::spreadsheet::csv;
use super::view::View;
use super::view::line::Line;
use super::view::points::number;
use crate::domain::printable::one_line;

/// The bytes of the table.
pub(super) fn write(view: &View<'_>) -> Result<Vec<u8>, String> {
    let lines = view.parts.iter().flat_map(|part| &part.themes).flat_map(|theme| &theme.lines);
    csv(std::iter::once(header(view)).chain(lines.map(|line| row(line, view))))
}

/// The names of the columns.
fn header(view: &View<'_>) -> [String; 19] {
    let text = view.text;
    [
        text.get("export-column-uai"),
        text.get("export-column-school"),
        text.get("export-column-checklist"),
        text.get("export-column-theme"),
        text.get("export-column-item-id"),
        text.get("export-column-item"),
        text.get("export-column-severity"),
        text.get("export-column-weight"),
        text.get("export-column-state"),
        text.get("export-column-answer"),
        text.get("export-column-value"),
        text.get("export-column-lost"),
        text.get("export-column-owners"),
        text.get("export-column-reason"),
        text.get("export-column-note"),
        text.get("export-column-answered-at"),
        text.get("export-column-denied-by"),
        text.get("export-column-report"),
        text.get("export-column-sha256"),
    ]
}

/// The cells of one item.
fn row(line: &Line, view: &View<'_>) -> [String; 19] {
    let text = view.text;
    let state = text.get(&format!("state-{}", line.state));
    let answer = if line.state == "answered" { line.answer.clone() } else { String::new() };
    let decimal = |value: Option<num_rational::Ratio<i64>>| value.map(|v| number(v, text)).unwrap_or_default();
    let seal = view.report.seal.as_ref();
    [
        one_line(view.report.establishment.key()),
        view.head.name.clone(),
        line.checklist.clone(),
        line.theme.clone(),
        line.id.clone(),
        line.text.clone(),
        line.severity_word.clone(),
        line.weight.map(|weight| weight.to_string()).unwrap_or_default(),
        state,
        answer,
        decimal(line.value),
        decimal(line.lost),
        line.owners.clone(),
        line.reason.clone().unwrap_or_default(),
        line.note.clone().unwrap_or_default(),
        line.answered_at.clone().unwrap_or_default(),
        line.denied_by.clone().unwrap_or_default(),
        format!("{} r{}", view.report.id, view.report.revision),
        seal.map(|seal| seal.sha256.clone()).unwrap_or_default(),
    ]
}
