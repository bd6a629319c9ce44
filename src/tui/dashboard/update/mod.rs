//! From a message to a new model and the effects that it asks for. Nothing here touches the outside.

pub mod filter;
mod front;
mod keys;
mod mouse;
mod ruling;

use super::super::action::Action;
use super::super::listener::{self, Listener};
use super::super::model::pointer::Target;
use super::message::{Effect, Message};
use super::model::{Figures, Model, Page, Place};
use crate::domain::Sentence;
use crate::domain::union::statistics::Overview;
use crossterm::event::KeyEvent;

/// What the dashboard begins with.
pub fn begin(model: &mut Model) -> Vec<Effect> {
    let filter = model.filter.clone();
    std::iter::once(Effect::Read).chain(filter::show(model, filter)).collect()
}

/// Handles one message.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Heard(heard) => return listener::hear(model, &heard),
        Message::Inbox(inbox) => {
            model.inbox = Some(*inbox);
            front::settle(model);
        }
        Message::Step(run, step) if run == model.run => model.step = Some(step),
        Message::Drafted(run, overview) if run == model.run => drafted(model, *overview),
        Message::NotDrafted(run, problem) if run == model.run => {
            model.step = None;
            model.shell.fail(problem.sentence);
        }
        Message::Step(..) | Message::Drafted(..) | Message::NotDrafted(..) => {}
        Message::Opened(lines) => model.stack.push(Place::beginning(Page::Report(lines))),
        Message::Ruled(sentence) => {
            let effects = begin(model);
            model.shell.tell(sentence);
            return effects;
        }
        Message::Published => {
            if let Some(figures) = &mut model.figures {
                figures.draft.is_new = false;
            }
            model.shell.tell(Sentence::new("board-published-now"));
        }
        Message::Failed(problem) => model.shell.fail(problem.sentence),
    }
    Vec::new()
}

impl Listener for Model {
    type Effect = Effect;

    fn press(&mut self, key: KeyEvent) -> Vec<Effect> {
        keys::press(self, key)
    }

    fn click(&mut self, target: Target) -> Vec<Effect> {
        mouse::click(self, target)
    }

    fn scroll(&mut self, action: Action) {
        front::scroll(self, action);
    }
}

/// Takes new figures. What was opened on the earlier ones is closed: it may no longer be there.
fn drafted(model: &mut Model, overview: Overview) {
    model.step = None;
    model.figures = Some(Figures::of(overview, &model.names()));
    let opened = model.stack.iter().position(|place| place.page.is_of_figures());
    model.stack.truncate(opened.unwrap_or(model.stack.len()));
    front::settle(model);
}
