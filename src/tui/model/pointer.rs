//! What stands where on the last frame, for whoever points at it with a mouse: only a frame knows.

use crossterm::event::KeyCode;
use ratatui::layout::{Position, Rect};
use std::cell::RefCell;

/// What one points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An entry of the list in front.
    Entry(usize),
    /// A theme of the checklist: the first of its items.
    Theme(usize),
    /// A key that the footer, or a bar, offers.
    Key(KeyCode),
    /// A tab of the screen in front, by its place.
    Tab(usize),
    /// A text that can be scrolled.
    Text,
    /// Something in front that takes no click.
    Nothing,
}

/// What stands where; what was put later stands in front.
#[derive(Debug, Default)]
pub struct Hits(RefCell<Vec<(Rect, Target)>>);

impl Hits {
    /// Forgets the last frame.
    pub fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    /// Says that `target` stands in `area`.
    pub fn put(&self, area: Rect, target: Target) {
        self.0.borrow_mut().push((area, target));
    }

    /// What stands in front at this cell.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let hits = self.0.borrow();
        let hit = hits.iter().rfind(|(area, _)| area.contains(Position { x: column, y: row }));
        hit.map(|(_, target)| *target)
    }
}
