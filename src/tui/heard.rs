//! What the terminal and the system tell a program on the screen.

use super::typing::Typing;
use crossterm::event::{Event, KeyEvent, MouseEvent, MouseEventKind};

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
    /// The system asks to stop for a while, as Ctrl and Z do.
    Stopped,
    /// The system asks to leave.
    Terminated,
}

impl Heard {
    /// What a terminal's event says, after the keys that are down already.
    #[must_use]
    pub fn of(event: Event, typing: &mut Typing) -> Option<Self> {
        match event {
            Event::Key(key) => typing.typed(key).map(Self::Key),
            Event::Mouse(mouse) if is_meant(mouse.kind) => Some(Self::Mouse(mouse)),
            Event::Paste(text) => Some(Self::Pasted(text)),
            Event::FocusLost => {
                typing.leave();
                Some(Self::Left)
            }
            Event::Resize(..) | Event::FocusGained => Some(Self::Redraw),
            Event::Mouse(_) => None,
        }
    }
}

/// Moves of the mouse say nothing.
fn is_meant(kind: MouseEventKind) -> bool {
    matches!(kind, MouseEventKind::Down(_) | MouseEventKind::ScrollUp | MouseEventKind::ScrollDown)
}
