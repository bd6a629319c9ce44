//! How far a key moves a cursor or a text.

use super::action::Action;

/// Moves a cursor among `count` lines.
pub(super) fn moved(line: usize, action: Action, count: usize) -> usize {
    match action {
        Action::Up => line.saturating_sub(1),
        Action::Down => (line + 1).min(count.saturating_sub(1)),
        _ => line,
    }
}

/// Scrolls a text by a page, within the `most` lines by which it can be scrolled.
pub(super) fn scrolled(scroll: u16, action: Action, most: u16) -> u16 {
    const PAGE: u16 = 5;
    match action {
        Action::PageUp => scroll.min(most).saturating_sub(PAGE),
        Action::PageDown => scroll.saturating_add(PAGE).min(most),
        _ => scroll,
    }
}
