//! The answer journal: entries are only ever added, and the current answers are read from them.

use super::{Answer, ItemRef};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an entry does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// Gives an item an answer and a note, both as they stand from now on.
    Set {
        /// The item.
        item: ItemRef,
        /// The answer; none takes an earlier answer back.
        answer: Option<Answer>,
        /// The private note.
        note: Option<String>,
    },
    /// Gives several items an answer in one gesture, which one undo takes back.
    SetMany(Vec<Given>),
    /// Takes back the latest entry that still holds.
    Undo,
    /// Gives back the latest entry taken back.
    Redo,
    /// Opens a phase. It happened, and no undo takes it back.
    Open(Opening),
}

/// What an item is given among several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The item.
    pub item: ItemRef,
    /// The answer.
    pub answer: Option<Answer>,
    /// The private note, as it stands from now on.
    pub note: Option<String>,
}

/// The opening of a phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The checklist's id.
    pub checklist: String,
    /// The phase's id.
    pub theme: String,
    /// The phases before it that had not passed; the gate was closed when there are any.
    pub waits_for: Vec<String>,
    /// Why it was opened all the same.
    pub reason: Option<String>,
}

impl Operation {
    /// The items that it gives something to, each with its answer and note; none for the other operations.
    #[must_use]
    pub fn given(&self) -> Vec<(&ItemRef, Option<&Answer>, Option<&str>)> {
        match self {
            Self::Set { item, answer, note } => vec![(item, answer.as_ref(), note.as_deref())],
            Self::SetMany(many) => {
                many.iter().map(|given| (&given.item, given.answer.as_ref(), given.note.as_deref())).collect()
            }
            Self::Undo | Self::Redo | Self::Open(_) => Vec::new(),
        }
    }

    /// What it leaves recorded for `item` when it is written at `at`; none when it is not about this item.
    fn leaves(&self, item: &ItemRef, at: Timestamp) -> Option<Recorded> {
        let (_, answer, note) = self.given().into_iter().find(|(given, ..)| *given == item)?;
        Some(Recorded { answer: answer.cloned(), note: note.map(str::to_owned), at })
    }
}

/// One line of the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its number, growing.
    pub sequence: i64,
    /// When it was written.
    pub at: Timestamp,
    /// What it does.
    pub operation: Operation,
}

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

/// The current answers of an audit, by item.
pub type Answers = BTreeMap<ItemRef, Recorded>;

/// The journal of one audit, read in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    entries: Vec<Entry>,
    holding: Vec<usize>,
    undone: Vec<usize>,
    answers: Answers,
    openings: Vec<(Timestamp, Opening)>,
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
            Operation::Set { .. } | Operation::SetMany(_) => {
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
        }
        self.entries.push(entry);
    }

    /// Reads the items of entry `target` again from the entries that hold.
    fn restore(&mut self, target: usize) {
        let items: Vec<ItemRef> = self.items(Some(target)).into_iter().cloned().collect();
        for item in items {
            let mut holding = self.holding.iter().rev().map(|&index| &self.entries[index]);
            match holding.find_map(|entry| entry.operation.leaves(&item, entry.at)) {
                Some(recorded) => self.answers.insert(item, recorded),
                None => self.answers.remove(&item),
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
