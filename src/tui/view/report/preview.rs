//! The report as it would leave.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use crate::domain::printable;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let lines = model.report.preview.lines.iter().flat_map(|line| match printable::one_line(line) {
        empty if empty.is_empty() => vec![Line::default()],
        rule if rule.starts_with('─') => vec![Line::styled(lines::cut(&format!(" {rule}"), area.width), theme.dim())],
        line => lines::paragraph(&format!(" {line}"), area.width.saturating_sub(1), Style::new()),
    });
    let text = Text::from(lines.collect::<Vec<_>>());
    lines::draw_scrolled(text, model.report.scroll, model, frame, area);
}
