//! The mouse, once it is asked for: a click chooses, a second one opens, the wheel scrolls.

use super::super::super::model::pointer::{Gesture, Target};
use super::super::message::Effect;
use super::super::model::{Model, Prompt, Tab};
use super::{front, keys};
use crossterm::event::{KeyCode, KeyEvent, MouseEvent};

/// Takes what the mouse did: a press where something stands, the wheel anywhere.
pub(super) fn happened(model: &mut Model, event: MouseEvent) -> Vec<Effect> {
    match model.hits.meant(event) {
        Some(Gesture::Click(target)) => click(model, target),
        Some(Gesture::Turn(action)) => {
            front::scroll(model, action);
            Vec::new()
        }
        Some(Gesture::Press(code)) => key(model, code),
        None => Vec::new(),
    }
}

fn key(model: &mut Model, code: KeyCode) -> Vec<Effect> {
    keys::press(model, KeyEvent::from(code))
}

fn click(model: &mut Model, target: Target) -> Vec<Effect> {
    match target {
        Target::Key(code) => return key(model, code),
        Target::Entry(index) if *line(model) == index => return key(model, KeyCode::Enter),
        Target::Entry(index) => *line(model) = index,
        Target::Theme(column) => model.cursor_mut().column = column,
        Target::Tab(place) => front::go(model, Tab::ALL[place]),
        Target::Text | Target::Nothing => {}
    }
    Vec::new()
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
