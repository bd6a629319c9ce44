//! A field in which a text is typed.

use crate::domain::printable;
use crossterm::event::KeyEvent;
use ratatui_textarea::{CursorMove, Input, Key, TextArea, WrapMode};

/// A text being typed, on one line or several.
#[derive(Clone, Debug, Default)]
pub struct Field {
    area: TextArea<'static>,
    several_lines: bool,
}

impl Field {
    /// A field of one line that holds `text`.
    #[must_use]
    pub fn line(text: &str) -> Self {
        Self::with(text, false)
    }

    /// A field of several lines that holds `text`.
    #[must_use]
    pub fn lines(text: &str) -> Self {
        Self::with(text, true)
    }

    /// A field that holds `text` on one line, shown on as many as it needs.
    #[must_use]
    pub fn long_line(text: &str) -> Self {
        let mut field = Self::with(text, false);
        field.area.set_wrap_mode(WrapMode::Word);
        field
    }

    fn with(text: &str, several_lines: bool) -> Self {
        let text = printable::lines(&text.replace('\t', " "));
        let mut area = TextArea::new(text.lines().map(str::to_owned).collect());
        area.set_cursor_line_style(ratatui::style::Style::new());
        if several_lines {
            area.set_wrap_mode(WrapMode::Word);
        }
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, several_lines }
    }

    /// Takes a key; true when the text changed.
    pub fn press(&mut self, key: KeyEvent) -> bool {
        let mut input = Input::from(key);
        if input.ctrl && input.alt && matches!(input.key, Key::Char(_)) {
            // Windows reports AltGr, with which an AZERTY keyboard types @ and #, as Ctrl and Alt.
            (input.ctrl, input.alt) = (false, false);
        }
        match input.key {
            Key::Enter => false,
            Key::Char('m') if input.ctrl => false,
            Key::Char(c) if c.is_control() => false,
            _ => self.area.input(input),
        }
    }

    /// Begins another line, in a field of several.
    pub fn new_line(&mut self) -> bool {
        if self.several_lines {
            self.area.insert_newline();
        }
        self.several_lines
    }

    /// Takes a pasted text without what cannot be shown; line breaks become spaces in a field of one line.
    pub fn paste(&mut self, text: &str) -> bool {
        // Terminals send the line breaks of a pasted text as they would send Enter.
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        let text = if self.several_lines { printable::lines(&text) } else { printable::one_line(text.trim_end()) };
        self.area.insert_str(text.replace(char::REPLACEMENT_CHARACTER, ""))
    }

    /// What was typed.
    #[must_use]
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// The widget.
    #[must_use]
    pub fn area(&self) -> &TextArea<'static> {
        &self.area
    }
}
