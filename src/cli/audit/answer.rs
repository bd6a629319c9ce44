//! `prudence audit answer`: one answer, on disk when the command ends.

use crate::cli::arguments::audit;
use crate::cli::console::{Console, Stop};
use crate::cli::items;
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::checklist::{Answer, Item, ItemRef, Operation, Recorded, State};
use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use serde_json::json;

/// Records the answer, the note, or both.
pub fn run(given: &audit::Answer, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let mut audit = workspace.audit()?;
    let (item_ref, item) = items::find(&workspace.library, &given.item)?;
    let before = audit.recorded(&workspace.library, &item_ref);
    let answer = answer(given, item, before.as_ref())?;
    let note = note(given, before.as_ref());
    let operation = Operation::Set { item: item_ref.clone(), answer, note };
    let entry = workspace.folder.store.record(audit.id, Timestamp::now(), &operation)?;
    let sequence = entry.sequence;
    audit.journal.push(entry);
    tell(&Recording { audit: &audit, item_ref: &item_ref, item, sequence }, workspace, given.json.json, console)
}

/// The answer that was typed, or the one that stands when only a note was given.
fn answer(given: &audit::Answer, item: &Item, before: Option<&Recorded>) -> Result<Option<Answer>, Problem> {
    if given.words.is_empty() {
        return Ok(before.and_then(|recorded| recorded.answer.clone()));
    }
    let answer = Answer::parse(item, &given.words, given.reason.as_deref())?;
    if given.reason.is_some() && !matches!(answer, Answer::NotApplicable { .. }) {
        return Err(Problem::usage(Sentence::new("answer-reason-unused").with("item", item.id.as_str())));
    }
    Ok(Some(answer))
}

/// The note that was given; without one, the earlier note stays.
fn note(given: &audit::Answer, before: Option<&Recorded>) -> Option<String> {
    match &given.note {
        Some(note) => Some(note.clone()).filter(|note| !note.trim().is_empty()),
        None => before.and_then(|recorded| recorded.note.clone()),
    }
}

/// An answer that was just recorded.
struct Recording<'a> {
    audit: &'a Audit,
    item_ref: &'a ItemRef,
    item: &'a Item,
    sequence: i64,
}

fn tell(
    recording: &Recording<'_>,
    workspace: &Workspace,
    as_json: bool,
    console: &mut Console<'_>,
) -> Result<Standing, Stop> {
    let Recording { audit, item_ref, item, sequence } = recording;
    let recorded = audit.journal.recorded(item_ref);
    let answer = recorded.and_then(|recorded| recorded.answer.as_ref());
    let views = audit.items(&workspace.library);
    let view = views.iter().find(|view| view.checklist.id == item_ref.checklist && view.item.id == item_ref.item);
    let state = view.map_or(State::Unanswered, |view| view.state);
    if as_json {
        console.json(&json!({
            "schema": "prudence.answer/1",
            "sequence": sequence,
            "checklist": item_ref.checklist,
            "item": item_ref.item,
            "state": state,
            "answer": answer.map(Answer::to_json),
            "reason": answer.and_then(Answer::reason),
            "note": recorded.and_then(|recorded| recorded.note.as_ref()),
            "answered_at": recorded.map(|recorded| recorded.at),
        }))?;
    } else {
        let said = match answer {
            Some(answer) => console.text.answer(answer, Some(&item.question)),
            None => console.text.get("state-unanswered"),
        };
        console.say(&Sentence::new("answer-recorded").with("item", item.id.as_str()).with("answer", said))?;
    }
    if state == State::Hidden {
        console.tell(&Sentence::new("answer-hidden").with("item", item.id.as_str()))?;
    }
    Ok(Standing::Fine)
}
