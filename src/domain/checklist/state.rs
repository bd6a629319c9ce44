//! The state of each item: what was answered, what is open, what does not concern this school.

use super::{Answer, Answers, Checklist, Item, ItemRef, Recorded};
use crate::domain::establishment::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The states of an item, always told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Answered by yes, partial, no, a choice, a number, a date or a text.
    Answered,
    /// The person said that they do not know.
    Unknown,
    /// Not answered yet.
    Unanswered,
    /// Not applicable, with a reason.
    Na,
    /// Not for this kind of establishment, or not asked given an earlier answer.
    Hidden,
}

impl State {
    /// All states.
    pub const ALL: [Self; 5] = [Self::Answered, Self::Unknown, Self::Unanswered, Self::Na, Self::Hidden];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Unknown => "unknown",
            Self::Unanswered => "unanswered",
            Self::Na => "na",
            Self::Hidden => "hidden",
        }
    }

    /// The state that an answer gives to an item that is asked; none leaves it unanswered.
    #[must_use]
    pub const fn of(answer: Option<&Answer>) -> Self {
        match answer {
            None => Self::Unanswered,
            Some(Answer::Unknown) => Self::Unknown,
            Some(Answer::NotApplicable { .. }) => Self::Na,
            Some(_) => Self::Answered,
        }
    }
}

/// The state of each item of `checklist`, in its order, for a school of this kind.
///
/// Conditions look at earlier items only, so one pass is enough. An answer that no longer fits its item
/// (the item changed its choices) counts as not given.
#[must_use]
pub fn states(checklist: &Checklist, kind: Kind, answers: &Answers) -> Vec<State> {
    let mut said: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut states = Vec::with_capacity(checklist.items.len());
    for item in &checklist.items {
        let recorded = recorded(&checklist.id, item, answers).filter(|r| fits(item, r));
        let asked = (item.kinds.is_empty() || item.kinds.contains(&kind))
            && item.when.as_ref().is_none_or(|when| when.holds(&|id| said.get(id).map(Vec::as_slice)));
        if !asked {
            states.push(State::Hidden);
            continue;
        }
        let answer = recorded.and_then(|recorded| recorded.answer.as_ref());
        if let Some(answer) = answer {
            said.insert(&item.id, answer.words());
        }
        states.push(State::of(answer));
    }
    states
}

/// What is recorded for an item of the checklist `list`, under its id or, failing that, under one it had before.
#[must_use]
pub fn recorded<'a>(list: &str, item: &Item, answers: &'a Answers) -> Option<&'a Recorded> {
    let mut ids = std::iter::once(&item.id).chain(&item.formerly);
    ids.find_map(|id| answers.get(&ItemRef::new(list, id)))
}

fn fits(item: &Item, recorded: &Recorded) -> bool {
    recorded.answer.as_ref().is_none_or(|answer| answer.fits(&item.question))
}
