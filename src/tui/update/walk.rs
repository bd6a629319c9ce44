//! The walk through the checklists: moving, answering, undoing.

use super::super::action::Action;
use super::super::message::Effect;
use super::super::model::{Field, Model, Prompt, Screen};
use super::cursor::scrolled;
use crate::domain::Sentence;
use crate::domain::checklist::position::{self, Wanted};
use crate::domain::checklist::{Answer, ItemRef, Operation, Question, State};

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Yes => answer(model, Answer::Yes),
        Action::Partial => answer(model, Answer::Partial),
        Action::No => answer(model, Answer::No),
        Action::Unknown => answer(model, Answer::Unknown),
        Action::NotApplicable => ask_reason(model),
        Action::Note => ask_note(model),
        Action::Erase => erase(model),
        Action::Undo => undo(model),
        Action::Redo => redo(model),
        Action::Search => {
            model.prompt = Some(Prompt::Search { field: Field::line(""), line: 0 });
            Vec::new()
        }
        Action::Open => open(model),
        Action::Back => back(model),
        _ => {
            travel(model, action);
            Vec::new()
        }
    }
}

fn states(model: &Model) -> Vec<State> {
    let list = model.walk.checklist(&model.library);
    model.audit.as_ref().zip(list).map(|(audit, list)| audit.states(list)).unwrap_or_default()
}

fn travel(model: &mut Model, action: Action) {
    let states = states(model);
    let Some(list) = model.walk.checklist(&model.library) else { return };
    match action {
        Action::Up => model.walk.step(false, &states),
        Action::Down => model.walk.step(true, &states),
        Action::Left => model.walk.step_theme(false, list, &states),
        Action::Right => model.walk.step_theme(true, list, &states),
        Action::NextOpen => jump(model, Wanted::Unanswered, "walk-all-answered"),
        Action::NextBlocking => jump(model, Wanted::BlockingOpen, "walk-no-blocking-open"),
        Action::NextList => {
            model.walk.list = (model.walk.list + 1) % model.library.checklists().len().max(1);
            model.walk.go(0);
            if let Some(audit) = &model.audit {
                model.walk.settle(audit, &model.library);
            }
        }
        _ => model.walk.scroll = scrolled(model.walk.scroll, action, model.scrollable.get()),
    }
}

/// Goes to the next wanted item: in this checklist, else in the next one that has any.
fn jump(model: &mut Model, wanted: Wanted, none: &'static str) {
    let Some(audit) = &model.audit else { return };
    let lists = model.library.checklists();
    let found = (0..lists.len()).find_map(|step| {
        let index = (model.walk.list + step) % lists.len();
        let list = &lists[index];
        let from = if step == 0 { model.walk.item } else { list.items.len().saturating_sub(1) };
        Some((index, position::next(list, &audit.states(list), from, wanted)?))
    });
    match found {
        Some((list, item)) => {
            model.walk.list = list;
            model.walk.go(item);
        }
        None => model.tell(Sentence::new(none)),
    }
}

fn answer(model: &mut Model, answer: Answer) -> Vec<Effect> {
    let Some((list, item)) = model.walk.current(&model.library) else { return Vec::new() };
    if answer.fits(&item.question) {
        let item = ItemRef::new(&list.id, &item.id);
        return record(model, item, Some(answer));
    }
    open(model)
}

/// Records an answer for `item`, keeps its note, and moves on when it had no answer yet.
pub(super) fn record(model: &mut Model, item: ItemRef, answer: Option<Answer>) -> Vec<Effect> {
    let Some(audit) = &model.audit else { return Vec::new() };
    let recorded = audit.recorded(&model.library, &item);
    let was_open = recorded.as_ref().is_none_or(|recorded| recorded.answer.is_none());
    let note = recorded.and_then(|recorded| recorded.note);
    if was_open && answer.is_some() {
        let states = states(model);
        model.walk.step(true, &states);
    }
    vec![Effect::Record(Operation::Set { item, answer, note })]
}

