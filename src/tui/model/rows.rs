//! The items as they stand, read from the journal once a change and not once a frame.

use crate::domain::check::JudgedRound;
use crate::domain::checklist::{Answer, Checklist, Library, State};
use crate::domain::report::{Audit, Facts};
use jiff::Timestamp;

/// An item as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What selections look at.
    pub facts: Facts,
    /// The answer, to what is asked now.
    pub answer: Option<Answer>,
    /// The answer to what was asked before the item was changed.
    pub earlier: Option<Answer>,
    /// The private note.
    pub note: Option<String>,
    /// When the answer or the note was last changed.
    pub at: Option<Timestamp>,
}

/// The rows of every checklist, each with one row an item, in their order.
#[must_use]
pub fn rows(audit: &Audit, library: &Library, round: Option<&JudgedRound>) -> Vec<Vec<Row>> {
    let mut rows = audit.items_with_facts(library, round).into_iter().map(|(view, facts)| Row {
        facts,
        answer: view.recorded.and_then(|recorded| recorded.answer.clone()),
        earlier: view.earlier.and_then(|earlier| earlier.answer.clone()),
        note: view.recorded.or(view.earlier).and_then(|recorded| recorded.note.clone()),
        at: view.recorded.map(|recorded| recorded.at),
    });
    library.checklists().iter().map(|list| rows.by_ref().take(list.items.len()).collect()).collect()
}

/// A theme of a checklist, as far as it concerns the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeRow {
    /// Its id.
    pub id: String,
    /// How many items it has.
    pub count: usize,
    /// How many of them have an answer, « I don’t know » and « not applicable » included.
    pub answered: usize,
}

/// The themes that have a visible item, in the order of their first.
#[must_use]
pub fn themes(list: &Checklist, rows: &[Row]) -> Vec<ThemeRow> {
    let mut themes: Vec<ThemeRow> = Vec::new();
    for (item, row) in list.items.iter().zip(rows).filter(|(_, row)| row.facts.state != State::Hidden) {
        // Items of a theme mostly stand together: the latest theme is looked at first.
        let at = themes.iter().rposition(|theme| theme.id == item.theme).unwrap_or_else(|| {
            themes.push(ThemeRow { id: item.theme.clone(), count: 0, answered: 0 });
            themes.len() - 1
        });
        themes[at].count += 1;
        themes[at].answered += usize::from(row.facts.state != State::Unanswered);
    }
    themes
}
