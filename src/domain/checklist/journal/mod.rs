//! The answer journal: entries are only ever added, and the current answers are read from them.

use super::{Answer, Delegation, Entry, ItemRef, Opening, Operation};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// What is recorded for an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// The answer.
    pub answer: Option<Answer>,
    /// The private note.
    pub note: Option<String>,
    /// When it was last changed.
    pub at: Timestamp,
}

impl Recorded {
    fn new(answer: Option<&Answer>, note: Option<&str>, at: Timestamp) -> Self {
        Self { answer: answer.cloned(), note: note.map(str::to_owned), at }
    }
}

/// The current answers of an audit, by item.
pub type Answers = BTreeMap<ItemRef, Recorded>;

/// To whom an item is entrusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entrusted {
    /// A name or a role, as it was written.
    pub to: String,
    /// Since when.
    pub since: Timestamp,
}

/// The journal of one audit, read in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    entries: Vec<Entry>,
    holding: Vec<usize>,
    undone: Vec<usize>,
    answers: Answers,
    openings: Vec<(Timestamp, Opening)>,
    entrusted: BTreeMap<ItemRef, Entrusted>,
}

impl Journal {
    /// The journal that these entries make.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut journal = Self::default();
        entries.into_iter().for_each(|entry| journal.push(entry));
        journal
    }

    /// Adds an entry and brings the answers up to date.
    pub fn push(&mut self, entry: Entry) {
        let index = self.entries.len();
        match &entry.operation {
            Operation::Set { .. } | Operation::Several(_) => {
                for (item, answer, note) in entry.operation.given() {
                    self.answers.insert(item.clone(), Recorded::new(answer, note, entry.at));
                }
                self.holding.push(index);
                self.undone.clear();
            }
            Operation::Undo => {
                if let Some(target) = self.holding.pop() {
                    self.undone.push(target);
                    self.restore(target);
                }
            }
            Operation::Redo => {
                if let Some(target) = self.undone.pop() {
                    self.holding.push(target);
                    self.restore(target);
                }
            }
            Operation::Open(opening) => self.openings.push((entry.at, opening.clone())),
            Operation::Delegate(delegation) => self.entrust(delegation, entry.at),
        }
        self.entries.push(entry);
    }

    /// Reads the items of entry `target` again from the entries that hold.
    fn restore(&mut self, target: usize) {
        for item in self.items(target).into_iter().cloned().collect::<Vec<_>>() {
            let latest = self.holding.iter().rev().find_map(|&index| self.recorded_by(index, &item));
            match latest {
                Some(recorded) => self.answers.insert(item, recorded),
                None => self.answers.remove(&item),
            };
        }
    }

    /// What an entry records for an item, when it is about it.
    fn recorded_by(&self, index: usize, item: &ItemRef) -> Option<Recorded> {
        let entry = self.entries.get(index)?;
        let (_, answer, note) = entry.operation.given().into_iter().rfind(|(given, ..)| *given == item)?;
        Some(Recorded::new(answer, note, entry.at))
    }

    fn items(&self, index: usize) -> Vec<&ItemRef> {
        let given = self.entries.get(index).map(|entry| entry.operation.given()).unwrap_or_default();
        given.into_iter().map(|(item, ..)| item).collect()
    }

    fn entrust(&mut self, delegation: &Delegation, since: Timestamp) {
        for item in &delegation.items {
            match &delegation.to {
                Some(to) => self.entrusted.insert(item.clone(), Entrusted { to: to.clone(), since }),
                None => self.entrusted.remove(item),
            };
        }
    }

    /// The current answers.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What is recorded for an item.
    #[must_use]
    pub fn recorded(&self, item: &ItemRef) -> Option<&Recorded> {
        self.answers.get(item)
    }

    /// All entries, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The openings of phases, oldest first, each with its moment.
    #[must_use]
    pub fn openings(&self) -> &[(Timestamp, Opening)] {
        &self.openings
    }

    /// To whom an item is entrusted.
    #[must_use]
    pub fn entrusted(&self, item: &ItemRef) -> Option<&Entrusted> {
        self.entrusted.get(item)
    }

    /// The items that an undo would change; none when there is nothing to undo.
    #[must_use]
    pub fn undoable(&self) -> Vec<&ItemRef> {
        self.holding.last().map(|&index| self.items(index)).unwrap_or_default()
    }

    /// The items that a redo would change; none when there is nothing to redo.
    #[must_use]
    pub fn redoable(&self) -> Vec<&ItemRef> {
        self.undone.last().map(|&index| self.items(index)).unwrap_or_default()
    }

    /// The journal as it stood at `moment`.
    #[must_use]
    pub fn until(&self, moment: Timestamp) -> Self {
        Self::new(self.entries.iter().take_while(|entry| entry.at <= moment).cloned())
    }
}

#[cfg(test)]
mod tests;