/// Records the note of `item` and keeps its answer; an empty note is no note.
pub(super) fn record_note(model: &Model, item: ItemRef, note: &str) -> Vec<Effect> {
    let answer = model.audit.as_ref().and_then(|audit| audit.recorded(&model.library, &item)?.answer);
    let note = Some(note.trim().to_owned()).filter(|note| !note.is_empty());
    vec![Effect::Record(Operation::Set { item, answer, note })]
}

fn erase(model: &mut Model) -> Vec<Effect> {
    match (current_answer(model), model.walk.item_ref(&model.library)) {
        (Some(_), Some(item)) => record(model, item, None),
        _ => Vec::new(),
    }
}

fn current_answer(model: &Model) -> Option<Answer> {
    let item = model.walk.item_ref(&model.library)?;
    model.audit.as_ref()?.recorded(&model.library, &item)?.answer
}

fn ask_reason(model: &mut Model) -> Vec<Effect> {
    let Some(item) = model.walk.item_ref(&model.library) else { return Vec::new() };
    let given = match current_answer(model) {
        Some(Answer::NotApplicable { reason }) => reason,
        _ => String::new(),
    };
    start(model, Prompt::Reason { item, field: Field::long_line(&given) }, Field::long_line);
    Vec::new()
}

fn ask_note(model: &mut Model) -> Vec<Effect> {
    let Some(item) = model.walk.item_ref(&model.library) else { return Vec::new() };
    let recorded = model.audit.as_ref().and_then(|audit| audit.recorded(&model.library, &item));
    let note = recorded.and_then(|recorded| recorded.note).unwrap_or_default();
    start(model, Prompt::Note { item, field: Field::lines(&note) }, Field::lines);
    Vec::new()
}

/// Opens a prompt with what was being typed in it when it was left, if anything.
fn start(model: &mut Model, mut prompt: Prompt, field: fn(&str) -> Field) {
    let draft = prompt.draft_key().and_then(|key| model.drafts.get(&key));
    if let (Some(draft), Some(target)) = (draft, prompt.field_mut()) {
        *target = field(draft);
    }
    model.prompt = Some(prompt);
}

/// Enter: an item that is not yes or no is answered in a prompt; for the others the details open and close.
fn open(model: &mut Model) -> Vec<Effect> {
    let current = model.walk.current(&model.library);
    let Some((list, item)) = current.filter(|(_, item)| item.question != Question::YesNo) else {
        model.walk.details = !model.walk.details;
        return Vec::new();
    };
    let item_ref = ItemRef::new(&list.id, &item.id);
    if let Some(prompt) = Prompt::answering(item, item_ref, current_answer(model).as_ref()) {
        start(model, prompt, Field::line);
    }
    Vec::new()
}

fn back(model: &mut Model) -> Vec<Effect> {
    if model.walk.details {
        model.walk.details = false;
    } else {
        model.screen = Screen::Home;
    }
    Vec::new()
}

fn undo(model: &mut Model) -> Vec<Effect> {
    let target = model.audit.as_ref().and_then(|audit| audit.journal.undoable().first().copied().cloned());
    show_and(model, target, Operation::Undo, "walk-nothing-to-undo")
}

fn redo(model: &mut Model) -> Vec<Effect> {
    let target = model.audit.as_ref().and_then(|audit| audit.journal.redoable().first().copied().cloned());
    show_and(model, target, Operation::Redo, "walk-nothing-to-redo")
}

/// Goes to the item that an operation will change, so that the person sees what happens.
fn show_and(model: &mut Model, target: Option<ItemRef>, operation: Operation, none: &'static str) -> Vec<Effect> {
    let Some(target) = target else {
        model.tell(Sentence::new(none));
        return Vec::new();
    };
    model.walk.go_to(&target, &model.library);
    vec![Effect::Record(operation)]
}
