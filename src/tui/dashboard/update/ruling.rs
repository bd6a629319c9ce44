//! What is asked twice: a decision about a report that waits, and publishing.

use super::super::super::action::Action;
use super::super::message::Effect;
use super::super::model::{Model, Prompt};
use crate::domain::Sentence;
use crate::domain::union::{Held, Ruling};

/// Asks whether the report pointed at is really to be ruled so.
pub(super) fn ask(model: &mut Model, action: Action) {
    let ruling = if action == Action::Accept { Ruling::Accepted } else { Ruling::Refused };
    match model.file().and_then(Held::of) {
        Some(held) => model.prompt = Some(Prompt::Ruling(Box::new(held), ruling)),
        None => model.shell.tell(Sentence::new("board-not-waiting")),
    }
}

/// Asks whether the tables shown are to be published.
pub(super) fn ask_to_publish(model: &mut Model) {
    let told = match &model.figures {
        Some(figures) if figures.draft.is_new && model.step.is_none() => {
            model.prompt = Some(Prompt::Publish);
            return;
        }
        Some(figures) if model.step.is_none() && figures.population.reports.is_some() => "board-published-already",
        Some(_) if model.step.is_none() => "union-nothing",
        _ => "board-not-yet",
    };
    model.shell.tell(Sentence::new(told));
}

/// Does what was asked, once it is confirmed.
pub(super) fn confirm(model: &mut Model, action: Option<Action>) -> Vec<Effect> {
    match (action, model.prompt.take()) {
        (Some(Action::Open), Some(Prompt::Ruling(held, ruling))) => vec![Effect::Rule(held, ruling)],
        (Some(Action::Open), Some(Prompt::Publish)) => vec![Effect::Publish],
        (Some(Action::Back), _) => Vec::new(),
        (_, prompt) => {
            model.prompt = prompt;
            Vec::new()
        }
    }
}
