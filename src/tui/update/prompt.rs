//! The questions in front of the screen.

use super::super::action::{self, Action};
use super::super::message::Effect;
use super::super::model::{Field, Model, Prompt, prompt};
use super::cursor::moved;
use super::{search, walk};
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, ItemRef, Operation, Question};
use crossterm::event::KeyEvent;

pub(super) fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    match action::find(model.scope(), &key) {
        // What was typed stays as a draft and is there again when the field is opened.
        Some(Action::Back) => {
            model.prompt = None;
            Vec::new()
        }
        Some(Action::Open) => confirm(model),
        Some(action @ (Action::Up | Action::Down)) => {
            step(model, action);
            Vec::new()
        }
        Some(Action::Toggle) => tick(model),
        action => {
            let new_line = action == Some(Action::NewLine);
            let type_in = |field: &mut Field| if new_line { field.new_line() } else { field.press(key) };
            let changed = model.prompt.as_mut().and_then(Prompt::field_mut).is_some_and(type_in);
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

/// Forgets the drafts of what is recorded by now; until then, a full disk does not lose what was typed.
pub(super) fn forget_recorded(model: &mut Model) -> Vec<Effect> {
    let Some(Operation::Set { item, answer, note }) = last_operation(model) else { return Vec::new() };
    let reason = match &answer {
        Some(Answer::NotApplicable { reason }) => Some(reason.clone()),
        _ => None,
    };
    let value = answer.map(|answer| answer.words().concat());
    let recorded = [
        (prompt::reason_key(&item), reason),
        (prompt::note_key(&item), Some(note.unwrap_or_default())),
        (prompt::value_key(&item), value),
    ];
    let done = recorded.into_iter().filter(|(key, recorded)| {
        let draft = model.drafts.get(key).map(|draft| draft.trim());
        draft.is_some() && draft == recorded.as_deref()
    });
    let done: Vec<String> = done.map(|(key, _)| key).collect();
    model.drafts.retain(|key, _| !done.contains(key));
    done.into_iter().map(|key| Effect::SaveDraft { key, text: String::new() }).collect()
}

fn last_operation(model: &Model) -> Option<Operation> {
    model.audit.as_ref()?.journal.entries().last().map(|entry| entry.operation.clone())
}

/// Closes the prompt whose answer is taken.
fn done(model: &mut Model, effects: Vec<Effect>) -> Vec<Effect> {
    model.prompt = None;
    effects
}

fn confirm(model: &mut Model) -> Vec<Effect> {
    match model.prompt.clone() {
        Some(Prompt::Reason { item, field }) => {
            let reason = field.text().trim().to_owned();
            if reason.is_empty() {
                model.fail(Sentence::new("prompt-reason-empty"));
                return Vec::new();
            }
            let effects = walk::record(model, item, Some(Answer::NotApplicable { reason }));
            done(model, effects)
        }
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
        Some(Prompt::Search { field, line }) => {
            if let Some(found) = search::results(model, &field.text()).get(line) {
                model.walk.go_to(&found.item, &model.library);
            }
            done(model, Vec::new())
        }
        None => Vec::new(),
    }
}

fn confirm_value(model: &mut Model, item: ItemRef, typed: &str) -> Vec<Effect> {
    let Some(asked) = model.library.item(&item) else { return done(model, Vec::new()) };
    if let Ok(answer) = Answer::parse(asked, &[typed.trim().to_owned()], None) {
        let effects = walk::record(model, item, Some(answer));
        return done(model, effects);
    }
    let key = match asked.question {
        Question::Number(_) => "prompt-value-number",
        Question::Date => "prompt-value-date",
        _ => "prompt-value-text",
    };
    model.fail(Sentence::new(key));
    Vec::new()
}

fn question(model: &Model, item: &ItemRef) -> Option<Question> {
    model.library.item(item).map(|item| item.question.clone())
}

fn step(model: &mut Model, action: Action) {
    let count = match &model.prompt {
        Some(Prompt::Choices { item, .. }) => question(model, item).map_or(0, |question| question.choices().len()),
        Some(Prompt::Search { field, .. }) => search::results(model, &field.text()).len(),
        _ => 0,
    };
    if let Some(Prompt::Choices { line, .. } | Prompt::Search { line, .. }) = &mut model.prompt {
        *line = moved(*line, action, count);
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
