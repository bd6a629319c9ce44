//! The school's form.
//!
//! ```text
//! ► UAI            0750654D        Académie de Paris, Paris
//!   Nom            Lycée Henri-IV
//!   ENT            monl            ► MonLycée.net …
//! ```

use super::super::model::Model;
use super::super::model::form::Line as FormLine;
use super::super::theme::Theme;
use super::lines::{self, MARK};
use crate::domain::Sentence;
use crate::domain::establishment::academy;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// The most ENTs listed at once.
const SUGGESTIONS: usize = 6;

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let intro = lines::paragraph(&model.text.get("form-intro"), area.width.saturating_sub(2), theme.dim());
    let intro_height = if area.height > 16 { u16::try_from(intro.len() + 1).unwrap_or(1) } else { 0 };
    let [top, mut rest] = Layout::vertical([Constraint::Length(intro_height), Constraint::Fill(1)]).areas(area);
    frame.render_widget(Paragraph::new(intro), top);
    let shown = FormLine::ALL.iter().skip(skipped(model, rest.height));
    for line in shown {
        let below = below(model, *line, theme, rest.width);
        let height = 1 + u16::try_from(below.len()).unwrap_or_default();
        let [row, under, left] =
            Layout::vertical([Constraint::Length(1), Constraint::Length(height - 1), Constraint::Fill(1)]).areas(rest);
        draw_row(model, *line, theme, frame, row);
        frame.render_widget(Paragraph::new(below), under);
        rest = left;
    }
}

/// How many lines are left out at the top, so that the one in use is in sight on a small terminal.
fn skipped(model: &Model, height: u16) -> usize {
    let at = FormLine::ALL.iter().position(|line| *line == model.form.line).unwrap_or_default();
    let room = usize::from(height).saturating_sub(2).max(1);
    if FormLine::ALL.len() + SUGGESTIONS <= usize::from(height) { 0 } else { (at + 1).saturating_sub(room) }
}

fn draw_row(model: &Model, line: FormLine, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let chosen = model.form.line == line;
    let label_width = if area.width >= 60 { 24 } else { 14 };
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
    frame.render_widget(Paragraph::new(value(model, line, chosen, theme)), value_area);
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
fn value(model: &Model, line: FormLine, chosen: bool, theme: Theme) -> Line<'static> {
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
        FormLine::Ent => Line::raw(ent(model)),
        _ => {
            let text = model.form.field(line).map(super::super::model::Field::text).unwrap_or_default();
            Line::raw(crate::domain::printable::one_line(&text))
        }
    }
}

fn ent(model: &Model) -> String {
    match model.form.ent(&model.catalog) {
        Some(ent) => format!("{} — {}", ent.name, ent.territory),
        None => model.text.get("form-ent-other"),
    }
}

/// What is told under a line: a complaint, where the school is, the ENTs found.
fn below(model: &Model, line: FormLine, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let indent = if width >= 60 { 26 } else { 4 };
    let indented = |text: String, style| {
        let wrapped = lines::wrapped(&text, width.saturating_sub(indent).max(10));
        wrapped
            .into_iter()
            .map(move |part| Line::from(vec![Span::raw(" ".repeat(indent.into())), Span::styled(part, style)]))
    };
    if line == FormLine::Ent && model.form.line == line {
        return suggestions(model, theme, width);
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

fn suggestions(model: &Model, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let typed = model.form.field(FormLine::Ent).map(super::super::model::Field::text).unwrap_or_default();
    if typed.trim().is_empty() {
        let hint = Sentence::new("form-ent-hint").with("chosen", ent(model));
        return lines::paragraph(&format!("    {}", model.text.say(&hint)), width, theme.dim());
    }
    let found = model.form.suggestions(&model.catalog);
    if found.is_empty() {
        return lines::paragraph(&format!("    {}", model.text.get("form-ent-none")), width, theme.warn());
    }
    let first = model.form.suggestion.saturating_sub(SUGGESTIONS - 1);
    let listed = found.iter().enumerate().skip(first).take(SUGGESTIONS).map(|(index, ent)| {
        let chosen = index == model.form.suggestion;
        let line = format!("    {}{} — {}", if chosen { MARK } else { "  " }, ent.name, ent.territory);
        Line::styled(lines::cut(&line, width), if chosen { theme.selected() } else { theme.dim() })
    });
    listed.collect()
}
