//! A question in front of the screen: a reason, a note, a search, a choice, a value, the filter.

use super::{Consent, Field, Search};
use crate::domain::checklist::{Answer, Choice, Item, ItemRef, Question};
use std::collections::BTreeSet;

/// A theme of a checklist, or a phase of the ramp-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeRef {
    /// The checklist's id.
    pub checklist: String,
    /// The theme's id.
    pub theme: String,
}

/// For what a reason is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// For an item that is not applicable.
    Item(ItemRef),
    /// For the items without an answer of a theme that is not applicable.
    Theme(ThemeRef),
    /// For a phase that is opened although its gate is closed.
    Phase(ThemeRef),
}

/// What is asked.
#[derive(Clone, Debug)]
pub enum Prompt {
    /// Why something is not applicable, or done all the same.
    Reason {
        /// What.
        about: About,
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
    Search(Search),
    /// One answer for all items of a theme that have none.
    WholeTheme {
        /// The theme.
        theme: ThemeRef,
        /// The answer pointed at: a place in [`WHOLE_THEME`].
        line: usize,
    },
    /// Whether a phase is to be opened: it stays in the history.
    Opening {
        /// The phase.
        phase: ThemeRef,
    },
    /// The day J.
    Day {
        /// The day typed so far.
        field: Field,
    },
    /// Where the file of a campaign is.
    Join {
        /// The path or the address typed so far.
        field: Field,
    },
    /// Something to read before it is done.
    Consent(Consent),
    /// What the lists of items show.
    Filter {
        /// The condition pointed at.
        line: usize,
    },
}

/// The answers that a whole theme can be given; the last asks for a reason.
pub const WHOLE_THEME: [&str; 5] = ["answer-yes", "answer-partial", "answer-no", "state-unknown", "state-na"];

impl Prompt {
    /// The text field, where there is one.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Reason { field, .. } | Self::Note { field, .. } | Self::Value { field, .. } => Some(field),
            Self::Day { field } | Self::Join { field } => Some(field),
            Self::Search(search) => Some(&mut search.field),
            Self::Choices { .. }
            | Self::WholeTheme { .. }
            | Self::Opening { .. }
            | Self::Consent(_)
            | Self::Filter { .. } => None,
        }
    }

    /// Under which name what is typed is kept when the field is left; none when it need not be.
    #[must_use]
    pub fn draft_key(&self) -> Option<String> {
        match self {
            Self::Reason { about, .. } => Some(reason_key(about)),
            Self::Note { item, .. } => Some(note_key(item)),
            Self::Value { item, .. } => Some(value_key(item)),
            Self::Join { .. } => Some(JOIN_KEY.to_owned()),
            _ => None,
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

/// Under which name the place of a campaign's file is kept.
pub const JOIN_KEY: &str = "join";

/// Under which name the reason being typed is kept.
#[must_use]
pub fn reason_key(about: &About) -> String {
    match about {
        About::Item(item) => format!("reason/{}/{}", item.checklist, item.item),
        About::Theme(theme) => format!("reason/theme/{}/{}", theme.checklist, theme.theme),
        About::Phase(phase) => format!("reason/phase/{}/{}", phase.checklist, phase.theme),
    }
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
