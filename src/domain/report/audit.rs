//! An audit: one school, its journal, and the checklists at hand.

use crate::domain::check::JudgedRound;
use crate::domain::checklist::{self, Checklist, Item, ItemRef, Journal, Library, Recorded, State, contradiction};
use crate::domain::establishment::Establishment;
use crate::domain::readiness::{Contribution, Readiness, contributions};
use jiff::civil::Date;
use std::collections::BTreeMap;

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
        let views = list.items.iter().zip(states).map(|(item, state)| ItemView {
            checklist: list,
            item,
            state,
            recorded: checklist::state::recorded(&list.id, item, self.journal.answers()),
        });
        views.collect()
    }

    /// The state of each item of a checklist.
    #[must_use]
    pub fn states(&self, list: &Checklist) -> Vec<State> {
        checklist::state::states(list, self.establishment.kind, self.journal.answers())
    }

    /// What each scored item brings to the score.
    #[must_use]
    pub fn contributions(&self, library: &Library) -> Vec<Contribution> {
        contributions(library.checklists(), self.establishment.kind, self.journal.answers())
    }

    /// All readiness figures.
    #[must_use]
    pub fn readiness(&self, library: &Library) -> Readiness {
        Readiness::of(&self.contributions(library))
    }

    /// The names of the targets whose measurement contradicts an answer, by item; only items that have any.
    #[must_use]
    pub fn contradictions(&self, library: &Library, round: Option<&JudgedRound>) -> BTreeMap<ItemRef, Vec<String>> {
        let Some(round) = round else { return BTreeMap::new() };
        let visible = self.items(library).into_iter().filter(|view| view.state == State::Answered);
        let found = visible.filter_map(|view| {
            let answer = view.recorded.and_then(|recorded| recorded.answer.as_ref());
            let against = contradiction::contradicting(view.item, answer, &round.targets);
            let names: Vec<String> = against.iter().map(|target| target.name.clone()).collect();
            (!names.is_empty()).then(|| (ItemRef::new(&view.checklist.id, &view.item.id), names))
        });
        found.collect()
    }
}
