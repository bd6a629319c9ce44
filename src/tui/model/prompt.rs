//! A question in front of the screen: a reason, a note, a search, a choice, a value.

use super::Field;
use crate::domain::checklist::{Answer, Choice, Item, ItemRef, Question};
use std::collections::BTreeSet;

/// What is asked.
#[derive(Clone, Debug)]
pub enum Prompt {
    /// Why an item is not applicable.
    Reason {
        /// The item.
        item: ItemRef,
        /// The reason typed so far.
        field: Field,
    },
    /// The private note of an item.
    Note {
        /// The item.
        item: ItemRef,
        /// The note typed so far.
        field: Field,
    },
    /// A number, a date or a text as the answer.
    Value {
        /// The item.
        item: ItemRef,
        /// The value typed so far.
        field: Field,
    },
    /// One or several choices.
    Choices {
        /// The item.
        item: ItemRef,
        /// The choice pointed at.
        line: usize,
        /// The choices ticked.
        ticked: BTreeSet<String>,
    },
    /// A search over questions, whys and notes.
    Search {
        /// What is searched.
        field: Field,
        /// The result pointed at.
        line: usize,
    },
}

impl Prompt {
    /// The text field, where there is one.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Reason { field, .. }
            | Self::Note { field, .. }
            | Self::Value { field, .. }
            | Self::Search { field, .. } => Some(field),
            Self::Choices { .. } => None,
        }
    }

    /// Under which name what is typed is kept when the field is left; none when it need not be.
    #[must_use]
    pub fn draft_key(&self) -> Option<String> {
        match self {
            Self::Reason { item, .. } => Some(reason_key(item)),
            Self::Note { item, .. } => Some(note_key(item)),
            Self::Value { item, .. } => Some(value_key(item)),
            Self::Choices { .. } | Self::Search { .. } => None,
        }
    }

    /// The prompt in which an item that is not yes or no is answered; none for those that are.
    #[must_use]
    pub fn answering(item: &Item, item_ref: ItemRef, answer: Option<&Answer>) -> Option<Self> {
        let words = answer.map(Answer::words).unwrap_or_default();
        match item.question {
            Question::YesNo => None,
            Question::Single(_) | Question::Multi(_) => {
                let given = |choice: &Choice| words.contains(&choice.id);
                let line = item.question.choices().iter().position(given).unwrap_or_default();
                Some(Self::Choices { item: item_ref, line, ticked: words.into_iter().collect() })
            }
            Question::Number(_) | Question::Date | Question::Text => {
                let typed = answer.filter(|answer| answer.fits(&item.question)).map(|_| words.concat());
                Some(Self::Value { item: item_ref, field: Field::line(&typed.unwrap_or_default()) })
            }
        }
    }
}

/// Under which name the reason being typed for an item is kept.
#[must_use]
pub fn reason_key(item: &ItemRef) -> String {
    format!("reason/{}/{}", item.checklist, item.item)
}

/// Under which name the note being typed for an item is kept.
#[must_use]
pub fn note_key(item: &ItemRef) -> String {
    format!("note/{}/{}", item.checklist, item.item)
}

/// Under which name the value being typed for an item is kept.
#[must_use]
pub fn value_key(item: &ItemRef) -> String {
    format!("value/{}/{}", item.checklist, item.item)
}
