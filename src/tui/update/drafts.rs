//! What is being typed: kept while it is, there again when its field is opened, forgotten once it is recorded.

use super::super::message::Effect;
use super::super::model::prompt::{About, ThemeRef, note_key, reason_key, value_key};
use super::super::model::{Field, Model, Prompt};
use crate::domain::checklist::{Answer, ItemRef, Operation};

/// Opens a prompt with what was being typed in it when it was left, if anything.
pub(super) fn open(model: &mut Model, mut prompt: Prompt, field: fn(&str) -> Field) {
    let draft = prompt.draft_key().and_then(|key| model.drafts.get(&key));
    if let (Some(draft), Some(target)) = (draft, prompt.field_mut()) {
        *target = field(draft);
    }
    model.prompt = Some(prompt);
}

/// Keeps what is being typed, so that neither Esc nor a power cut loses it.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let Some(prompt) = &mut model.prompt else { return Vec::new() };
    if let Prompt::Search(search) = prompt {
        search.search();
    }
    let key = prompt.draft_key();
    let text = prompt.field_mut().map(|field| field.text()).unwrap_or_default();
    let Some(key) = key else { return Vec::new() };
    model.drafts.insert(key.clone(), text.clone());
    vec![Effect::SaveDraft { key, text }]
}

/// Forgets the drafts of what is recorded by now; until then, a full disk does not lose what was typed.
pub(super) fn forget_recorded(model: &mut Model) -> Vec<Effect> {
    let Some(operation) = last_operation(model) else { return Vec::new() };
    let recorded = recorded(model, &operation);
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

/// What is recorded now under the names of drafts.
fn recorded(model: &Model, operation: &Operation) -> Vec<(String, Option<String>)> {
    match operation {
        Operation::Set { item, answer, note } => vec![
            (reason_key(&About::Item(item.clone())), reason(answer.as_ref())),
            (note_key(item), Some(note.clone().unwrap_or_default())),
            (value_key(item), answer.as_ref().map(|answer| answer.words().concat())),
        ],
        Operation::Several(several) => {
            let first =
                several.given.first().and_then(|given| Some((theme(model, &given.item)?, given.answer.as_ref())));
            let first = first.map(|(theme, answer)| (reason_key(&About::Theme(theme)), reason(answer)));
            first.into_iter().collect()
        }
        Operation::Open(opening) => {
            let phase = ThemeRef { checklist: opening.checklist.clone(), theme: opening.theme.clone() };
            vec![(reason_key(&About::Phase(phase)), opening.reason.clone())]
        }
        Operation::Undo | Operation::Redo | Operation::Delegate(_) => Vec::new(),
    }
}

fn reason(answer: Option<&Answer>) -> Option<String> {
    match answer {
        Some(Answer::NotApplicable { reason }) => Some(reason.clone()),
        _ => None,
    }
}

fn theme(model: &Model, item: &ItemRef) -> Option<ThemeRef> {
    let theme = model.library.item(item)?.theme.clone();
    Some(ThemeRef { checklist: item.checklist.clone(), theme })
}
