//! The dashboard as the widgets know it.

use super::super::super::action::Scope;
use super::super::super::model::pointer::Hits;
use super::super::super::model::{Face, Notice};
use super::{Model, Page, Prompt, Tab};
use crate::text::Text;
use std::cell::Cell;

impl Face for Model {
    fn text(&self) -> &Text {
        &self.text
    }

    fn shows_help(&self) -> bool {
        self.help.is_some()
    }

    fn scope_below_help(&self) -> Scope {
        match (&self.prompt, self.stack.last().map(|place| &place.page)) {
            (Some(Prompt::Filter { .. }), _) => Scope::BoardFilter,
            (Some(Prompt::Ruling(..) | Prompt::Publish), _) => Scope::Confirm,
            (None, Some(Page::Files(_))) => Scope::BoardFiles,
            (None, Some(page)) if page.is_text() => Scope::BoardText,
            (None, Some(_)) => Scope::BoardList,
            (None, None) => match self.tab {
                Tab::Inbox => Scope::BoardInbox,
                Tab::Points => Scope::BoardMap,
                Tab::Coverage | Tab::Demands | Tab::Incidents => Scope::BoardList,
            },
        }
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
