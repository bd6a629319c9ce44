//! What was handed over: when, for which campaign, where, what exactly, and what the server answered.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::super::update::sending::receipt;
use super::super::lines;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};

/// Draws what was handed over.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let receipts = &model.campaigns.receipts;
    if receipts.is_empty() {
        lines::draw_told(&model.text.get("receipts-none"), theme, frame, area);
        return;
    }
    let width = area.width.saturating_sub(2);
    let lines = receipts.iter().rev().flat_map(|one| {
        let told = receipt(model, one).into_iter().enumerate();
        let lines = told.flat_map(|(index, line)| {
            let (indent, style) = if index == 0 { (" ", theme.title()) } else { ("   ", Style::new()) };
            lines::paragraph(&format!("{indent}{line}"), width, style)
        });
        lines.chain([Line::default()]).collect::<Vec<_>>()
    });
    let text = Text::from(lines.collect::<Vec<_>>());
    lines::draw_scrolled(text, model.report.scroll, model, frame, area);
}
