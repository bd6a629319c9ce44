//! The editions of a checklist with which an audit was worked on: what each asked, and what changed between two.

use super::{Checklist, Item, Question};
use crate::domain::hex::hex;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A checklist as an audit was worked on with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The checklist's id.
    pub checklist: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its text.
    pub sha256: String,
    /// When the audit was first opened with it.
    pub since: Timestamp,
    /// What each item asked, by its id, as a hash.
    pub wordings: BTreeMap<String, String>,
}

/// What changed between two editions, as ids of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The checklist's id.
    pub checklist: String,
    /// The version before and now.
    pub versions: [String; 2],
    /// Items that were not there.
    pub new: Vec<String>,
    /// Items that ask something else: asked again.
    pub reworded: Vec<String>,
    /// Items under a new id, which keep their answers: the former id and the present one.
    pub renamed: Vec<(String, String)>,
    /// Items that are gone; their answers are kept and no longer count.
    pub removed: Vec<String>,
}

impl Edition {
    /// The edition that `list` is, for an audit opened with it at `since`.
    #[must_use]
    pub fn of(list: &Checklist, since: Timestamp) -> Self {
        Self {
            checklist: list.id.clone(),
            version: list.version.clone(),
            sha256: list.sha256.clone(),
            since,
            wordings: list.items.iter().map(|item| (item.id.clone(), wording(item))).collect(),
        }
    }

    /// What the item asked, under its id or one that it had before.
    #[must_use]
    pub fn wording(&self, item: &Item) -> Option<&str> {
        let mut ids = std::iter::once(&item.id).chain(&item.formerly);
        ids.find_map(|id| self.wordings.get(id)).map(String::as_str)
    }

    /// What `list` changes compared with this edition.
    #[must_use]
    pub fn changes(&self, list: &Checklist) -> Changes {
        let mut changes = Changes {
            checklist: list.id.clone(),
            versions: [self.version.clone(), list.version.clone()],
            new: Vec::new(),
            reworded: Vec::new(),
            renamed: Vec::new(),
            removed: Vec::new(),
        };
        for item in &list.items {
            match self.wording(item) {
                None => changes.new.push(item.id.clone()),
                Some(before) if before != wording(item) => changes.reworded.push(item.id.clone()),
                Some(_) => {}
            }
            if let Some(from) = item.formerly.iter().find(|id| self.wordings.contains_key(*id)) {
                changes.renamed.push((from.clone(), item.id.clone()));
            }
        }
        let there = |id: &String| list.items.iter().any(|item| item.id == *id || item.formerly.contains(id));
        changes.removed = self.wordings.keys().filter(|id| !there(id)).cloned().collect();
        changes
    }
}

/// What an item asks: its question in both languages, and the answers that it takes. A hash, since only whether it
/// is still the same matters.
fn wording(item: &Item) -> String {
    let mut parts = vec![item.question.id(), item.text.fr.trim(), item.text.en.trim()];
    for choice in item.question.choices() {
        parts.extend([choice.id.as_str(), choice.text.fr.trim(), choice.text.en.trim()]);
    }
    if let Question::Number(measure) = &item.question
        && let Some(unit) = &measure.unit
    {
        parts.extend([unit.fr.trim(), unit.en.trim()]);
    }
    hex(&Sha256::digest(parts.join("\0").as_bytes()))
}

/// The items of `list` whose answer, given at the moment that `answered` tells, was to another question.
///
/// An answer is to the question that the edition of its time asked; what was answered before any edition was kept
/// counts for the first one.
#[must_use]
pub fn outdated<'a>(
    list: &'a Checklist,
    editions: &[Edition],
    answered: impl Fn(&Item) -> Option<Timestamp>,
) -> Vec<&'a Item> {
    let own: Vec<&Edition> = editions.iter().filter(|edition| edition.checklist == list.id).collect();
    let Some(latest) = own.last() else { return Vec::new() };
    let current = latest.sha256 == list.sha256;
    if own.len() == 1 && current {
        return Vec::new();
    }
    let asked_now = |item: &Item| match latest.wording(item) {
        Some(known) if current => known.to_owned(),
        _ => wording(item),
    };
    let asked_then = |item: &Item, at: Timestamp| {
        let mut knowing = own.iter().filter_map(|edition| Some((edition.since, edition.wording(item)?)));
        let first = knowing.next()?;
        Some(knowing.take_while(|(since, _)| *since <= at).last().unwrap_or(first).1.to_owned())
    };
    let is_outdated = |item: &&Item| {
        let then = answered(item).and_then(|at| asked_then(item, at));
        then.is_some_and(|then| then != asked_now(item))
    };
    list.items.iter().filter(is_outdated).collect()
}
