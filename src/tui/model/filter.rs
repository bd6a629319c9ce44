//! The conditions of the filter, one line each.

use crate::domain::Sentence;
use crate::domain::checklist::Owner;
use crate::domain::report::agenda::Urgency;
use crate::domain::report::{Left, Selection};

/// A condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// What is left to do.
    Left,
    /// Blocking items.
    Blocking,
    /// Who has to act.
    Owner,
    /// How soon it is due.
    Due,
    /// Contradicted answers.
    Contradicted,
    /// Items that a newer checklist brought or changed.
    Renewed,
    /// To whom they are entrusted.
    Entrusted,
}

impl Condition {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Left, Self::Blocking, Self::Owner, Self::Due, Self::Contradicted, Self::Renewed, Self::Entrusted];

    /// The end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Blocking => "blocking",
            Self::Owner => "owner",
            Self::Entrusted => "entrusted",
            Self::Due => "due",
            Self::Contradicted => "contradicted",
            Self::Renewed => "renewed",
        }
    }

    /// Whether it has several values, and not only on and off.
    #[must_use]
    pub const fn has_values(self) -> bool {
        matches!(self, Self::Left | Self::Owner | Self::Entrusted | Self::Due)
    }

    /// Turns the condition by `step`: on and off, or through its values, going round. `people` are those to whom points
    /// are entrusted.
    pub fn turn(self, selection: &mut Selection, step: isize, people: &[String]) {
        match self {
            Self::Left => selection.left = turned(&Left::ALL, selection.left.as_ref(), step),
            Self::Blocking => selection.blocking = !selection.blocking,
            Self::Owner => selection.owner = turned(&Owner::ALL, selection.owner.as_ref(), step),
            Self::Entrusted => selection.entrusted_to = turned(people, selection.entrusted_to.as_ref(), step),
            Self::Due => selection.due = turned(&Urgency::ALL, selection.due.as_ref(), step),
            Self::Contradicted => selection.contradicted = !selection.contradicted,
            Self::Renewed => selection.renewed = !selection.renewed,
        }
    }

    /// The value that is set; none when the condition is off.
    #[must_use]
    pub fn value(self, selection: &Selection) -> Option<Sentence> {
        let flag = |set: bool| set.then(|| Sentence::new(&format!("filter-{}", self.id())));
        match self {
            Self::Left => selection.left.map(|left| Sentence::new(&format!("filter-left-{}", left.id()))),
            Self::Blocking => flag(selection.blocking),
            Self::Owner => selection.owner.map(|owner| Sentence::new(&format!("owner-{}", owner.id()))),
            Self::Entrusted => {
                selection.entrusted_to.as_ref().map(|to| Sentence::new("filter-entrusted").with("to", to.as_str()))
            }
            Self::Due => selection.due.map(|due| Sentence::new(&format!("urgency-{}", due.id()))),
            Self::Contradicted => flag(selection.contradicted),
            Self::Renewed => flag(selection.renewed),
        }
    }
}

/// The value `step` places further; before the first and after the last stands none.
fn turned<T: Clone + PartialEq>(values: &[T], value: Option<&T>, step: isize) -> Option<T> {
    let count = values.len() + 1;
    let at = value.and_then(|value| values.iter().position(|other| other == value)).map_or(0, |at| at + 1);
    let next = (at + count).saturating_add_signed(step) % count;
    next.checked_sub(1).map(|index| values[index].clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_turns_through_its_values_and_back_to_none() {
        for condition in Condition::ALL {
            for step in [1, -1] {
                let mut selection = Selection::default();
                let mut turns = 0;
                loop {
                    condition.turn(&mut selection, step, &["RUPN".to_owned(), "Gestionnaire".to_owned()]);
                    turns += 1;
                    if selection.is_everything() {
                        break;
                    }
                    assert!(condition.value(&selection).is_some() && turns < 10, "{condition:?}");
                }
                assert_eq!(condition.value(&selection), None, "{condition:?}");
            }
        }
    }
}
