//! The questions in front of the screen.

use super::super::action::{self, Action};
use super::super::cursor::moved;
use super::super::message::Effect;
use super::super::model::prompt::{About, WHOLE_THEME};
use super::super::model::{Consent, Face, Field, Model, Prompt};
use super::{campaigns, consent, drafts, filter, follow, openings, theme, walk};
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, ItemRef, Question};
use crossterm::event::KeyEvent;

/// Takes a key for the question in front.
pub(super) fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    let action = action::find(model.scope(), &key);
    if let Some(Prompt::Filter { line }) = model.prompt
        && !matches!(action, Some(Action::Open | Action::Back))
    {
        filter::act(model, line, action);
        return Vec::new();
    }
    match action {
        // What was typed stays as a draft and is there again when the field is opened.
        Some(Action::Back) => {
            model.prompt = None;
            vec![Effect::KeepDrafts]
        }
        Some(Action::Open) => confirm(model),
        Some(action @ (Action::PageUp | Action::PageDown)) => {
            consent::scroll(model, action);
            Vec::new()
        }
        Some(action @ (Action::Up | Action::Down)) => {
            step(model, action);
            Vec::new()
        }
        Some(Action::Toggle) => tick(model),
        action => {
            let new_line = action == Some(Action::NewLine);
            let type_in = |field: &mut Field| if new_line { field.new_line() } else { field.press(key) };
            let changed = model.prompt.as_mut().and_then(Prompt::field_mut).is_some_and(type_in);
            if changed { drafts::keep(model) } else { Vec::new() }
        }
    }
}

/// Closes the prompt whose answer is taken.
fn done(model: &mut Model, effects: Vec<Effect>) -> Vec<Effect> {
    model.prompt = None;
    effects
}

fn confirm(model: &mut Model) -> Vec<Effect> {
    match model.prompt.clone() {
        Some(Prompt::Reason { about, field }) => confirm_reason(model, about, field.text().trim()),
        Some(Prompt::Note { item, field }) => {
            let effects = walk::record_note(model, item, &field.text());
            done(model, effects)
        }
        Some(Prompt::Value { item, field }) => confirm_value(model, item, &field.text()),
        Some(Prompt::Choices { item, line, ticked }) => {
            let Some(question) = question(model, &item) else { return done(model, Vec::new()) };
            let answer = match &question {
                Question::Multi(_) => Answer::Many(ticked),
                _ => Answer::One(question.choices().get(line).map(|choice| choice.id.clone()).unwrap_or_default()),
            };
            let effects = walk::record(model, item, Some(answer));
            done(model, effects)
        }
        Some(Prompt::Search(search)) => {
            if let Some(found) = search.found.get(search.line) {
                model.show(found);
            }
            done(model, Vec::new())
        }
        Some(Prompt::WholeTheme { theme, line }) => theme::confirm(model, theme, line),
        Some(Prompt::Opening { phase }) => openings::open(model, &phase, None),
        Some(Prompt::Day { field }) => follow::confirm_day(model, &field.text()),
        Some(Prompt::Join { field }) => campaigns::fetch(model, &field.text()),
        Some(Prompt::Consent(Consent { matter, .. })) => consent::agreed(model, matter),
        Some(Prompt::Filter { .. }) => done(model, Vec::new()),
        None => Vec::new(),
    }
}

/// Takes a reason, which is never empty.
fn confirm_reason(model: &mut Model, about: About, reason: &str) -> Vec<Effect> {
    if reason.is_empty() {
        model.shell.fail(Sentence::new("prompt-reason-empty"));
        return Vec::new();
    }
    let answer = Answer::NotApplicable { reason: reason.to_owned() };
    match about {
        About::Item(item) => {
            let effects = walk::record(model, item, Some(answer));
            done(model, effects)
        }
        About::Theme(theme) => theme::fill(model, &theme, &answer),
        About::Phase(phase) => openings::open(model, &phase, Some(reason)),
    }
}

fn confirm_value(model: &mut Model, item: ItemRef, typed: &str) -> Vec<Effect> {
    let Some(asked) = model.library.item(&item) else { return done(model, Vec::new()) };
    let day = crate::domain::day::parse(typed.trim()).filter(|_| asked.question == Question::Date).map(Answer::Date);
    let answer = day.map_or_else(|| Answer::parse(asked, &[typed.trim().to_owned()], None), Ok);
    if let Ok(answer) = answer {
        let effects = walk::record(model, item, Some(answer));
        return done(model, effects);
    }
    let key = match asked.question {
        Question::Number(_) => "prompt-value-number",
        Question::Date => "prompt-value-date",
        _ => "prompt-value-text",
    };
    model.shell.fail(Sentence::new(key));
    Vec::new()
}

fn question(model: &Model, item: &ItemRef) -> Option<Question> {
    model.library.item(item).map(|item| item.question.clone())
}

fn step(model: &mut Model, action: Action) {
    let count = match &model.prompt {
        Some(Prompt::Choices { item, .. }) => question(model, item).map_or(0, |question| question.choices().len()),
        Some(Prompt::WholeTheme { .. }) => WHOLE_THEME.len(),
        Some(Prompt::Search(search)) => search.found.len(),
        _ => 0,
    };
    match &mut model.prompt {
        Some(Prompt::Choices { line, .. } | Prompt::WholeTheme { line, .. }) => *line = moved(*line, action, count),
        Some(Prompt::Search(search)) => search.line = moved(search.line, action, count),
        _ => {}
    }
}

fn tick(model: &mut Model) -> Vec<Effect> {
    let Some(Prompt::Choices { item, line, .. }) = &model.prompt else { return Vec::new() };
    let choice = question(model, item).and_then(|question| Some(question.choices().get(*line)?.id.clone()));
    if let (Some(id), Some(Prompt::Choices { ticked, .. })) = (choice, &mut model.prompt)
        && !ticked.remove(&id)
    {
        ticked.insert(id);
    }
    Vec::new()
}
