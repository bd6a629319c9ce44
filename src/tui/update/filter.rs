//! The filter: its conditions, turned one by one, at once in force.

use super::super::action::Action;
use super::super::cursor::moved;
use super::super::model::filter::Condition;
use super::super::model::{Model, Prompt};
use crate::domain::report::Selection;

/// Puts the conditions in front of the screen.
pub(super) fn open(model: &mut Model) {
    model.prompt = Some(Prompt::Filter { line: 0 });
}

/// Takes a key's action at the line `line` of the open filter.
pub(super) fn act(model: &mut Model, line: usize, action: Option<Action>) {
    match action {
        Some(Action::Right) => turn(model, line, 1),
        Some(Action::Left) => turn(model, line, -1),
        Some(Action::Erase) => select(model, Selection::default()),
        Some(action @ (Action::Up | Action::Down)) => {
            let line = moved(line, action, Condition::ALL.len());
            model.prompt = Some(Prompt::Filter { line });
        }
        _ => {}
    }
}

fn turn(model: &mut Model, line: usize, step: isize) {
    let mut selection = model.selection.clone();
    if let Some(condition) = Condition::ALL.get(line) {
        condition.turn(&mut selection, step, &model.people());
        select(model, selection);
    }
}

/// Puts a filter in force.
pub(super) fn select(model: &mut Model, selection: Selection) {
    model.selection = selection;
    model.follow.line = 0;
    model.settle();
    model.compare();
}
