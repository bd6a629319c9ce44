//! A click, once the mouse is asked for: the first chooses, a second one opens.

use super::super::listener::Listener;
use super::super::message::Effect;
use super::super::model::form::Line;
use super::super::model::pointer::Target;
use super::super::model::{Model, Prompt, Screen, follow, report, rows};
use super::follow::refresh;
use crossterm::event::{KeyCode, KeyEvent};

/// Takes a click on something that is no key.
pub(super) fn click(model: &mut Model, target: Target) -> Vec<Effect> {
    match target {
        Target::Entry(index) if chosen(model) == index => return model.press(KeyEvent::from(KeyCode::Enter)),
        Target::Entry(index) => choose(model, index),
        Target::Theme(index) => go_to_theme(model, index),
        Target::Tab(place) => go_to_tab(model, place),
        Target::Key(_) | Target::Text | Target::Nothing => {}
    }
    Vec::new()
}

/// The place that holds the entry pointed at, in the list in front.
fn line(model: &mut Model) -> Option<&mut usize> {
    match &mut model.prompt {
        Some(Prompt::Choices { line, .. } | Prompt::WholeTheme { line, .. } | Prompt::Filter { line }) => Some(line),
        Some(Prompt::Search(search)) => Some(&mut search.line),
        Some(_) => None,
        None => match model.screen {
            Screen::Home => Some(&mut model.home_line),
            Screen::Walk => Some(&mut model.walk.item),
            Screen::Follow => Some(&mut model.follow.line),
            Screen::Checks => Some(&mut model.checks.line),
            Screen::Report => Some(&mut model.report.line),
            Screen::Form => None,
        },
    }
}

fn chosen(model: &mut Model) -> usize {
    let form = Line::ALL.iter().position(|line| *line == model.form.line).unwrap_or_default();
    line(model).map_or(form, |line| *line)
}

fn choose(model: &mut Model, index: usize) {
    if model.prompt.is_none() && model.screen == Screen::Form {
        model.form.line = Line::ALL.get(index).copied().unwrap_or_default();
    } else if let Some(line) = line(model) {
        *line = index;
    }
    (model.walk.scroll, model.checks.scroll, model.follow.scroll) = (0, 0, 0);
    if model.screen == Screen::Follow {
        model.compare();
    }
}

fn go_to_tab(model: &mut Model, place: usize) {
    if model.screen == Screen::Report {
        model.report.go(report::Tab::ALL[place]);
    } else {
        model.follow.go(follow::Tab::ALL[place]);
        refresh(model);
    }
}

fn go_to_theme(model: &mut Model, index: usize) {
    let Some(list) = model.walk.checklist(&model.library) else { return };
    let themes = rows::themes(list, model.rows_of(model.walk.list));
    let Some(theme) = themes.get(index) else { return };
    let shown = model.shown(model.walk.list);
    if let Some(first) = shown.into_iter().find(|item| list.items[*item].theme == theme.id) {
        model.walk.go(first);
    }
}
