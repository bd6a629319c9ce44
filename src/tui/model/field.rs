//! A field in which a text is typed.

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

    fn with(text: &str, several_lines: bool) -> Self {
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
        let input = Input::from(key);
        if input.key == Key::Enter && !self.several_lines {
            return false;
        }
        self.area.input(input)
    }

    /// Takes a pasted text; line breaks become spaces in a field of one line.
    pub fn paste(&mut self, text: &str) -> bool {
        let text = if self.several_lines { text.to_owned() } else { text.replace(['\r', '\n'], " ") };
        self.area.insert_str(text)
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
