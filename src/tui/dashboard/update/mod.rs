//! From a message to a new model and the effects that it asks for. Nothing here touches the outside.

pub mod filter;
mod front;
mod hearing;
mod mouse;
mod ruling;

use super::super::listener;
use super::message::{Effect, Message};
use super::model::{Figures, Model, Page, Place};
use crate::domain::Sentence;
use crate::domain::union::statistics::Overview;

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

/// Takes new figures. What was opened on the earlier ones is closed: it may no longer be there.
fn drafted(model: &mut Model, overview: Overview) {
    model.step = None;
    model.figures = Some(Figures::of(overview, &model.names()));
    let opened = model.stack.iter().position(|place| place.page.is_of_figures());
    model.stack.truncate(opened.unwrap_or(model.stack.len()));
    front::settle(model);
}
