//! Lines of text that fit a width, and texts that are scrolled.

use super::super::model::Face;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use crate::domain::printable;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;

/// `text` cut into lines of at most `width` cells; line breaks in it stay, and « est-il » is never split.
///
/// Lines after the first stand under the first: behind its leading spaces, and behind its bullet when it has one.
#[must_use]
pub fn wrapped(text: &str, width: u16) -> Vec<String> {
    let indent = " ".repeat(hang(text).min(usize::from(width) / 2));
    let options = textwrap::Options::new(usize::from(width.max(1)))
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .subsequent_indent(&indent);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// How many cells the lines after the first are moved to the right.
fn hang(text: &str) -> usize {
    let rest = text.trim_start_matches(' ');
    let bullet = ["· ", "! ", "→ ", "≠ "].iter().any(|bullet| rest.starts_with(bullet));
    text.len() - rest.len() + if bullet { 2 } else { 0 }
}

/// `text` in at most `most` lines of `width` cells, with `…` where something is left out.
#[must_use]
pub fn shortened(text: &str, width: u16, most: usize) -> Vec<String> {
    let mut lines = wrapped(text, width);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last} …"), width);
        }
    }
    lines
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

/// The end of `text` in `width` cells, with `…` where something is left out: of a path, the name of the file.
#[must_use]
pub fn cut_front(text: &str, width: u16) -> String {
    let backwards: String = text.chars().rev().collect();
    cut(&backwards, width).chars().rev().collect()
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

/// Draws `text`, scrolled by `scroll` lines but never past its end, and tells the model by how many lines it can be.
pub fn draw_scrolled(text: Text<'_>, scroll: u16, model: &dyn Face, frame: &mut Frame<'_>, area: Rect) {
    let hidden = text.lines.len().saturating_sub(usize::from(area.height));
    let most = u16::try_from(hidden).unwrap_or(u16::MAX);
    let scroll = scroll.min(most);
    frame.render_widget(Paragraph::new(text).scroll((scroll, 0)), area);
    point_at_rest(scroll > 0, scroll < most, frame, area);
    model.shell().scrollable.set(most);
    model.shell().hits.put(area, Target::Text);
}

/// A report as it is previewed: its rules cut to `width`, its paragraphs wrapped.
#[must_use]
pub fn previewed(report: &[String], theme: Theme, width: u16) -> Text<'static> {
    let lines = report.iter().flat_map(|line| match printable::one_line(line) {
        empty if empty.is_empty() => vec![Line::default()],
        rule if rule.starts_with('─') => vec![Line::styled(cut(&format!(" {rule}"), width), theme.dim())],
        line => paragraph(&format!(" {line}"), width.saturating_sub(1), Style::new()),
    });
    Text::from(lines.collect::<Vec<_>>())
}

/// Draws what is told where there is nothing to list.
pub fn draw_told(told: &str, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    frame.render_widget(Paragraph::new(paragraph(&format!(" {told}"), area.width, theme.dim())), area);
}

/// Shows in the last column that there is more above or below.
pub fn point_at_rest(above: bool, below: bool, frame: &mut Frame<'_>, area: Rect) {
    let (Some(column), Some(bottom)) = (area.right().checked_sub(1), area.bottom().checked_sub(1)) else { return };
    let marks = [(above, area.top(), "▲"), (below, bottom, "▼")];
    for (_, row, mark) in marks.into_iter().filter(|(more, ..)| *more && !area.is_empty()) {
        if let Some(cell) = frame.buffer_mut().cell_mut((column, row)) {
            cell.set_symbol(mark);
        }
    }
}

/// Text that wraps in `width` cells behind an indent.
#[must_use]
pub fn paragraph(text: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    wrapped(text, width).into_iter().map(|line| Line::styled(line, style)).collect()
}
