//! What is around every screen, whatever the program is about: the help, the last line, the mouse.

use super::Notice;
use super::pointer::Hits;
use crate::domain::Sentence;
use std::cell::Cell;

/// What is around every screen.
#[derive(Debug, Default)]
pub struct Shell {
    /// The text in front of everything, if any.
    pub overlay: Option<Overlay>,
    /// By how many lines the text in front can be scrolled, as the last frame found it: only a frame knows its size.
    pub scrollable: Cell<u16>,
    /// What stands where on the last frame.
    pub hits: Hits,
    /// Whether the mouse is heard.
    pub mouse: bool,
    /// What is told on the last line.
    pub notice: Option<Notice>,
}

/// A text in front of everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// What it tells.
    pub content: Content,
    /// How far it is scrolled, in lines.
    pub scroll: u16,
}

/// What a text in front of everything tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The keys of what is below.
    Help,
    /// Several things at once, what failed first.
    Messages(Vec<Notice>),
}

impl Shell {
    /// Tells something.
    pub fn tell(&mut self, sentence: Sentence) {
        self.notice = Some(Notice::told(sentence));
    }

    /// Tells that something failed.
    pub fn fail(&mut self, sentence: Sentence) {
        self.notice = Some(Notice::failed(sentence));
    }

    /// Tells several things: one on its line, more of them in a list that waits to be read, what failed first.
    pub fn tell_all(&mut self, mut notices: Vec<Notice>) {
        if notices.len() > 1 {
            notices.sort_by_key(|notice| !notice.failed);
            self.show(Content::Messages(notices));
        } else {
            self.notice = notices.pop();
        }
    }

    /// Puts a text in front of everything, from its beginning.
    pub fn show(&mut self, content: Content) {
        self.overlay = Some(Overlay { content, scroll: 0 });
    }
}
