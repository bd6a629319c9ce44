//! The start screen.

use super::super::action::Action;
use super::super::message::Effect;
use super::super::model::{Model, Screen, walk};
use super::cursor::moved;

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let blockers = model.readiness.as_ref().map(|readiness| readiness.blockers.clone()).unwrap_or_default();
    match action {
        Action::Open => {
            if let Some(item) = blockers.get(model.home_line) {
                model.walk.go_to(item, &model.library);
                model.screen = Screen::Walk;
            }
        }
        Action::NextOpen => {
            let open = model.audit.as_ref().and_then(|audit| walk::first_open(audit, &model.library));
            if let Some((list, item)) = open {
                model.walk.list = list;
                model.walk.go(item);
            }
            model.screen = Screen::Walk;
        }
        _ => model.home_line = moved(model.home_line, action, blockers.len()),
    }
    Vec::new()
}
