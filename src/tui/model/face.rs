//! What every program on the screen has, whatever it is about: the widgets know a model by this.

use super::super::action::Scope;
use super::pointer::Hits;
use super::{Model, Notice};
use crate::text::Text;
use std::cell::Cell;

/// What every model has.
pub trait Face {
    /// The sentences of the chosen language.
    fn text(&self) -> &Text;

    /// Whether the help is in front of everything.
    fn shows_help(&self) -> bool;

    /// Where keys are heard when the help is closed.
    fn scope_below_help(&self) -> Scope;

    /// Where keys are heard.
    fn scope(&self) -> Scope {
        if self.shows_help() { Scope::Help } else { self.scope_below_help() }
    }

    /// What is told on the last line.
    fn notice(&self) -> Option<&Notice>;

    /// What stands where on the last frame.
    fn hits(&self) -> &Hits;

    /// By how many lines the text in front can be scrolled, as the last frame found it: only a frame knows its size.
    fn scrollable(&self) -> &Cell<u16>;
}

impl Face for Model {
    fn text(&self) -> &Text {
        &self.text
    }

    fn shows_help(&self) -> bool {
        self.help.is_some()
    }

    fn scope_below_help(&self) -> Scope {
        self.scope_below_help()
    }

    fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    fn hits(&self) -> &Hits {
        &self.hits
    }

    fn scrollable(&self) -> &Cell<u16> {
        &self.scrollable
    }
}
