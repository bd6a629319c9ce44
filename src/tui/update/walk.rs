//! The walk through the checklists: moving, answering, undoing.

use super::super::action::Action;
use super::super::cursor::scrolled;
use super::super::message::Effect;
use super::super::model::prompt::About;
use super::super::model::rows::Row;
use super::super::model::{Field, Model, Prompt, Screen};
use super::record::{self, is_read_only};
use super::{drafts, filter, search, theme};
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, ItemRef, Operation, Question, State};
use crate::domain::report::Selection;

/// Does what an action asks for in the checklists.
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
        Action::WholeTheme => {
            theme::ask(model);
            Vec::new()
        }
        Action::Search => {
            search::open(model);
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

fn travel(model: &mut Model, action: Action) {
    let shown = model.shown(model.walk.list);
    let Some(list) = model.walk.checklist(&model.library) else { return };
    match action {
        Action::Up => model.walk.step(false, &shown),
        Action::Down => model.walk.step(true, &shown),
        Action::Left => model.walk.step_theme(false, list, &shown),
        Action::Right => model.walk.step_theme(true, list, &shown),
        Action::NextOpen => next_open(model),
        Action::NextList => {
            model.walk.list = (model.walk.list + 1) % model.library.checklists().len().max(1);
            model.walk.go(0);
            model.settle();
        }
        _ => model.walk.scroll = scrolled(model.walk.scroll, action, model.shell.scrollable.get()),
    }
}

/// Goes to the next item without an answer; when all have one, to the next that is not known, which is still open.
fn next_open(model: &mut Model) {
    let in_state = |wanted: State| move |row: &Row| row.facts.state == wanted;
    let unknown = || model.next(in_state(State::Unknown)).filter(|_| model.selection.blocking);
    match model.next(in_state(State::Unanswered)).or_else(unknown) {
        Some(place) => go(model, place),
        None if model.selection.is_everything() => model.shell.tell(Sentence::new("walk-all-answered")),
        None if model.selection == Selection::essential() => model.shell.tell(Sentence::new("essential-done")),
        None => model.shell.tell(Sentence::new("walk-shown-answered")),
    }
}

fn go(model: &mut Model, (list, item): (usize, usize)) {
    model.walk.list = list;
    model.walk.go(item);
}

fn answer(model: &mut Model, answer: Answer) -> Vec<Effect> {
    let Some((list, item)) = model.current() else { return Vec::new() };
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
    let moves_on = was_open && answer.is_some();
    let note = recorded.and_then(|recorded| recorded.note);
    let effects = record::record(model, Operation::Set { item, answer, note });
    if moves_on && !effects.is_empty() {
        move_on(model);
    }
    effects
}

/// To the next item shown; past the last one, and while something is filtered, to the next list that shows any.
fn move_on(model: &mut Model) {
    let shown = model.shown(model.walk.list);
    let is_last = shown.last().is_none_or(|last| *last <= model.walk.item);
    if !is_last {
        model.walk.step(true, &shown);
    } else if !model.selection.is_everything()
        && let Some(place) = model.next(|row| row.facts.state == State::Unanswered)
    {
        go(model, place);
    }
}

/// Records the note of `item` and keeps its answer; an empty note is no note.
pub(super) fn record_note(model: &mut Model, item: ItemRef, note: &str) -> Vec<Effect> {
    let answer = model.audit.as_ref().and_then(|audit| audit.recorded(&model.library, &item)?.answer);
    let note = Some(note.trim().to_owned()).filter(|note| !note.is_empty());
    record::record(model, Operation::Set { item, answer, note })
}

fn erase(model: &mut Model) -> Vec<Effect> {
    match (current_answer(model), model.current_ref()) {
        (Some(_), Some(item)) => record(model, item, None),
        _ => Vec::new(),
    }
}

fn current_answer(model: &Model) -> Option<Answer> {
    model.current_row()?.answer.clone()
}

fn ask_reason(model: &mut Model) -> Vec<Effect> {
    let Some(item) = model.current_ref().filter(|_| !is_read_only(model)) else { return Vec::new() };
    let given = match current_answer(model) {
        Some(Answer::NotApplicable { reason }) => reason,
        _ => String::new(),
    };
    let prompt = Prompt::Reason { about: About::Item(item), field: Field::long_line(&given) };
    drafts::open(model, prompt, Field::long_line);
    Vec::new()
}

fn ask_note(model: &mut Model) -> Vec<Effect> {
    let Some(item) = model.current_ref().filter(|_| !is_read_only(model)) else { return Vec::new() };
    let note = model.current_row().and_then(|row| row.note.clone()).unwrap_or_default();
    drafts::open(model, Prompt::Note { item, field: Field::lines(&note) }, Field::lines);
    Vec::new()
}

/// Enter: an item that is not yes or no is answered in a prompt; for the others the details open and close.
fn open(model: &mut Model) -> Vec<Effect> {
    let current = model.current().filter(|(_, item)| item.question != Question::YesNo && model.past.is_none());
    let Some((list, item)) = current else {
        model.walk.details = !model.walk.details && model.current().is_some();
        return Vec::new();
    };
    let item_ref = ItemRef::new(&list.id, &item.id);
    if let Some(prompt) = Prompt::answering(item, item_ref, current_answer(model).as_ref()) {
        drafts::open(model, prompt, Field::line);
    }
    Vec::new()
}

fn back(model: &mut Model) -> Vec<Effect> {
    if model.walk.details {
        model.walk.details = false;
    } else if model.selection.is_everything() {
        model.screen = Screen::Home;
    } else {
        filter::select(model, Selection::default());
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
        model.shell.tell(Sentence::new(none));
        return Vec::new();
    };
    if is_read_only(model) {
        return Vec::new();
    }
    model.show(&target);
    record::record(model, operation)
}
