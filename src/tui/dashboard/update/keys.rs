//! Keys: to the help, else to the question in front, else to the screen.

use super::super::super::action::{self, Action};
use super::super::super::model::Face;
use super::super::message::Effect;
use super::super::model::{Model, Prompt, Tab};
use super::{filter, front, ruling};
use crate::domain::Sentence;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

pub(super) fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    model.notice = None;
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Char('c') if control => return vec![Effect::Quit],
        KeyCode::Char('z') if control => return vec![Effect::Suspend],
        KeyCode::F(2) => return hear_mouse(model),
        _ => {}
    }
    let action = action::find(model.scope(), &key);
    if model.help.is_some() {
        return in_help(model, action);
    }
    match &model.prompt {
        Some(Prompt::Filter { .. }) => filter::act(model, action, key.code),
        Some(Prompt::Ruling(..) | Prompt::Publish) => ruling::confirm(model, action),
        None => action.map_or_else(Vec::new, |action| act(model, action)),
    }
}

fn in_help(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    match action {
        Some(Action::Quit) => return vec![Effect::Quit],
        Some(action @ (Action::PageUp | Action::PageDown)) => front::scroll(model, action),
        _ => model.help = None,
    }
    Vec::new()
}

/// Hears the mouse, or gives it back to the terminal, which then copies text as it is used to.
fn hear_mouse(model: &mut Model) -> Vec<Effect> {
    model.mouse = !model.mouse;
    model.tell(Sentence::new(if model.mouse { "mouse-on" } else { "mouse-off" }));
    vec![Effect::Mouse(model.mouse)]
}

/// Does what an action asks for on the screen.
fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Quit => return vec![Effect::Quit],
        Action::Suspend => return vec![Effect::Suspend],
        Action::Mouse => return hear_mouse(model),
        Action::Open => return front::open(model),
        Action::Back => return front::back(model),
        Action::Accept | Action::Refuse => ruling::ask(model, action),
        Action::Publish => ruling::ask_to_publish(model),
        Action::Help => model.help = Some(0),
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
