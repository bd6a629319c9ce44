//! What the lists of the follow-up hold, in order.

use super::Model;
use super::follow::{Comparison, Moved};
use crate::domain::checklist::{Answer, ItemRef, Severity, State};
use crate::domain::report::Audit;
use crate::domain::report::agenda::Urgency;
use crate::domain::report::contradictions::Contradiction;
use crate::domain::report::history::{self, Side, end_of_day};
use crate::domain::together;
use jiff::civil::Date;

/// An item that is due.
pub struct Due {
    /// The item.
    pub item: ItemRef,
    /// Its day.
    pub day: Date,
    /// How soon that is.
    pub urgency: Urgency,
    /// How much depends on it.
    pub severity: Severity,
}

/// What a newer edition did to an item.
pub struct Renewal {
    /// What it did: the end of its key in the catalogues.
    pub what: &'static str,
    /// The item; one that is gone is only known by its id.
    pub item: ItemRef,
}

impl Model {
    /// The items that are due and that the filter lets through: the most urgent first, the gravest of one day first.
    #[must_use]
    pub fn due(&self) -> Vec<Due> {
        let today = self.today();
        let mut due = Vec::new();
        for (index, list) in self.library.checklists().iter().enumerate() {
            for (item, row) in list.items.iter().zip(self.rows_of(index)) {
                let Some((day, urgency)) = row.facts.due.zip(row.facts.urgency(today)) else { continue };
                if self.selection.admits(item, &row.facts, today) {
                    due.push(Due { item: ItemRef::new(&list.id, &item.id), day, urgency, severity: item.severity });
                }
            }
        }
        due.sort_by_key(|due| (due.day, due.severity));
        due
    }

    /// How many items are overdue and how many are due this week, whatever the filter.
    #[must_use]
    pub fn pressing(&self) -> (usize, usize) {
        let today = self.today();
        let urgencies = self.rows.iter().flatten().filter(|row| row.facts.state != State::Hidden);
        let urgencies: Vec<Urgency> = urgencies.filter_map(|row| row.facts.urgency(today)).collect();
        let count = |wanted| urgencies.iter().filter(|urgency| **urgency == wanted).count();
        (count(Urgency::Overdue), count(Urgency::ThisWeek))
    }

    /// Whether the filter lets an item through.
    #[must_use]
    pub fn admits(&self, item: &ItemRef) -> bool {
        let lists = self.library.checklists();
        let place = lists
            .iter()
            .enumerate()
            .find(|(_, list)| list.id == item.checklist)
            .and_then(|(index, list)| Some((index, list.items.iter().position(|known| known.id == item.item)?)));
        place.is_some_and(|(list, index)| {
            let row = self.rows_of(list).get(index);
            row.is_some_and(|row| self.selection.admits(&lists[list].items[index], &row.facts, self.today()))
        })
    }

    /// Those to whom points are entrusted, in the order of the points.
    #[must_use]
    pub fn people(&self) -> Vec<String> {
        let groups = self.seen().map(|audit| together::entrusted(audit, &self.library)).unwrap_or_default();
        groups.into_iter().map(|(to, _)| to.to_owned()).collect()
    }

    /// The contradictions that the filter lets through, each with both sides.
    #[must_use]
    pub fn oppositions(&self) -> Vec<Contradiction<'_>> {
        let audit = self.audit.as_ref();
        let found = audit.map(|audit| audit.contradictions_with_sides(&self.library, self.last_round.as_ref()));
        let found = found.unwrap_or_default().into_iter();
        found.filter(|found| self.admits(&found.view.reference())).collect()
    }

    /// What newer checklists changed, in the order of the checklists.
    #[must_use]
    pub fn renewals(&self) -> Vec<Renewal> {
        let Some(audit) = &self.audit else { return Vec::new() };
        let mut renewals = Vec::new();
        for changes in audit.changes(&self.library) {
            let mut add = |what, ids: Vec<&String>| {
                let of = |id: &String| Renewal { what, item: ItemRef::new(&changes.checklist, id) };
                renewals.extend(ids.into_iter().map(of));
            };
            add("reworded", changes.reworded.iter().collect());
            add("new", changes.new.iter().collect());
            add("renamed", changes.renamed.iter().map(|(_, now)| now).collect());
            add("removed", changes.removed.iter().collect());
        }
        renewals
    }

    /// Reads the days of the history again, and compares the one pointed at.
    pub fn read_history(&mut self) {
        let Some(audit) = &self.audit else { return };
        self.follow.days = audit.readiness_by_day(&self.library, &self.zone);
        self.compare();
    }

    /// The day of the history that is pointed at; the list shows the latest first.
    #[must_use]
    pub fn day_pointed_at(&self) -> Option<Date> {
        let days = &self.follow.days;
        let index = days.len().checked_sub(self.follow.line + 1)?;
        days.get(index).map(|readiness| readiness.day)
    }

    /// Compares the day pointed at with the one chosen, or with the one before it.
    pub fn compare(&mut self) {
        self.follow.moved = self.comparison();
    }

    fn comparison(&self) -> Option<Comparison> {
        let audit = self.audit.as_ref()?;
        let day = self.day_pointed_at()?;
        let days = self.follow.days.iter().map(|readiness| readiness.day);
        let other = self.follow.from.filter(|from| *from != day).or_else(|| days.rev().find(|other| *other < day));
        let (from, to) = if other.is_some_and(|other| other > day) { (Some(day), other?) } else { (other, day) };
        let at = |day: Date| end_of_day(day, &self.zone).map_or_else(|| audit.clone(), |moment| audit.until(moment));
        let before = from.map_or_else(|| audit.until(jiff::Timestamp::MIN), at);
        let after = at(to);
        let changed = history::moves(&before, &after, &self.library);
        let readiness = |audit: &Audit| audit.readiness(&self.library);
        let owners = history::by_owner(&changed, &readiness(&before), &readiness(&after));
        let side = |side: &Side<'_>| -> (State, Option<Answer>) { (side.state, side.answer.cloned()) };
        let moved = changed.iter().map(|moved| Moved {
            item: ItemRef::new(&moved.list.id, &moved.item.id),
            before: side(&moved.before),
            after: side(&moved.after),
        });
        Some(Comparison { from, to, moved: moved.filter(|moved| self.admits(&moved.item)).collect(), owners })
    }
}
