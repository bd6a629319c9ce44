//! The school's form.

use super::super::action::{self, Action, Scope};
use super::super::asked::Asked;
use super::super::message::Effect;
use super::super::model::form::Line;
use super::super::model::shell::Content;
use super::super::model::{Form, Model, Screen};
use crossterm::event::{KeyCode, KeyEvent};

/// Under which name the form is kept while it is not saved.
pub const DRAFT: &str = "form";

/// Takes a key on the form: most of them are typed.
pub(super) fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    let line = model.form.line;
    match action::find(Scope::Form, &key) {
        Some(Action::Help) => {
            model.shell.show(Content::Help);
            Vec::new()
        }
        Some(Action::Back) => leave(model),
        Some(Action::Down) if line == Line::Ent && key.code == KeyCode::Down => point(model, 1),
        Some(Action::Up) if line == Line::Ent && key.code == KeyCode::Up => point(model, -1),
        Some(Action::Down) => step(model, 1),
        Some(Action::Up) => step(model, -1),
        Some(Action::Open) => enter(model),
        Some(Action::Left) if line == Line::Kind => turn(model, -1),
        Some(Action::Right) if line == Line::Kind => turn(model, 1),
        Some(Action::Erase) if line == Line::Ent && !searching(model) => {
            model.form.other_ent();
            keep(model)
        }
        _ => type_in(model, key),
    }
}

fn step(model: &mut Model, by: isize) -> Vec<Effect> {
    model.form.line = model.form.line.moved(by);
    model.form.suggestion = 0;
    Vec::new()
}

fn turn(model: &mut Model, by: isize) -> Vec<Effect> {
    model.form.turn_kind(by);
    keep(model)
}

/// Points at the ENT before or after among those found; past the ends, moves to the neighbouring line.
fn point(model: &mut Model, by: isize) -> Vec<Effect> {
    let count = model.form.suggestions(&model.catalog).len();
    match model.form.suggestion.checked_add_signed(by).filter(|next| *next < count) {
        Some(next) if searching(model) => model.form.suggestion = next,
        _ => return step(model, by),
    }
    Vec::new()
}

fn searching(model: &Model) -> bool {
    model.form.field(Line::Ent).is_some_and(|field| !field.text().trim().is_empty())
}

fn enter(model: &mut Model) -> Vec<Effect> {
    match model.form.line {
        Line::Save => save(model),
        Line::Ent if searching(model) => {
            model.form.choose_ent(&model.catalog);
            model.form.line = model.form.line.moved(1);
            keep(model)
        }
        _ => step(model, 1),
    }
}

fn type_in(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    let changed = model.form.current_field().is_some_and(|field| field.press(key));
    if !changed {
        return Vec::new();
    }
    model.form.suggestion = 0;
    keep(model)
}

/// Keeps the form as it is typed.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    vec![Effect::SaveDraft { key: DRAFT.to_owned(), text: model.form.draft() }]
}

fn save(model: &mut Model) -> Vec<Effect> {
    match model.form.school() {
        // The draft is forgotten when the school is known to be saved.
        Ok(school) => vec![Effect::SaveEstablishment(Box::new(school))],
        Err((line, sentence)) => {
            model.form.line = line;
            model.shell.fail(sentence);
            Vec::new()
        }
    }
}

/// Esc: back to the start screen when there is one; what was typed waits in the draft.
fn leave(model: &mut Model) -> Vec<Effect> {
    if model.audit.is_some() {
        model.screen = Screen::Home;
        return Vec::new();
    }
    vec![Asked::Quit.into()]
}

/// Puts a form that was left before it was saved back in front.
pub fn restore(model: &mut Model, draft: &str) {
    if let Some(form) = Form::restore(draft) {
        model.form = form;
    }
}
