//! What is heard, when no text is in front: to the question in front, else to the screen.

use super::super::super::action::{self, Action};
use super::super::super::listener::Listener;
use super::super::super::model::Face;
use super::super::super::model::pointer::Target;
use super::super::super::model::shell::Content;
use super::super::message::Effect;
use super::super::model::{Model, Prompt, Tab};
use super::{filter, front, mouse, ruling};
use crossterm::event::KeyEvent;

impl Listener for Model {
    type Effect = Effect;

    fn press(&mut self, key: KeyEvent) -> Vec<Effect> {
        let action = action::find(self.scope(), &key);
        match &self.prompt {
            Some(Prompt::Filter { .. }) => filter::act(self, action, key.code),
            Some(Prompt::Ruling(..) | Prompt::Publish) => ruling::confirm(self, action),
            None => action.map_or_else(Vec::new, |action| act(self, action)),
        }
    }

    fn click(&mut self, target: Target) -> Vec<Effect> {
        mouse::click(self, target)
    }

    fn scroll(&mut self, action: Action) {
        front::scroll(self, action);
    }
}

/// Does what an action asks for on the screen.
fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Open => return front::open(model),
        Action::Back => return front::back(model),
        Action::Accept | Action::Refuse => ruling::ask(model, action),
        Action::Publish => ruling::ask_to_publish(model),
        Action::Help => model.shell.show(Content::Help),
        Action::Quit => return model.quit(),
        Action::Filter => filter::open(model),
        Action::Inbox => front::go(model, Tab::Inbox),
        Action::Coverage => front::go(model, Tab::Coverage),
        Action::Points => front::go(model, Tab::Points),
        Action::Demands => front::go(model, Tab::Demands),
        Action::Incidents => front::go(model, Tab::Incidents),
        Action::NextTab => front::turn(model, 1),
        Action::PreviousTab => front::turn(model, -1),
        action => front::step(model, action),
    }
    Vec::new()
}
