//! Lines of text that fit a width, and lists that keep their chosen line in sight.

use super::super::theme::Theme;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::Paragraph;

/// The mark beside the chosen line, so that it is seen without colour.
pub const MARK: &str = "► ";

/// `text` cut into lines of at most `width` cells; line breaks in it stay.
#[must_use]
pub fn wrapped(text: &str, width: u16) -> Vec<String> {
    let width = usize::from(width.max(1));
    textwrap::wrap(text, width).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// `text` cut to `width` cells, with `…` where something is left out.
#[must_use]
pub fn cut(text: &str, width: u16) -> String {
    let width = usize::from(width);
    if textwrap::core::display_width(text) <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    for c in text.chars() {
        if textwrap::core::display_width(&cut) + textwrap::core::display_width(&c.to_string()) + 1 > width {
            break;
        }
        cut.push(c);
    }
    if width > 0 {
        cut.push('…');
    }
    cut
}

/// `label` in a column of `width` cells.
#[must_use]
pub fn column(label: &str, width: u16) -> String {
    let cut = cut(label, width);
    let missing = usize::from(width).saturating_sub(textwrap::core::display_width(&cut));
    format!("{cut}{}", " ".repeat(missing))
}

/// A heading, in capitals so that it is told apart without colour.
#[must_use]
pub fn heading(text: &str, theme: Theme) -> Line<'static> {
    Line::styled(text.to_uppercase(), theme.title())
}

/// Draws `text`, scrolled by `scroll` lines but never past its end.
pub fn draw_scrolled(text: Text<'_>, scroll: u16, frame: &mut Frame<'_>, area: Rect) {
    let hidden = text.lines.len().saturating_sub(usize::from(area.height));
    let scroll = scroll.min(u16::try_from(hidden).unwrap_or(u16::MAX));
    frame.render_widget(Paragraph::new(text).scroll((scroll, 0)), area);
}

/// An entry of a list: its lines, and whether it is the chosen one.
pub struct Entry {
    /// The lines, without the mark.
    pub lines: Vec<Line<'static>>,
    /// Whether it is the chosen one.
    pub chosen: bool,
}

/// Draws a list so that its chosen entry is in sight, with lines around it.
pub fn draw_list(entries: Vec<Entry>, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut chosen = (0, 0);
    for entry in entries {
        let start = lines.len();
        for (index, line) in entry.lines.into_iter().enumerate() {
            lines.push(marked(line, entry.chosen, index == 0, theme));
        }
        if entry.chosen {
            chosen = (start, lines.len());
        }
    }
    let scroll = offset(chosen, lines.len(), usize::from(area.height));
    frame.render_widget(Paragraph::new(lines.split_off(scroll.min(lines.len()))), area);
}

fn marked(line: Line<'static>, chosen: bool, first: bool, theme: Theme) -> Line<'static> {
    let mark = if chosen && first { MARK } else { "  " };
    let mut spans = vec![Span::raw(mark)];
    spans.extend(line.spans);
    let style = if chosen { line.style.patch(theme.selected()) } else { line.style };
    Line::from(spans).style(style)
}

/// The first line to show so that the lines `chosen` are in sight, near the middle where there is room.
fn offset(chosen: (usize, usize), count: usize, height: usize) -> usize {
    let middle = usize::midpoint(chosen.0, chosen.1);
    let wanted = middle.saturating_sub(height / 2);
    wanted.min(count.saturating_sub(height)).min(chosen.0)
}

/// Text that wraps in `width` cells behind an indent.
#[must_use]
pub fn paragraph(text: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    wrapped(text, width).into_iter().map(|line| Line::styled(line, style)).collect()
}
