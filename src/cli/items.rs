//! Finds the item or the checklist that a person named.

use crate::domain::checklist::{Checklist, Item, ItemRef, Library};
use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence};

/// The item called `named`: its id, or `checklist/item`.
///
/// # Errors
/// When there is none; the nearest id is suggested.
pub fn find<'a>(library: &'a Library, named: &str) -> Result<(ItemRef, &'a Item), Problem> {
    let found = library.find(named).and_then(|item_ref| library.item(&item_ref).map(|item| (item_ref, item)));
    found.ok_or_else(|| {
        let id = named.rsplit('/').next().unwrap_or(named);
        let known: Vec<&str> =
            library.checklists().iter().flat_map(|list| &list.items).map(|item| item.id.as_str()).collect();
        let sentence = Sentence::new("item-unknown").with("item", named).with("suggestion", suggestion(id, &known));
        Problem::usage(sentence)
    })
}

/// The checklist with this id.
///
/// # Errors
/// When there is none; the nearest id is suggested.
pub fn find_list<'a>(library: &'a Library, id: &str) -> Result<&'a Checklist, Problem> {
    library.checklist(id).ok_or_else(|| {
        let known: Vec<&str> = library.checklists().iter().map(|list| list.id.as_str()).collect();
        let sentence = Sentence::new("checklist-not-known").with("id", id);
        Problem::usage(sentence.with("suggestion", suggestion(id, &known)).with("known", known.join(", ")))
    })
}
