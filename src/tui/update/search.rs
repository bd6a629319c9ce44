//! Searching through questions, whys and notes, accents folded.

use super::super::model::{Model, Prompt, Search};
use crate::domain::checklist::{ItemRef, State};

/// Opens a search over the items that concern the school, whatever the filter.
pub(super) fn open(model: &mut Model) {
    let mut items = Vec::new();
    for (index, list) in model.library.checklists().iter().enumerate() {
        let visible = list.items.iter().zip(model.rows_of(index)).filter(|(_, row)| row.facts.state != State::Hidden);
        items.extend(visible.map(|(item, row)| {
            let (text, why) = (model.text.local(&item.text), model.text.local(&item.why));
            let searched = format!("{text} {why} {}", row.note.as_deref().unwrap_or_default());
            (ItemRef::new(&list.id, &item.id), searched)
        }));
    }
    model.prompt = Some(Prompt::Search(Search::among(items.into_iter())));
}
