//! The questions in front of the screen.

use super::super::message::Effect;
use super::super::model::{Model, Prompt};
use super::{search, walk};
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, ItemRef, Question};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

pub(super) fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    let several_lines = matches!(model.prompt, Some(Prompt::Note { .. }));
    let new_line = several_lines && key.modifiers.intersects(KeyModifiers::ALT | KeyModifiers::SHIFT);
    match key.code {
        // What was typed stays as a draft and is there again when the field is opened.
        KeyCode::Esc => {
            model.prompt = None;
            Vec::new()
        }
        KeyCode::Enter if !new_line => confirm(model),
        KeyCode::Up | KeyCode::Down if !several_lines => {
            step(model, key.code == KeyCode::Down);
            Vec::new()
        }
        KeyCode::Char(' ') if matches!(model.prompt, Some(Prompt::Choices { .. })) => tick(model),
        _ => {
            let changed = model.prompt.as_mut().and_then(Prompt::field_mut).is_some_and(|field| field.press(key));
            if changed { keep(model) } else { Vec::new() }
        }
    }
}

/// Keeps what is being typed, so that neither Esc nor a power cut loses it.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let Some(prompt) = &mut model.prompt else { return Vec::new() };
    if let Prompt::Search { line, .. } = prompt {
        *line = 0;
    }
    let key = prompt.draft_key();
    let text = prompt.field_mut().map(|field| field.text()).unwrap_or_default();
    let Some(key) = key else { return Vec::new() };
    model.drafts.insert(key.clone(), text.clone());
    vec![Effect::SaveDraft { key, text }]
}

/// Closes the prompt whose answer is taken, and forgets its draft.
fn done(model: &mut Model, mut effects: Vec<Effect>) -> Vec<Effect> {
    let key = model.prompt.take().and_then(|prompt| prompt.draft_key());
    if let Some(key) = key.filter(|key| model.drafts.remove(key).is_some()) {
        effects.push(Effect::SaveDraft { key, text: String::new() });
    }
    effects
}

fn confirm(model: &mut Model) -> Vec<Effect> {
    match model.prompt.clone() {
        Some(Prompt::Reason { field, .. }) => {
            let reason = field.text().trim().to_owned();
            if reason.is_empty() {
                model.fail(Sentence::new("prompt-reason-empty"));
                return Vec::new();
            }
            let effects = walk::record(model, Some(Answer::NotApplicable { reason }));
            done(model, effects)
        }
        Some(Prompt::Note { item, field }) => {
            let effects = walk::record_note(model, item, &field.text());
            done(model, effects)
        }
        Some(Prompt::Value { field, .. }) => confirm_value(model, &field.text()),
        Some(Prompt::Choices { item, line, ticked }) => {
            let Some(question) = question(model, &item) else { return done(model, Vec::new()) };
            let answer = match &question {
                Question::Multi(_) => Answer::Many(ticked),
                _ => Answer::One(question.choices().get(line).map(|choice| choice.id.clone()).unwrap_or_default()),
            };
            let effects = walk::record(model, Some(answer));
            done(model, effects)
        }
        Some(Prompt::Search { field, line }) => {
            if let Some(found) = search::results(model, &field.text()).get(line) {
                model.walk.go_to(&found.item, &model.library);
            }
            done(model, Vec::new())
        }
        None => Vec::new(),
    }
}

fn confirm_value(model: &mut Model, typed: &str) -> Vec<Effect> {
    let Some((_, item)) = model.walk.current(&model.library) else { return Vec::new() };
    match Answer::parse(item, &[typed.to_owned()], None) {
        Ok(answer) => {
            let effects = walk::record(model, Some(answer));
            done(model, effects)
        }
        Err(problem) => {
            model.fail(problem.sentence);
            Vec::new()
        }
    }
}

fn question(model: &Model, item: &ItemRef) -> Option<Question> {
    model.library.item(item).map(|item| item.question.clone())
}

fn step(model: &mut Model, forward: bool) {
    let count = match &model.prompt {
        Some(Prompt::Choices { item, .. }) => question(model, item).map_or(0, |question| question.choices().len()),
        Some(Prompt::Search { field, .. }) => search::results(model, &field.text()).len(),
        _ => 0,
    };
    if let Some(Prompt::Choices { line, .. } | Prompt::Search { line, .. }) = &mut model.prompt {
        *line = if forward { (*line + 1).min(count.saturating_sub(1)) } else { line.saturating_sub(1) };
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
