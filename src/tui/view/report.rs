//! The report screen.
//!
//! ```text
//! │ what may leave, formats │ the report as it would leave │
//! ```

use super::super::model::report::Tick;
use super::super::model::{Model, ReportScreen};
use super::super::theme::Theme;
use super::lines;
use super::list::{List, itself};
use crate::domain::Sentence;
use crate::domain::printable;
use crate::export::Format;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Borders, Paragraph};

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let ticks = ReportScreen::ticks();
    let side_height = (u16::try_from(ticks.len()).unwrap_or(4) + 2).min(area.height / 2);
    let (side, preview) = if area.width >= 100 {
        let [side, preview] = Layout::horizontal([Constraint::Length(48), Constraint::Fill(1)]).areas(area);
        (side, preview)
    } else {
        let [side, preview] = Layout::vertical([Constraint::Length(side_height), Constraint::Fill(1)]).areas(area);
        (side, preview)
    };
    draw_side(model, &ticks, theme, frame, side);
    let borders = if area.width >= 100 { Borders::LEFT } else { Borders::TOP };
    let block = Block::new().borders(borders);
    let inner = block.inner(preview);
    frame.render_widget(block, preview);
    draw_preview(model, frame, inner);
}

fn draw_side(model: &Model, ticks: &[Tick], theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let [title, body] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
    frame.render_widget(Paragraph::new(lines::heading(&format!(" {}", model.text.get("report-choose")), theme)), title);
    let line = |index: usize| {
        let mark = if model.report.is_ticked(ticks[index]) { "[x]" } else { "[ ]" };
        vec![Line::raw(format!("{mark} {}", label(model, ticks[index])))]
    };
    let chosen = Some(model.report.line);
    List { model, theme, count: ticks.len(), chosen, lines: &line, target: &itself }.draw(frame, body);
}

fn label(model: &Model, tick: Tick) -> String {
    match tick {
        Tick::Notes => model.text.get("report-tick-notes"),
        Tick::LastCheck => model.text.get("report-tick-check"),
        Tick::Format(Format::Json) => model.text.get("report-tick-json"),
        Tick::Format(Format::Html) => model.text.get("report-tick-html"),
        Tick::Format(Format::Pdf) => model.text.get("report-tick-pdf"),
        Tick::Format(Format::Markdown) => model.text.get("report-tick-markdown"),
        Tick::Format(Format::Csv) => model.text.get("report-tick-csv"),
    }
}

fn draw_preview(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    let written = model.report.written.iter().map(|path| {
        let sentence = Sentence::new("report-file").with("path", path.display().to_string());
        model.text.say(&sentence)
    });
    let preview = written.chain(model.report.preview.iter().map(|line| printable::one_line(line)));
    let wrapped = preview.flat_map(|line| {
        if line.is_empty() {
            vec![Line::default()]
        } else {
            lines::paragraph(&format!(" {line}"), area.width.saturating_sub(1), Style::new())
        }
    });
    let wrapped: Vec<Line<'_>> = wrapped.collect();
    lines::draw_scrolled(Text::from(wrapped), model.report.scroll, model, frame, area);
}
