//! The report as it would leave.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Draws the report as it would read.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let text = lines::previewed(&model.report.preview.lines, theme, area.width);
    lines::draw_scrolled(text, model.report.scroll, model, frame, area);
}
