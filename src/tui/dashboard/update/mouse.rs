//! A click, once the mouse is asked for: the first chooses, a second one opens.

use super::super::super::listener::Listener;
use super::super::super::model::pointer::Target;
use super::super::message::Effect;
use super::super::model::{Model, Prompt, Tab};
use super::front;
use crate::domain::union::Division;
use crossterm::event::{KeyCode, KeyEvent};

/// Takes a click on something that is no key.
pub(super) fn click(model: &mut Model, target: Target) -> Vec<Effect> {
    match target {
        // A click on what was drawn before the filter came in front.
        Target::Entry(index) if !is_there(model, index) => {}
        Target::Entry(index) if *line(model) == index => return model.press(KeyEvent::from(KeyCode::Enter)),
        Target::Entry(index) => *line(model) = index,
        Target::Theme(column) => model.cursor_mut().column = column,
        Target::Tab(place) => front::go(model, Tab::ALL[place]),
        Target::Key(_) | Target::Text | Target::Nothing => {}
    }
    Vec::new()
}

/// Whether an entry is in front: the filter has no more of them than there are divisions.
fn is_there(model: &Model, index: usize) -> bool {
    !matches!(model.prompt, Some(Prompt::Filter { .. })) || index < Division::ALL.len()
}

/// The place that holds the entry pointed at, in the list in front.
fn line(model: &mut Model) -> &mut usize {
    match &mut model.prompt {
        Some(Prompt::Filter { line, .. }) => line,
        _ => match model.stack.last_mut() {
            Some(place) => &mut place.cursor.line,
            None => &mut model.cursors[model.tab as usize].line,
        },
    }
}
