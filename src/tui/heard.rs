//! What the terminal and the system tell a program on the screen.

use crossterm::event::{Event, KeyEvent, KeyEventKind, MouseEvent, MouseEventKind};

/// Something that was heard.
#[derive(Clone, Debug)]
pub enum Heard {
    /// A key was pressed.
    Key(KeyEvent),
    /// The mouse was pressed or its wheel turned.
    Mouse(MouseEvent),
    /// A text was pasted.
    Pasted(String),
    /// The person went to another window.
    Left,
    /// The terminal has another size, or came back from sleep: draw again.
    Redraw,
    /// The system asks to leave.
    Terminated,
}

impl Heard {
    /// What a terminal's event says. Windows reports a key when it goes down and again when it comes up; only the first
    /// counts.
    #[must_use]
    pub fn of(event: Event) -> Option<Self> {
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => Some(Self::Key(key)),
            Event::Mouse(mouse) if is_meant(mouse.kind) => Some(Self::Mouse(mouse)),
            Event::Paste(text) => Some(Self::Pasted(text)),
            Event::FocusLost => Some(Self::Left),
            Event::Resize(..) | Event::FocusGained => Some(Self::Redraw),
            _ => None,
        }
    }
}

/// Moves of the mouse say nothing.
fn is_meant(kind: MouseEventKind) -> bool {
    matches!(kind, MouseEventKind::Down(_) | MouseEventKind::ScrollUp | MouseEventKind::ScrollDown)
}
