//! The tabs of a screen.

use super::super::model::Face;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use super::lines;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use textwrap::core::display_width;

/// Draws the tabs, of which the one at `at` is in front; where it is narrow, that one and what stands beside it.
pub(in crate::tui) fn draw(
    labels: &[String],
    at: usize,
    model: &dyn Face,
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let labels: Vec<String> = labels.iter().map(|label| format!(" {label} ")).collect();
    let widths: Vec<u16> = labels.iter().map(|label| u16::try_from(display_width(label)).unwrap_or(u16::MAX)).collect();
    // The first tab to show: the latest from which the one in front still fits.
    let fits = |first: &usize| widths[*first..=at].iter().map(|width| width + 1).sum::<u16>() <= area.width;
    let first = (0..=at).find(fits).unwrap_or(at);
    let mut spans = Vec::new();
    let mut x = area.x;
    for (index, label) in labels.iter().enumerate().skip(first) {
        let width = widths[index].min(area.right().saturating_sub(x));
        if width == 0 {
            break;
        }
        model.shell().hits.put(Rect { x, width, ..area }, Target::Tab(index));
        let style = if index == at { theme.selected().patch(theme.title()) } else { theme.dim() };
        spans.push(Span::styled(lines::cut(label, width), style));
        spans.push(Span::raw(" "));
        x = x.saturating_add(width + 1);
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}
