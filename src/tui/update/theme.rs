//! One answer for a whole theme: only for its items without an answer, and taken back by one undo.

use super::super::message::Effect;
use super::super::model::prompt::{About, ThemeRef, WHOLE_THEME};
use super::super::model::{Field, Model, Prompt};
use super::drafts;
use super::record::{is_read_only, record};
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Given, ItemRef, Operation, Several, State};

/// Asks which answer the theme of the item in front gets.
pub(super) fn ask(model: &mut Model) {
    let theme = model.current().map(|(list, item)| ThemeRef { checklist: list.id.clone(), theme: item.theme.clone() });
    let Some(theme) = theme.filter(|_| !is_read_only(model)) else { return };
    if open_items(model, &theme, None).is_empty() {
        model.shell.tell(Sentence::new("whole-theme-none"));
        return;
    }
    model.prompt = Some(Prompt::WholeTheme { theme, line: 0 });
}

/// Takes the answer pointed at; « not applicable » asks for its reason first.
pub(super) fn confirm(model: &mut Model, theme: ThemeRef, line: usize) -> Vec<Effect> {
    if let Some(answer) = answer(line) {
        return fill(model, &theme, &answer);
    }
    let prompt = Prompt::Reason { about: About::Theme(theme), field: Field::long_line("") };
    drafts::open(model, prompt, Field::long_line);
    Vec::new()
}

/// The answer at this place of the choices; none for the one that needs a reason.
#[must_use]
pub fn answer(line: usize) -> Option<Answer> {
    match WHOLE_THEME.get(line).copied() {
        Some("answer-yes") => Some(Answer::Yes),
        Some("answer-partial") => Some(Answer::Partial),
        Some("answer-no") => Some(Answer::No),
        Some("state-unknown") => Some(Answer::Unknown),
        _ => None,
    }
}

/// Gives the answer to every item of the theme that has none and can have it.
pub(super) fn fill(model: &mut Model, theme: &ThemeRef, answer: &Answer) -> Vec<Effect> {
    model.prompt = None;
    let items = open_items(model, theme, Some(answer));
    if items.is_empty() {
        model.shell.fail(Sentence::new("whole-theme-unfit"));
        return Vec::new();
    }
    model.shell.tell(Sentence::new("whole-theme-done").with("count", items.len()));
    let given = items.into_iter().map(|(item, note)| Given { item, answer: Some(answer.clone()), note });
    let operation = Operation::Several(Several { given: given.collect(), by: None });
    record(model, operation)
}

/// The visible items of a theme without an answer, each with its note; of those, the ones that this answer fits.
#[must_use]
pub fn open_items(model: &Model, theme: &ThemeRef, answer: Option<&Answer>) -> Vec<(ItemRef, Option<String>)> {
    let lists = model.library.checklists().iter().enumerate();
    let mut items = Vec::new();
    for (index, list) in lists.filter(|(_, list)| list.id == theme.checklist) {
        let rows = list.items.iter().zip(model.rows_of(index));
        let open = rows.filter(|(item, row)| item.theme == theme.theme && row.facts.state == State::Unanswered);
        let fitting = open.filter(|(item, _)| answer.is_none_or(|answer| answer.fits(&item.question)));
        items.extend(fitting.map(|(item, row)| (ItemRef::new(&list.id, &item.id), row.note.clone())));
    }
    items
}
