//! The school's form.
//!
//! ```text
//! ► UAI            0750654D        Académie de Paris, Paris
//!   Nom            Lycée Henri-IV
//!   ENT            monl            ► MonLycée.net …
//! ```

use super::super::model::Model;
use super::super::model::form::Line as FormLine;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use super::lines;
use super::list::MARK;
use crate::domain::Sentence;
use crate::domain::establishment::{Ent, academy};
use crate::domain::printable;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// The most ENTs listed at once.
const SUGGESTIONS: usize = 6;

/// Draws the form of the school.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let intro = lines::paragraph(&format!(" {}", model.text.get("form-intro")), area.width, theme.dim());
    let intro_height = if area.height > 16 { u16::try_from(intro.len() + 1).unwrap_or(1) } else { 0 };
    let [top, rest] = Layout::vertical([Constraint::Length(intro_height), Constraint::Fill(1)]).areas(area);
    frame.render_widget(Paragraph::new(intro), top);
    let rows = rows(model, theme, rest);
    let skipped = skipped(model, &rows, usize::from(rest.height));
    for (row, place) in rows.into_iter().skip(skipped).zip(rest.rows()) {
        match row {
            Row::Line(line) => {
                let index = FormLine::ALL.iter().position(|known| *known == line).unwrap_or_default();
                model.shell.hits.put(place, Target::Entry(index));
                draw_row(model, line, theme, frame, place);
            }
            Row::Told(told) => frame.render_widget(Paragraph::new(told), place),
        }
    }
}

/// A row of the screen.
enum Row {
    /// A line of the form.
    Line(FormLine),
    /// What is told under it.
    Told(Line<'static>),
}

fn rows(model: &Model, theme: Theme, area: Rect) -> Vec<Row> {
    let of_line = |line: &FormLine| {
        let below = below(model, *line, theme, area).into_iter().map(Row::Told);
        std::iter::once(Row::Line(*line)).chain(below).collect::<Vec<_>>()
    };
    FormLine::ALL.iter().flat_map(of_line).collect()
}

/// How many rows are left out at the top, so that the line in use and what is told under it are in sight.
fn skipped(model: &Model, rows: &[Row], height: usize) -> usize {
    let start = rows.iter().position(|row| matches!(row, Row::Line(line) if *line == model.form.line));
    let start = start.unwrap_or_default();
    let told = rows[start + 1..].iter().take_while(|row| matches!(row, Row::Told(_))).count();
    (start + 1 + told).saturating_sub(height).min(start)
}

fn draw_row(model: &Model, line: FormLine, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let chosen = model.form.line == line;
    let label_width = label_width(area.width);
    let [label_area, value_area] =
        Layout::horizontal([Constraint::Length(label_width + 2), Constraint::Fill(1)]).areas(area);
    let mark = if chosen { MARK } else { "  " };
    let style = if chosen { theme.title() } else { theme.dim() };
    let label = lines::column(&model.text.get(label(line)), label_width);
    frame.render_widget(Paragraph::new(Line::styled(format!("{mark}{label}"), style)), label_area);
    if chosen && let Some(field) = model.form.field(line) {
        frame.render_widget(field.area(), value_area);
        return;
    }
    frame.render_widget(Paragraph::new(value(model, line, chosen, theme, value_area.width)), value_area);
}

/// Room for the longest label and a space.
fn label_width(width: u16) -> u16 {
    if width >= 60 { 24 } else { 19 }
}

fn label(line: FormLine) -> &'static str {
    match line {
        FormLine::Uai => "form-uai",
        FormLine::Name => "form-name",
        FormLine::Kind => "form-kind",
        FormLine::Pupils => "form-pupils",
        FormLine::Ent => "form-ent",
        FormLine::Portal => "form-portal",
        FormLine::Login => "form-login",
        FormLine::SchoolLife => "form-school-life",
        FormLine::Save => "form-save",
    }
}

