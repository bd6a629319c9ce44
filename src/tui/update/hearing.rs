//! What is heard, when no text is in front: to the question in front, else to the screen.

use super::super::action::{self, Action};
use super::super::asked::Asked;
use super::super::listener::Listener;
use super::super::message::Effect;
use super::super::model::pointer::Target;
use super::super::model::shell::Content;
use super::super::model::{Face, Model, Screen};
use super::{checks, consent, drafts, essential, filter, follow, form, home, mouse, prompt, report, walk};
use crate::domain::Sentence;
use crossterm::event::KeyEvent;

impl Listener for Model {
    type Effect = Effect;

    fn press(&mut self, key: KeyEvent) -> Vec<Effect> {
        if self.prompt.is_some() {
            return prompt::press(self, key);
        }
        if self.screen == Screen::Form {
            return form::press(self, key);
        }
        action::find(self.scope(), &key).map_or_else(Vec::new, |action| act(self, action))
    }

    fn click(&mut self, target: Target) -> Vec<Effect> {
        mouse::click(self, target)
    }

    fn scroll(&mut self, action: Action) {
        if self.prompt.is_some() {
            consent::scroll(self, action);
        } else {
            act(self, action);
        }
    }

    /// Takes it into the field that is open; elsewhere it is dropped, since its letters are no keys.
    fn paste(&mut self, text: &str) -> Vec<Effect> {
        if let Some(prompt) = &mut self.prompt {
            let pasted = prompt.field_mut().is_some_and(|field| field.paste(text));
            return if pasted { drafts::keep(self) } else { Vec::new() };
        }
        if self.screen == Screen::Form && self.form.current_field().is_some_and(|field| field.paste(text)) {
            return form::keep(self);
        }
        Vec::new()
    }

    fn left(&mut self) -> Vec<Effect> {
        vec![Effect::KeepDrafts]
    }

    /// Leaves, unless a report is on its way: who wants to leave all the same stops it first, or presses Ctrl and C.
    fn quit(&mut self) -> Vec<Effect> {
        if self.report.sending.is_some() {
            self.shell.fail(Sentence::new("sending-under-way"));
            return Vec::new();
        }
        vec![Asked::Quit.into()]
    }
}

/// Does what an action asks for on the screen; an open question takes its keys itself.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Help => {
            model.shell.show(Content::Help);
            Vec::new()
        }
        Action::Quit => model.quit(),
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
