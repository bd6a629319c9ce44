//! The report screen: preview, ticks, export.

use super::super::action::Action;
use super::super::message::Effect;
use super::super::model::{Model, ReportScreen, Screen};
use super::cursor::{moved, scrolled};

/// Goes to the report screen and asks for its preview.
pub(super) fn enter(model: &mut Model) -> Vec<Effect> {
    model.screen = Screen::Report;
    model.report.written.clear();
    model.report.scroll = 0;
    vec![Effect::Preview(model.report.disclosure)]
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Toggle => {
            model.report.toggle();
            return vec![Effect::Preview(model.report.disclosure)];
        }
        Action::Export => {
            let (disclosure, formats) = (model.report.disclosure, model.report.formats.clone());
            return vec![Effect::Export { disclosure, formats }];
        }
        Action::Back => model.screen = Screen::Home,
        Action::PageUp | Action::PageDown => {
            model.report.scroll = scrolled(model.report.scroll, action, model.scrollable.get());
        }
        _ => model.report.line = moved(model.report.line, action, ReportScreen::ticks().len()),
    }
    Vec::new()
}
