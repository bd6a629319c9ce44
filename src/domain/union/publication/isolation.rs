//! The rule of populations: nobody is isolated by a table, nor by two of them, nor by all of them together.

use super::natural::Profiles;
use crate::domain::union::Roll;
use crate::domain::union::secrecy::{Atoms, Members, Span};
use serde::{Deserialize, Serialize};

/// Why a population is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It has too few reports, or none.
    TooFew,
    /// It has too few reports more or less than a population that was published.
    TooClose,
    /// Beside those published, it would isolate a group that is too small.
    Isolates,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::TooFew, Self::TooClose, Self::Isolates];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::TooFew => "too-few",
            Self::TooClose => "too-close",
            Self::Isolates => "isolates",
        }
    }
}

/// Why `candidate` may not be published beside `published`; none when it may.
#[must_use]
pub fn refusal(
    roll: &Roll,
    profiles: &Profiles,
    published: &[Members],
    candidate: &Members,
    k: usize,
) -> Option<Refusal> {
    if roll.has_fewer_schools(candidate, k) {
        return Some(Refusal::TooFew);
    }
    let is_close = |other: &Members| {
        let difference = candidate.difference(other);
        !difference.is_empty() && roll.has_fewer_schools(&difference, k)
    };
    if published.iter().any(is_close) {
        return Some(Refusal::TooClose);
    }
    let populations: Vec<Members> = published.iter().chain([candidate]).cloned().collect();
    let atoms = Atoms::of(roll.len(), &populations);
    let span = Span::of(&atoms);
    let groups = profiles.groups(&roll.current(), &atoms);
    let isolated = groups.values().any(|group| group.values().sum::<usize>() < k && span.gives(group));
    isolated.then_some(Refusal::Isolates)
}
