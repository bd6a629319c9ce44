//! Who was asked about an item, and what may be told of that: of which kinds the schools are, or what they answered
//! before, follows from it.

use super::questions::answers;
use crate::domain::checklist::Condition;
use crate::domain::establishment::Kind;
use crate::domain::union::{Division, Figure, Form, FormItem, Given, Publication, Subject};
use std::collections::HashMap;

/// What may be told of how many were not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// It may be stated.
    Openly,
    /// It is stated elsewhere already, as the answers to another item.
    Known,
    /// It must not be worked out.
    Secret,
    /// It is not stated, and whoever works it out from the answers to another item must not learn more.
    Untold,
}

/// The items of the forms, by checklist and id; those of the latest edition where several have one.
pub struct Items<'a>(HashMap<(&'a str, &'a str), &'a FormItem>);

impl<'a> Items<'a> {
    /// Those of these forms.
    pub fn of(forms: &'a [Form]) -> Self {
        let pairs = forms.iter().flat_map(|form| form.items.iter().map(move |item| (form, item)));
        Self(pairs.map(|(form, item)| ((form.checklist.as_str(), item.item.as_str()), item)).collect())
    }

    /// The item whose answers a subject counts.
    pub fn get(&self, of: &Subject) -> Option<&'a FormItem> {
        match of {
            Subject::Item(checklist, item) => self.0.get(&(checklist.as_str(), item.as_str())).copied(),
            _ => None,
        }
    }

    /// Whether a subject counts the answers to an item that is asked because of another answer.
    pub fn follows_another(&self, of: &Subject) -> bool {
        self.get(of).is_some_and(|item| item.when.is_some())
    }
}

/// What may be told about who was asked, in a new table of which `stated` are the figures so far; `asked` were.
pub fn asking(
    item: &FormItem,
    checklist: &str,
    (new, whole): (&Publication, Option<&Publication>),
    stated: &[Figure],
    asked: usize,
) -> Asking {
    let hides = |kind: &Kind| whole.is_none_or(|whole| whole.hides(Division::Kind, Some(kind.id())));
    let (put_to, spared): (Vec<Kind>, Vec<Kind>) = Kind::ALL.iter().partition(|kind| item.kinds.contains(kind));
    let kinds_are_told =
        item.kinds.is_empty() || new.filter.kind.is_some() || !put_to.iter().any(hides) || !spared.iter().any(hides);
    match &item.when {
        None if kinds_are_told => Asking::Openly,
        None => Asking::Secret,
        Some(condition) if asked_by(condition, checklist, stated) == Some(asked) => Asking::Known,
        Some(_) => Asking::Untold,
    }
}

/// How many gave the answers with which an item is asked, when all of these are stated.
fn asked_by(condition: &Condition, checklist: &str, stated: &[Figure]) -> Option<usize> {
    let Condition::Is { item, words } = condition else { return None };
    let before = Subject::Item(checklist.to_owned(), item.clone());
    let figure = stated.iter().find(|figure| figure.of == before)?;
    let with = answers(words);
    (0..Given::ALL.len()).filter(|given| with >> given & 1 == 1).map(|given| figure.counts[given]).sum()
}