/// What stands on a line that is not being typed in.
fn value(model: &Model, line: FormLine, chosen: bool, theme: Theme, width: u16) -> Line<'static> {
    match line {
        FormLine::Kind => {
            let kind = model.text.get(&format!("kind-{}", model.form.kind().id()));
            let style = if chosen { theme.selected() } else { ratatui::style::Style::new() };
            let arrows = if chosen { ("◄ ", " ►") } else { ("", "") };
            Line::styled(format!("{}{kind}{}", arrows.0, arrows.1), style)
        }
        FormLine::Save => {
            let style = if chosen { theme.selected() } else { theme.title() };
            Line::styled(format!("[ {} ]", model.text.get("form-save-button")), style)
        }
        FormLine::Ent => Line::raw(lines::cut(&ent(model), width)),
        _ => {
            let text = model.form.field(line).map(super::super::model::Field::text).unwrap_or_default();
            Line::raw(lines::cut(&printable::one_line(&text), width))
        }
    }
}

fn ent(model: &Model) -> String {
    match model.form.ent(&model.catalog) {
        Some(ent) => named(ent),
        None => model.text.get("form-ent-other"),
    }
}

/// An ENT as the catalogue names it.
fn named(ent: &Ent) -> String {
    printable::one_line(&format!("{} — {}", ent.name, ent.territory))
}

/// What is told under a line: a complaint, where the school is, the ENTs found.
fn below(model: &Model, line: FormLine, theme: Theme, area: Rect) -> Vec<Line<'static>> {
    let width = area.width;
    let indent = if width >= 60 { label_width(width) + 2 } else { 4 };
    let indented = |text: String, style| {
        let wrapped = lines::wrapped(&text, width.saturating_sub(indent).max(10));
        wrapped
            .into_iter()
            .map(move |part| Line::from(vec![Span::raw(" ".repeat(indent.into())), Span::styled(part, style)]))
    };
    if line == FormLine::Ent && model.form.line == line {
        return suggestions(model, theme, area);
    }
    if let Some(complaint) = model.form.complaint(line) {
        let style = if model.form.line == line { theme.warn() } else { theme.bad() };
        return indented(model.text.say(&complaint), style).collect();
    }
    match (line, territory(model)) {
        (FormLine::Uai, Some(place)) => indented(place, theme.good()).collect(),
        _ => Vec::new(),
    }
}

/// Académie and département of the UAI typed.
fn territory(model: &Model) -> Option<String> {
    let uais = model.form.uais().ok()?;
    let territory = academy::territory(uais.first()?)?;
    let sentence = match &territory.academy {
        Some(academy) => Sentence::new("form-territory").with("academie", academy.name.as_str()),
        None => Sentence::new("form-territory-other"),
    };
    Some(model.text.say(&sentence.with("departement", territory.departement_name)))
}

fn suggestions(model: &Model, theme: Theme, area: Rect) -> Vec<Line<'static>> {
    let width = area.width;
    let typed = model.form.field(FormLine::Ent).map(super::super::model::Field::text).unwrap_or_default();
    if typed.trim().is_empty() {
        let hint = Sentence::new("form-ent-hint").with("chosen", ent(model));
        return lines::paragraph(&format!("    {}", model.text.say(&hint)), width, theme.dim());
    }
    let found = model.form.suggestions(&model.catalog);
    if found.is_empty() {
        return lines::paragraph(&format!("    {}", model.text.get("form-ent-none")), width, theme.warn());
    }
    let most = usize::from(area.height.saturating_sub(1)).clamp(1, SUGGESTIONS);
    let first = (model.form.suggestion + 1).saturating_sub(most);
    let listed = found.iter().enumerate().skip(first).take(most).map(|(index, ent)| {
        let chosen = index == model.form.suggestion;
        let line = format!("    {}{}", if chosen { MARK } else { "  " }, named(ent));
        Line::styled(lines::cut(&line, width), if chosen { theme.selected() } else { theme.dim() })
    });
    listed.collect()
}
