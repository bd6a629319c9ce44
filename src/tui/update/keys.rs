//! Keys and pasted texts: to the question in front, else to the screen.

use super::super::action::{self, Action};
use super::super::asked::Asked;
use super::super::message::Effect;
use super::super::model::shell::Content;
use super::super::model::{Face, Model, Screen};
use super::{checks, consent, drafts, essential, filter, follow, form, home, prompt, report, walk};
use crate::domain::Sentence;
use crossterm::event::KeyEvent;

/// Takes a key that no text in front takes.
pub(super) fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    if model.prompt.is_some() {
        return prompt::press(model, key);
    }
    if model.screen == Screen::Form {
        return form::press(model, key);
    }
    action::find(model.scope(), &key).map_or_else(Vec::new, |action| act(model, action))
}

/// Turns the text of the question in front, else of the screen, by a page.
pub(super) fn scroll(model: &mut Model, action: Action) {
    if model.prompt.is_some() {
        consent::scroll(model, action);
    } else {
        act(model, action);
    }
}

/// Takes a pasted text into the field that is open; elsewhere it is dropped, since its letters are no keys.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if let Some(prompt) = &mut model.prompt {
        let pasted = prompt.field_mut().is_some_and(|field| field.paste(text));
        return if pasted { drafts::keep(model) } else { Vec::new() };
    }
    if model.screen == Screen::Form && model.form.current_field().is_some_and(|field| field.paste(text)) {
        return form::keep(model);
    }
    Vec::new()
}

/// Does what an action asks for on the screen; an open question takes its keys itself.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Help => {
            model.shell.show(Content::Help);
            Vec::new()
        }
        Action::Quit => quit(model),
        Action::Home => go(model, Screen::Home),
        Action::Checklists => go(model, Screen::Walk),
        Action::Essential => essential::toggle(model),
        Action::Follow => go(model, Screen::Follow),
        Action::Checks => go(model, Screen::Checks),
        Action::Report => {
            go(model, Screen::Report);
            report::enter(model)
        }
        Action::School => go(model, Screen::Form),
        Action::Filter => {
            filter::open(model);
            Vec::new()
        }
        _ => match model.screen {
            Screen::Home => home::act(model, action),
            Screen::Walk => walk::act(model, action),
            Screen::Follow => follow::act(model, action),
            Screen::Checks => checks::act(model, action),
            Screen::Report => report::act(model, action),
            Screen::Form => Vec::new(),
        },
    }
}

/// Leaves, unless a report is on its way: who wants to leave all the same stops it first, or presses Ctrl and C.
pub(super) fn quit(model: &mut Model) -> Vec<Effect> {
    if model.report.sending.is_some() {
        model.shell.fail(Sentence::new("sending-under-way"));
        return Vec::new();
    }
    vec![Asked::Quit.into()]
}

/// Goes to a screen. An earlier day is looked at on the start screen and in the checklists only.
fn go(model: &mut Model, screen: Screen) -> Vec<Effect> {
    model.screen = screen;
    if model.past.is_some() && !matches!(screen, Screen::Home | Screen::Walk) {
        model.look_at(None);
        model.shell.tell(Sentence::new("past-left"));
    }
    follow::refresh(model);
    Vec::new()
}
