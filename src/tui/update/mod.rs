//! From a message to a new model and the effects that it asks for. Nothing here touches the outside.

mod checks;
mod cursor;
pub mod form;
mod home;
mod prompt;
mod report;
pub mod search;
mod walk;

use super::action::{self, Action};
use super::message::{Effect, Message};
use super::model::{Form, Model, Screen};
use crate::domain::Sentence;
use crate::domain::report::Audit;
use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// Handles one message.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(key) if key.kind == KeyEventKind::Release => Vec::new(),
        Message::Key(key) => press(model, key),
        Message::Pasted(text) => paste(model, &text),
        Message::Redraw => Vec::new(),
        Message::Terminated => vec![Effect::Quit],
        Message::Recorded(entry) => {
            if let Some(audit) = &mut model.audit {
                audit.journal.push(entry);
            }
            model.refresh();
            prompt::forget_recorded(model)
        }
        Message::Loaded(audit) => loaded(model, *audit),
        Message::Changed(audit) => {
            model.audit = Some(*audit);
            model.refresh();
            Vec::new()
        }
        Message::Check(run, event) if run == model.checks.run => checks::happened(model, event),
        Message::Check(..) => Vec::new(),
        Message::Previewed(lines) => {
            model.report.preview = lines;
            Vec::new()
        }
        Message::Exported(files) => {
            model.tell(Sentence::new("report-written").with("count", files.len()));
            model.report.written = files;
            Vec::new()
        }
        Message::Failed(problem) => {
            model.fail(problem.sentence);
            Vec::new()
        }
        Message::Told(sentence) => {
            model.tell(sentence);
            Vec::new()
        }
    }
}

/// Takes the audit whose form was just saved; the walk stays where it is.
fn loaded(model: &mut Model, audit: Audit) -> Vec<Effect> {
    let other = model.audit.as_ref().is_none_or(|known| known.id != audit.id);
    model.form = Form::of(&audit.establishment);
    model.audit = Some(audit);
    if other {
        model.walk = super::model::Walk::default();
    }
    if other || model.screen == Screen::Form {
        model.screen = Screen::Home;
    }
    model.refresh();
    vec![Effect::SaveDraft { key: form::DRAFT.to_owned(), text: String::new() }]
}

fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    model.notice = None;
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Char('c') if control => return vec![Effect::Quit],
        KeyCode::Char('z') if control => return vec![Effect::Suspend],
        _ => {}
    }
    if model.help.is_some() {
        return press_in_help(model, key);
    }
    if model.prompt.is_some() {
        return prompt::press(model, key);
    }
    if model.screen == Screen::Form {
        return form::press(model, key);
    }
    action::find(model.scope(), &key).map_or_else(Vec::new, |action| act(model, action))
}

fn press_in_help(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    match (action::find(model.scope(), &key), &mut model.help) {
        (Some(Action::Quit), _) => return vec![Effect::Quit],
        (Some(action @ (Action::PageUp | Action::PageDown)), Some(scroll)) => {
            *scroll = cursor::scrolled(*scroll, action);
        }
        _ => model.help = None,
    }
    Vec::new()
}

fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.help.is_some() {
        return Vec::new();
    }
    if let Some(prompt) = &mut model.prompt {
        if let Some(field) = prompt.field_mut() {
            field.paste(text);
        }
        return prompt::keep(model);
    }
    if model.screen == Screen::Form && model.form.current_field().is_some_and(|field| field.paste(text)) {
        return form::keep(model);
    }
    Vec::new()
}

fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Help => {
            model.help = Some(0);
            Vec::new()
        }
        Action::Quit => vec![Effect::Quit],
        Action::Suspend => vec![Effect::Suspend],
        Action::Home => go(model, Screen::Home),
        Action::Checklists => go(model, Screen::Walk),
        Action::Checks => go(model, Screen::Checks),
        Action::Report => report::enter(model),
        Action::School => go(model, Screen::Form),
        _ => match model.screen {
            Screen::Home => home::act(model, action),
            Screen::Walk => walk::act(model, action),
            Screen::Checks => checks::act(model, action),
            Screen::Report => report::act(model, action),
            Screen::Form => Vec::new(),
        },
    }
}

fn go(model: &mut Model, screen: Screen) -> Vec<Effect> {
    model.screen = screen;
    Vec::new()
}
