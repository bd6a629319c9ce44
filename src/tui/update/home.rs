//! The start screen.

use super::super::action::Action;
use super::super::cursor::moved;
use super::super::message::Effect;
use super::super::model::rows::Row;
use super::super::model::{Model, Screen};
use crate::domain::checklist::State;

/// Does what an action asks for on the start screen.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let blockers = model.readiness.as_ref().map(|readiness| readiness.blockers.clone()).unwrap_or_default();
    match action {
        Action::Open => {
            if let Some(item) = blockers.get(model.home_line) {
                model.screen = Screen::Walk;
                model.show(item);
            }
        }
        Action::NextOpen => {
            model.screen = Screen::Walk;
            let unanswered = |row: &Row| row.facts.state == State::Unanswered;
            let first =
                model.rows.iter().enumerate().find_map(|(list, rows)| Some((list, rows.iter().position(unanswered)?)));
            if let Some((list, item)) = first.filter(|_| model.selection.is_everything()) {
                model.walk.list = list;
                model.walk.go(item);
            }
            model.settle();
        }
        // From an earlier day, back to the history in which it was chosen.
        Action::Back if model.past.is_some() => {
            model.look_at(None);
            model.screen = Screen::Follow;
        }
        _ => model.home_line = moved(model.home_line, action, blockers.len()),
    }
    Vec::new()
}
