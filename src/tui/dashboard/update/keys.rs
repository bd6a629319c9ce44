//! Keys: to the help, else to the question in front, else to the screen.

use super::super::super::action::{self, Action};
use super::super::super::model::Face;
use super::super::message::Effect;
use super::super::model::{Model, Prompt, Tab};
use super::{filter, front, ruling};
use crate::domain::Sentence;
use crossterm::event::{KeyCode, KeyEvent};

/// Takes a key: in the question in front, else on the page or the tab.
pub(super) fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    model.notice = None;
    let action = action::find(model.scope(), &key);
    match action {
        // Where letters are typed, only Ctrl with one of them says so.
        Some(Action::Quit) => return vec![Effect::Quit],
        Some(Action::Suspend) => return vec![Effect::Suspend],
        _ if key.code == KeyCode::F(2) => return hear_mouse(model),
        _ => {}
    }
    if model.help.is_some() {
        in_help(model, action);
        return Vec::new();
    }
    match &model.prompt {
        Some(Prompt::Filter { .. }) => filter::act(model, action, key.code),
        Some(Prompt::Ruling(..) | Prompt::Publish) => ruling::confirm(model, action),
        None => action.map_or_else(Vec::new, |action| act(model, action)),
    }
}

fn in_help(model: &mut Model, action: Option<Action>) {
    match action {
        Some(action @ (Action::PageUp | Action::PageDown)) => front::scroll(model, action),
        _ => model.help = None,
    }
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
