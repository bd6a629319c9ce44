//! What stands where on the last frame, for whoever points at it with a mouse: only a frame knows.

use super::super::action::Action;
use crossterm::event::{KeyCode, MouseButton, MouseEvent, MouseEventKind};
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

/// What the mouse asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Something was clicked.
    Click(Target),
    /// A text is to be turned by a page, up or down.
    Turn(Action),
    /// The same as a key.
    Press(KeyCode),
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

    /// What an event of the mouse asks for: a click chooses, the wheel turns texts and goes along lists.
    #[must_use]
    pub fn meant(&self, event: MouseEvent) -> Option<Gesture> {
        let target = self.at(event.column, event.row);
        match (event.kind, target) {
            (MouseEventKind::Down(MouseButton::Left), target) => target.map(Gesture::Click),
            (MouseEventKind::ScrollUp, Some(Target::Text)) => Some(Gesture::Turn(Action::PageUp)),
            (MouseEventKind::ScrollDown, Some(Target::Text)) => Some(Gesture::Turn(Action::PageDown)),
            (MouseEventKind::ScrollUp, _) => Some(Gesture::Press(KeyCode::Up)),
            (MouseEventKind::ScrollDown, _) => Some(Gesture::Press(KeyCode::Down)),
            _ => None,
        }
    }
}
