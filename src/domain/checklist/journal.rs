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
    /// What an entry leaves recorded for `item`; none when it is not about this item.
    fn by(entry: &Entry, item: &ItemRef) -> Option<Self> {
        let (_, answer, note) = entry.operation.given().into_iter().find(|(given, ..)| *given == item)?;
        Some(Self { answer: answer.cloned(), note: note.map(str::to_owned), at: entry.at })
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
            Operation::Set { .. } | Operation::SetMany(_) | Operation::Take(_) => {
                for (item, answer, note) in entry.operation.given() {
                    let (answer, note) = (answer.cloned(), note.map(str::to_owned));
                    self.answers.insert(item.clone(), Recorded { answer, note, at: entry.at });
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
        let items: Vec<ItemRef> = self.items(Some(target)).into_iter().cloned().collect();
        for item in items {
            let mut holding = self.holding.iter().rev().map(|&index| &self.entries[index]);
            match holding.find_map(|entry| Recorded::by(entry, &item)) {
                Some(recorded) => self.answers.insert(item, recorded),
                None => self.answers.remove(&item),
            };
        }
    }

    fn entrust(&mut self, delegation: &Delegation, since: Timestamp) {
        for item in &delegation.items {
            match &delegation.to {
                Some(to) => self.entrusted.insert(item.clone(), Entrusted { to: to.clone(), since }),
                None => self.entrusted.remove(item),
            };
        }
    }

    /// The items that an entry gives something to.
    fn items(&self, index: Option<usize>) -> Vec<&ItemRef> {
        let entry = index.and_then(|index| self.entries.get(index));
        entry.into_iter().flat_map(|entry| entry.operation.given()).map(|(item, ..)| item).collect()
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
        self.items(self.holding.last().copied())
    }

    /// The items that a redo would change; none when there is nothing to redo.
    #[must_use]
    pub fn redoable(&self) -> Vec<&ItemRef> {
        self.items(self.undone.last().copied())
    }

    /// The journal as it stood at `moment`.
    #[must_use]
    pub fn until(&self, moment: Timestamp) -> Self {
        Self::new(self.entries.iter().take_while(|entry| entry.at <= moment).cloned())
    }
}

#[cfg(test)]
mod tests;
