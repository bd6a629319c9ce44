//! How keys are written for people.

use super::table::NEW_LINE;
use crossterm::event::KeyCode::{
    self, BackTab, Char, Delete, Down, Enter, Esc, F, Left, PageDown, PageUp, Right, Tab, Up,
};

/// How a key is written for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyName {
    /// As the letter that it types.
    Letter(char),
    /// As the word under this key of the catalogues.
    Word(&'static str),
}

impl KeyName {
    /// The name of a key of the table.
    #[must_use]
    pub fn of(code: KeyCode) -> Self {
        match code {
            // Windows Terminal keeps Alt+Enter for itself.
            NEW_LINE if cfg!(windows) => Self::Word("key-shift-enter"),
            NEW_LINE => Self::Word("key-alt-enter"),
            Char(' ') => Self::Word("key-space"),
            Char(letter) => Self::Letter(letter),
            Enter => Self::Word("key-enter"),
            Esc => Self::Word("key-escape"),
            Delete => Self::Word("key-delete"),
            Left => Self::Word("key-left"),
            Right => Self::Word("key-right"),
            Up => Self::Word("key-up"),
            Down => Self::Word("key-down"),
            BackTab => Self::Word("key-back-tab"),
            Tab => Self::Word("key-tab"),
            PageUp => Self::Word("key-page-up"),
            PageDown => Self::Word("key-page-down"),
            F(2) => Self::Word("key-f2"),
            _ => Self::Word("key-f1"),
        }
    }
}
