//! The checks screen.

use super::super::action::Action;
use super::super::message::Effect;
use super::super::model::{Model, Screen};
use super::cursor::{moved, scrolled};
use crate::domain::Sentence;
use crate::domain::check::Plan;

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::StartCheck => start(model),
        Action::Back if model.checks.running.is_some() => {
            model.checks.cancel();
            model.tell(Sentence::new("checks-stopped"));
            vec![Effect::CancelCheck]
        }
        Action::Back => {
            model.screen = Screen::Home;
            Vec::new()
        }
        Action::PageUp | Action::PageDown => {
            model.checks.scroll = scrolled(model.checks.scroll, action);
            Vec::new()
        }
        _ => {
            let running = model.checks.running.as_ref().map(Vec::len);
            let count = running.or(model.last_round.as_ref().map(|round| round.targets.len())).unwrap_or_default();
            model.checks.line = moved(model.checks.line, action, count);
            model.checks.scroll = 0;
            Vec::new()
        }
    }
}

/// Starts a round, unless one runs: Prudence never asks a service twice at the same time.
fn start(model: &mut Model) -> Vec<Effect> {
    let Some(audit) = model.audit.as_ref().filter(|_| model.checks.running.is_none()) else { return Vec::new() };
    let plan = Plan::for_school(&audit.establishment, &model.catalog);
    let run = model.checks.begin(&plan);
    vec![Effect::StartCheck { run, plan }]
}
