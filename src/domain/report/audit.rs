//! An audit: one school, its journal, and the checklists at hand.

use crate::domain::checklist::{
    self, Answers, Changes, Checklist, Edition, Item, ItemRef, Journal, Library, Recorded, State, edition,
};
use crate::domain::establishment::Establishment;
use crate::domain::readiness::{Contribution, Readiness, contributions};
use jiff::Timestamp;
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// One school's preparation, as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// Its identifier in the store.
    pub id: i64,
    /// The school.
    pub establishment: Establishment,
    /// The day J, from which every term is counted back; none while it is not known.
    pub day: Option<Date>,
    /// Every answer ever given.
    pub journal: Journal,
    /// The editions of checklists with which it was worked on, oldest first.
    pub editions: Vec<Edition>,
}

/// An item as it stands in an audit.
#[derive(Clone)]
pub struct ItemView<'a> {
    /// The checklist it belongs to.
    pub checklist: &'a Checklist,
    /// The item.
    pub item: &'a Item,
    /// Its state for this school.
    pub state: State,
    /// What is recorded for it.
    pub recorded: Option<&'a Recorded>,
    /// What was recorded when the item asked something else: it is to be answered again.
    pub earlier: Option<&'a Recorded>,
}

/// An answer to an item that is gone from its checklist: kept, shown, not scored.
pub struct Withdrawn<'a> {
    /// The item.
    pub item: &'a ItemRef,
    /// What is recorded for it.
    pub recorded: &'a Recorded,
}

impl ItemView<'_> {
    /// The item, as the journal names it.
    #[must_use]
    pub fn reference(&self) -> ItemRef {
        ItemRef::new(&self.checklist.id, &self.item.id)
    }
}

impl Audit {
    /// Every item of the library, in order, as it stands here; hidden ones included.
    #[must_use]
    pub fn items<'a>(&'a self, library: &'a Library) -> Vec<ItemView<'a>> {
        library.checklists().iter().flat_map(|list| self.items_of(list)).collect()
    }

    fn items_of<'a>(&'a self, list: &'a Checklist) -> Vec<ItemView<'a>> {
        let states = self.states(list);
        let outdated = self.outdated(list);
        let views = list.items.iter().zip(states).map(|(item, state)| {
            let kept = checklist::state::recorded(&list.id, item, self.journal.answers());
            let is_outdated = outdated.iter().any(|other| other.id == item.id);
            let (recorded, earlier) = if is_outdated { (None, kept) } else { (kept, None) };
            ItemView { checklist: list, item, state, recorded, earlier }
        });
        views.collect()
    }

    /// What is recorded for an item, under its id or one it had before; an answer to what it asked earlier is none.
    #[must_use]
    pub fn recorded(&self, library: &Library, item: &ItemRef) -> Option<Recorded> {
        let list = library.checklist(&item.checklist)?;
        let asked = list.item(&item.item)?;
        let kept = checklist::state::recorded(&list.id, asked, self.journal.answers())?.clone();
        let is_outdated = self.outdated(list).iter().any(|other| other.id == asked.id);
        Some(if is_outdated { Recorded { answer: None, ..kept } } else { kept })
    }

    /// The items of a checklist that asked something else when they were answered.
    fn outdated<'a>(&self, list: &'a Checklist) -> Vec<&'a Item> {
        edition::outdated(list, &self.editions, |item| {
            let recorded = checklist::state::recorded(&list.id, item, self.journal.answers())?;
            recorded.answer.as_ref().map(|_| recorded.at)
        })
    }

    /// The answers that are to the present questions of these checklists.
    fn answers(&self, lists: &[Checklist]) -> Cow<'_, Answers> {
        let mut answers = Cow::Borrowed(self.journal.answers());
        for list in lists {
            for item in self.outdated(list) {
                let ids = std::iter::once(&item.id).chain(&item.formerly);
                for id in ids {
                    answers.to_mut().remove(&ItemRef::new(&list.id, id));
                }
            }
        }
        answers
    }

    /// The answers to items that are gone from the checklists at hand.
    #[must_use]
    pub fn withdrawn<'a>(&'a self, library: &Library) -> Vec<Withdrawn<'a>> {
        let is_gone = |item: &ItemRef| {
            let list = library.checklist(&item.checklist);
            list.is_some_and(|list| !list.items.iter().any(|i| i.id == item.item || i.formerly.contains(&item.item)))
        };
        let answers = self.journal.answers().iter().filter(|(_, recorded)| recorded.answer.is_some());
        let gone = answers.filter(|(item, _)| is_gone(item));
        gone.map(|(item, recorded)| Withdrawn { item, recorded }).collect()
    }

    /// The editions that these checklists add to those with which the audit was worked on, each with what it changes;
    /// nothing is changed by the first edition of a checklist.
    #[must_use]
    pub fn new_editions(&self, library: &Library, now: Timestamp) -> Vec<(Edition, Option<Changes>)> {
        let new = library.checklists().iter().filter_map(|list| {
            let latest = self.editions.iter().rfind(|edition| edition.checklist == list.id);
            let known = latest.is_some_and(|edition| edition.sha256 == list.sha256);
            (!known).then(|| (Edition::of(list, now), latest.map(|edition| self.changes_since(edition, list))))
        });
        new.collect()
    }

    /// What the present edition of each checklist changed, for those with which there was an earlier one.
    #[must_use]
    pub fn changes(&self, library: &Library) -> Vec<Changes> {
        let changes = library.checklists().iter().filter_map(|list| {
            let other = |edition: &&Edition| edition.checklist == list.id && edition.sha256 != list.sha256;
            Some(self.changes_since(self.editions.iter().rfind(other)?, list))
        });
        changes.collect()
    }

    /// What a checklist changed since an edition, as far as it concerns the school.
    fn changes_since(&self, edition: &Edition, list: &Checklist) -> Changes {
        let visible: BTreeSet<&str> = list
            .items
            .iter()
            .zip(self.states(list))
            .filter(|(_, state)| *state != State::Hidden)
            .map(|(item, _)| item.id.as_str())
            .collect();
        let mut changes = edition.changes(list);
        changes.new.retain(|id| visible.contains(id.as_str()));
        changes.reworded.retain(|id| visible.contains(id.as_str()));
        changes.renamed.retain(|(_, now)| visible.contains(now.as_str()));
        changes
    }

    /// The state of each item of a checklist.
    #[must_use]
    pub fn states(&self, list: &Checklist) -> Vec<State> {
        checklist::state::states(list, self.establishment.kind, &self.answers(std::slice::from_ref(list)))
    }

    /// What each scored item brings to the score.
    #[must_use]
    pub fn contributions(&self, library: &Library) -> Vec<Contribution> {
        contributions(library.checklists(), self.establishment.kind, &self.answers(library.checklists()))
    }

    /// All readiness figures.
    #[must_use]
    pub fn readiness(&self, library: &Library) -> Readiness {
        Readiness::of(&self.contributions(library))
    }
}
