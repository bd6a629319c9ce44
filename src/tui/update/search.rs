//! Searching through questions, whys and notes, accents folded.

use super::super::model::Model;
use crate::domain::checklist::{ItemRef, State};
use crate::domain::fold;

/// An item found.
pub struct Found {
    /// The item.
    pub item: ItemRef,
    /// Its question, in the language shown.
    pub text: String,
}

/// The most results that are worth reading.
const MOST: usize = 50;

/// The visible items whose question, why or note has every word of `query`.
#[must_use]
pub fn results(model: &Model, query: &str) -> Vec<Found> {
    let Some(audit) = &model.audit else { return Vec::new() };
    if query.trim().is_empty() {
        return Vec::new();
    }
    let items = audit.items(&model.library).into_iter().filter(|view| view.state != State::Hidden);
    let found = items.filter_map(|view| {
        let text = model.text.local(&view.item.text);
        let note = view.recorded.and_then(|recorded| recorded.note.as_deref()).unwrap_or_default();
        let haystack = format!("{text} {} {note}", model.text.local(&view.item.why));
        fold::matches(&haystack, query.trim())
            .then(|| Found { item: ItemRef::new(&view.checklist.id, &view.item.id), text: text.to_owned() })
    });
    found.take(MOST).collect()
}
