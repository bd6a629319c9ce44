//! What each item brings to the score.

use crate::domain::checklist::{self, Answers, Checklist, ItemRef, Owner, Severity, State};
use crate::domain::establishment::Kind;
use num_rational::Ratio;

/// One scored item: its weight, and what its answer is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The item.
    pub item: ItemRef,
    /// Its theme.
    pub theme: String,
    /// Its severity, which gives the weight.
    pub severity: Severity,
    /// Who has to act when something is lost on it.
    pub owners: Vec<Owner>,
    /// Its state: answered, unknown or unanswered.
    pub state: State,
    /// What the answer is worth, from 0 to 1; none while the state is unknown or unanswered.
    pub value: Option<Ratio<i64>>,
}

impl Contribution {
    /// The weight w of the item.
    #[must_use]
    pub fn weight(&self) -> Ratio<i64> {
        Ratio::from_integer(self.severity.weight())
    }

    /// The weight lost, w·(1 − v), with v = 0 while nothing is settled.
    #[must_use]
    pub fn lost(&self) -> Ratio<i64> {
        self.weight() * (Ratio::from_integer(1) - self.value.unwrap_or_default())
    }

    /// The part of the loss that falls to each of the item's owners, who share it equally; one named twice still
    /// has one part.
    #[must_use]
    pub fn lost_by_each_owner(&self) -> Ratio<i64> {
        let owners = Owner::ALL.iter().filter(|owner| self.owners.contains(owner)).count();
        self.lost() / i64::try_from(owners.max(1)).unwrap_or(1)
    }
}

/// The contributions of all checklists for a school of this kind: the visible, applicable, scored items.
#[must_use]
pub fn contributions(checklists: &[Checklist], kind: Kind, answers: &Answers) -> Vec<Contribution> {
    checklists.iter().flat_map(|list| of_checklist(list, kind, answers)).collect()
}

fn of_checklist(list: &Checklist, kind: Kind, answers: &Answers) -> Vec<Contribution> {
    let states = checklist::state::states(list, kind, answers);
    let scored = list.items.iter().zip(states).filter(|(item, state)| {
        item.severity != Severity::Info && matches!(state, State::Answered | State::Unknown | State::Unanswered)
    });
    scored
        .map(|(item, state)| {
            let item_ref = ItemRef::new(&list.id, &item.id);
            let answer =
                checklist::state::recorded(&list.id, item, answers).and_then(|recorded| recorded.answer.as_ref());
            Contribution {
                theme: item.theme.clone(),
                severity: item.severity,
                owners: item.owners.clone(),
                state,
                value: answer.filter(|_| state == State::Answered).and_then(|a| a.value(&item.question)),
                item: item_ref,
            }
        })
        .collect()
}
