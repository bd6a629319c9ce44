//! What a line of the journal does: answers, taking back and giving back, openings of phases, delegations.

use super::{Answer, ItemRef};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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
    /// The same for several items at once: one undo takes all of them back.
    Several(Several),
    /// Takes back the latest entry that still holds.
    Undo,
    /// Gives back the latest entry taken back.
    Redo,
    /// Opens a phase. It happened, and no undo takes it back.
    Open(Opening),
    /// Entrusts items to somebody, or ends that. Undo is about answers: it takes no delegation back.
    Delegate(Delegation),
}

/// Answers given to several items at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Several {
    /// The answers, one an item.
    pub given: Vec<Given>,
    /// Who gave them, when it was somebody else than the person at this computer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// An answer and a note given to an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The item.
    pub item: ItemRef,
    /// The answer; none takes an earlier answer back.
    pub answer: Option<Answer>,
    /// The private note.
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

/// Items entrusted to somebody, by a name or a role. It never leaves this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delegation {
    /// The items.
    pub items: Vec<ItemRef>,
    /// To whom; none takes an earlier delegation back.
    pub to: Option<String>,
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

impl Operation {
    /// The answers and notes that the operation gives: item, answer, note.
    #[must_use]
    pub fn given(&self) -> Vec<(&ItemRef, Option<&Answer>, Option<&str>)> {
        match self {
            Self::Set { item, answer, note } => vec![(item, answer.as_ref(), note.as_deref())],
            Self::Several(several) => {
                several.given.iter().map(|one| (&one.item, one.answer.as_ref(), one.note.as_deref())).collect()
            }
            Self::Undo | Self::Redo | Self::Open(_) | Self::Delegate(_) => Vec::new(),
        }
    }
}
