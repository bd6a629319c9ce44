//! What is seen of the checklists: the audit that is looked at, the items that the filter lets through, the one in front.

use super::rows::{Row, rows};
use super::{Model, Past};
use crate::domain::Sentence;
use crate::domain::checklist::{Checklist, Item, ItemRef, Severity, State};
use crate::domain::report::{Audit, Selection};
use jiff::civil::Date;

impl Model {
    /// The audit that is looked at: as it stands, or as it stood on an earlier day.
    #[must_use]
    pub fn seen(&self) -> Option<&Audit> {
        self.past.as_ref().map(|past| &past.audit).or(self.audit.as_ref())
    }

    /// Today, where the person is; the earlier day while one is looked at.
    #[must_use]
    pub fn today(&self) -> Date {
        self.past.as_ref().map_or_else(|| self.now.to_zoned_datetime(self.zone.clone()).date(), |past| past.day)
    }

    /// Brings the figures up to date with the journal and the last round.
    pub fn refresh(&mut self) {
        // What is measured now says nothing of an earlier day.
        let round = self.last_round.as_ref().filter(|_| self.past.is_none());
        let Some(audit) = self.past.as_ref().map(|past| &past.audit).or(self.audit.as_ref()) else { return };
        self.readiness = Some(audit.readiness(&self.library));
        self.rows = rows(audit, &self.library, round);
        self.contradictions = audit.contradictions(&self.library, round);
        self.settle();
    }

    /// Looks at the audit as it stood on an earlier day, or again as it stands.
    pub fn look_at(&mut self, past: Option<Past>) {
        self.past = past;
        self.home_line = 0;
        self.refresh();
    }

    /// The rows of a checklist.
    #[must_use]
    pub fn rows_of(&self, list: usize) -> &[Row] {
        self.rows.get(list).map(Vec::as_slice).unwrap_or_default()
    }

    /// The items of a checklist that are shown: those that concern the school and that the filter lets through.
    #[must_use]
    pub fn shown(&self, list: usize) -> Vec<usize> {
        let Some(checklist) = self.library.checklists().get(list) else { return Vec::new() };
        let today = self.today();
        let rows = checklist.items.iter().zip(self.rows_of(list)).enumerate();
        let shown = rows.filter(|(_, (item, row))| self.selection.admits(item, &row.facts, today));
        shown.map(|(index, _)| index).collect()
    }

    /// How many items that concern the school the filter hides, in all checklists.
    #[must_use]
    pub fn hidden(&self) -> usize {
        let shown: usize = (0..self.rows.len()).map(|list| self.shown(list).len()).sum();
        let visible = self.rows.iter().flatten().filter(|row| row.facts.state != State::Hidden).count();
        visible - shown
    }

    /// The item one is on, when it is shown.
    #[must_use]
    pub fn current(&self) -> Option<(&Checklist, &Item)> {
        let list = self.walk.checklist(&self.library)?;
        let item = list.items.get(self.walk.item)?;
        let row = self.rows_of(self.walk.list).get(self.walk.item)?;
        self.selection.admits(item, &row.facts, self.today()).then_some((list, item))
    }

    /// Its row.
    #[must_use]
    pub fn current_row(&self) -> Option<&Row> {
        self.current().and_then(|_| self.rows_of(self.walk.list).get(self.walk.item))
    }

    /// Its name.
    #[must_use]
    pub fn current_ref(&self) -> Option<ItemRef> {
        self.current().map(|(list, item)| ItemRef::new(&list.id, &item.id))
    }

    /// Makes sure that the walk is on an item that is shown.
    pub fn settle(&mut self) {
        let shown = self.shown(self.walk.list);
        self.walk.settle(&shown);
    }

    /// Goes to an item; a filter that hides it is lifted, which is told.
    pub fn show(&mut self, item: &ItemRef) {
        self.walk.go_to(item, &self.library);
        if self.current().is_none() && !self.selection.is_everything() {
            self.selection = Selection::default();
            self.shell.tell(Sentence::new("filter-lifted"));
        }
        self.settle();
    }

    /// The next item shown that is wanted: after the one in front, then in the other checklists, then before it.
    #[must_use]
    pub fn next(&self, wanted: impl Fn(&Row) -> bool) -> Option<(usize, usize)> {
        let lists = self.rows.len().max(1);
        (0..=lists).find_map(|step| {
            let list = (self.walk.list + step) % lists;
            let (from, to) = match step {
                0 => (self.walk.item + 1, usize::MAX),
                step if step == lists => (0, self.walk.item + 1),
                _ => (0, usize::MAX),
            };
            let mut shown = self.shown(list).into_iter().filter(|index| (from..to).contains(index));
            shown.find(|index| wanted(&self.rows[list][*index])).map(|index| (list, index))
        })
    }

    /// How far one is with what is essential: the blocking items that have an answer, and all of them.
    #[must_use]
    pub fn essential(&self) -> (usize, usize) {
        let items = self.library.checklists().iter().flat_map(|list| &list.items);
        let blocking = items.zip(self.rows.iter().flatten());
        let blocking = blocking
            .filter(|(item, row)| item.severity == Severity::Blocking && row.facts.state != State::Hidden)
            .map(|(_, row)| row.facts.state);
        let states: Vec<State> = blocking.collect();
        (states.iter().filter(|state| **state != State::Unanswered).count(), states.len())
    }
}
