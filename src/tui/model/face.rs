//! What every program on the screen has, whatever it is about: the widgets know a model by this.

use super::super::action::Scope;
use super::Model;
use super::shell::{Content, Shell};
use crate::text::Text;

/// What every model has.
pub trait Face {
    /// The sentences of the chosen language.
    fn text(&self) -> &Text;

    /// What is around every screen.
    fn shell(&self) -> &Shell;

    /// The same, to be changed.
    fn shell_mut(&mut self) -> &mut Shell;

    /// Where keys are heard when no text is in front.
    fn scope_below(&self) -> Scope;

    /// Where keys are heard.
    fn scope(&self) -> Scope {
        match self.shell().overlay.as_ref().map(|overlay| &overlay.content) {
            Some(Content::Help) => Scope::Help,
            Some(Content::Messages(_)) => Scope::Messages,
            None => self.scope_below(),
        }
    }
}

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
        self.scope_below()
    }
}
