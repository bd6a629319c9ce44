//! The dashboard as the widgets know it.

use super::super::super::action::Scope;
use super::super::super::model::{Face, Shell};
use super::{Model, Page, Prompt, Tab};
use crate::text::Text;

impl Face for Model {
    fn text(&self) -> &Text {
        &self.text
    }

    fn shell(&self) -> &Shell {
        &self.shell
    }

    fn shell_mut(&mut self) -> &mut Shell {
        &mut self.shell
    }

    fn scope_below(&self) -> Scope {
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
}
