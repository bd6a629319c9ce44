//! The conditions of the filter, one line each.

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
}

impl Condition {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::Left, Self::Blocking, Self::Owner, Self::Due, Self::Contradicted, Self::Renewed];

    /// The end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Blocking => "blocking",
            Self::Owner => "owner",
            Self::Due => "due",
            Self::Contradicted => "contradicted",
            Self::Renewed => "renewed",
        }
    }

    /// Turns the condition by `step`: on and off, or through its values, going round.
    pub fn turn(self, selection: &mut Selection, step: isize) {
        match self {
            Self::Left => selection.left = turned(&Left::ALL, selection.left, step),
            Self::Blocking => selection.blocking = !selection.blocking,
            Self::Owner => selection.owner = turned(&Owner::ALL, selection.owner, step),
            Self::Due => selection.due = turned(&Urgency::ALL, selection.due, step),
            Self::Contradicted => selection.contradicted = !selection.contradicted,
            Self::Renewed => selection.renewed = !selection.renewed,
        }
    }

    /// The key of the value that is set; none when the condition is off.
    #[must_use]
    pub fn value(self, selection: &Selection) -> Option<String> {
        let flag = |set: bool| set.then(|| format!("filter-{}", self.id()));
        match self {
            Self::Left => selection.left.map(|left| format!("filter-left-{}", left.id())),
            Self::Blocking => flag(selection.blocking),
            Self::Owner => selection.owner.map(|owner| format!("owner-{}", owner.id())),
            Self::Due => selection.due.map(|due| format!("urgency-{}", due.id())),
            Self::Contradicted => flag(selection.contradicted),
            Self::Renewed => flag(selection.renewed),
        }
    }
}

/// The value `step` places further; before the first and after the last stands none.
fn turned<T: Copy + PartialEq>(values: &[T], value: Option<T>, step: isize) -> Option<T> {
    let count = values.len() + 1;
    let at = value.and_then(|value| values.iter().position(|other| *other == value)).map_or(0, |at| at + 1);
    let next = (at + count).saturating_add_signed(step) % count;
    next.checked_sub(1).map(|index| values[index])
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
                    condition.turn(&mut selection, step);
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
