//! A report in the count: what it answers to every item, and which of its answers it could have changed unseen.

use super::bonds::Bonds;
use super::filled::Filled;
use super::questions::Forms;
use crate::domain::checklist::Owner;
use crate::domain::union::{Filed, Load, Mark};

/// How many owners there are.
pub const OWNERS: usize = Owner::ALL.len();

/// A report in the count.
pub struct Ballot<'b> {
    sheets: Vec<Filled<'b>>,
    bonds: Bonds,
    /// How many items are so much open for each owner.
    open: [[usize; 3]; OWNERS],
    /// What each owner has open without one item of each load.
    left: [[usize; 3]; OWNERS],
}

/// An answer of a report.
pub struct Vote {
    /// The places of the subject of the item and of that of its denials.
    pub subjects: [usize; 2],
    /// The answer.
    pub mark: Mark,
    /// What each of its owners has open anyhow, the least first and the owner beside it; none when another answer would
    /// show in a table that is not an owner's.
    pub otherwise: Option<Otherwise>,
    /// Whether the answer could be denied when it is not, or not when it is.
    pub may_be_denied_or_not: bool,
}

/// What the owners of an item have open without it, as loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Otherwise {
    /// The lightest of them.
    pub lightest: usize,
    /// The only owner, by its place, for whom it is not a blocking one.
    pub only: Option<usize>,
}

impl<'b> Ballot<'b> {
    /// The ballot of a report.
    pub fn of(line: &'b Filed, forms: &'b Forms<'b>) -> Self {
        let (sheets, questions) = Filled::all(line, forms);
        let bonds = Bonds::of(line, &sheets, questions, forms);
        let mut open = [[0; 3]; OWNERS];
        for (_, mark, question) in sheets.iter().flat_map(Filled::answers) {
            let load = question.loads[mark.given as usize];
            question.owners.iter().for_each(|owner| open[*owner][load] += 1);
        }
        Self { sheets, bonds, open, left: open.map(without_one) }
    }

    /// What is open for each owner.
    pub fn loads(&self) -> [usize; OWNERS] {
        self.open.map(heaviest)
    }

    /// Every answer.
    pub fn votes(&self) -> impl Iterator<Item = Vote> + '_ {
        self.sheets.iter().flat_map(Filled::answers).map(|(place, mark, question)| Vote {
            subjects: question.subjects,
            mark: *mark,
            otherwise: (!self.bonds.hold(place))
                .then(|| self.otherwise(&question.owners, question.loads[mark.given as usize])),
            may_be_denied_or_not: self.bonds.leave_undecided(place),
        })
    }

    /// What these owners have open beside an item of this load.
    fn otherwise(&self, owners: &[usize], load: usize) -> Otherwise {
        let mut otherwise = Otherwise { lightest: Load::Blocking as usize, only: None };
        for owner in owners {
            let left = self.left[*owner][load];
            if left > Load::Blocking as usize {
                otherwise.only = (otherwise.lightest == Load::Blocking as usize).then_some(*owner);
            }
            otherwise.lightest = otherwise.lightest.max(left);
        }
        otherwise
    }
}

/// What is open without one item of each load.
fn without_one(open: [usize; 3]) -> [usize; 3] {
    std::array::from_fn(|load| {
        let mut without = open;
        without[load] = without[load].saturating_sub(1);
        heaviest(without)
    })
}

fn heaviest(open: [usize; 3]) -> usize {
    open.iter().position(|count| *count > 0).unwrap_or(Load::Settled as usize)
}
