//! Points to address: what is lost, and who must act.

use super::Contribution;
use crate::domain::checklist::{ItemRef, Owner};
use num_rational::Ratio;

/// What one owner has to address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnerPoints {
    /// Who must act.
    pub owner: Owner,
    /// The weight lost on their items. An item with several owners is shared equally among them.
    pub weight_lost: Ratio<i64>,
    /// The same as a share of all weight; over all owners the shares sum exactly to 1 − floor.
    pub share: Ratio<i64>,
    /// Their items on which something is lost, in the order of the checklists.
    pub items: Vec<ItemRef>,
}

/// The points to address, for each owner who has any, in the order of [`Owner::ALL`].
pub(super) fn by_owner(contributions: &[Contribution]) -> Vec<OwnerPoints> {
    let total: Ratio<i64> = contributions.iter().map(Contribution::weight).sum();
    let zero = Ratio::from_integer(0);
    let losing: Vec<&Contribution> = contributions.iter().filter(|c| c.lost() > zero).collect();
    Owner::ALL
        .into_iter()
        .filter_map(|owner| {
            let own: Vec<&&Contribution> = losing.iter().filter(|c| c.owners.contains(&owner)).collect();
            let weight_lost: Ratio<i64> = own.iter().map(|c| c.lost_by_each_owner()).sum();
            let items = own.iter().map(|c| c.item.clone()).collect();
            (!own.is_empty()).then(|| OwnerPoints { owner, weight_lost, share: weight_lost / total, items })
        })
        .collect()
}
