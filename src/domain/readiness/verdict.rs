//! The verdict: the first rule that fits.

use super::{Contribution, Score};
use crate::domain::checklist::{ItemRef, Severity};
use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// What the answers amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReadinessVerdict {
    /// Nothing is scored for this school.
    NotApplicable,
    /// Coverage below 80 %, or a blocking item unknown or unanswered.
    Incomplete,
    /// A blocking item is no.
    NotReady,
    /// A blocking item is partial, or a major item is no.
    ReadyWithReserves,
    /// None of these.
    Ready,
}

impl ReadinessVerdict {
    /// All verdicts, in the order of their rules.
    pub const ALL: [Self; 5] =
        [Self::NotApplicable, Self::Incomplete, Self::NotReady, Self::ReadyWithReserves, Self::Ready];

    /// The verdict over these contributions. « No » means worth 0; « partial » means worth less than 1.
    #[must_use]
    pub fn of<'a>(contributions: &(impl Iterator<Item = &'a Contribution> + Clone)) -> Self {
        let Some(score) = Score::of(contributions.clone()) else { return Self::NotApplicable };
        let (zero, one) = (Ratio::from_integer(0), Ratio::from_integer(1));
        let some = |severity: Severity, is: &dyn Fn(&Contribution) -> bool| {
            contributions.clone().any(|c| c.severity == severity && is(c))
        };
        if score.coverage < Ratio::new(4, 5) || some(Severity::Blocking, &|c| c.value.is_none()) {
            Self::Incomplete
        } else if some(Severity::Blocking, &|c| c.value == Some(zero)) {
            Self::NotReady
        } else if some(Severity::Blocking, &|c| c.value < Some(one))
            || some(Severity::Major, &|c| c.value == Some(zero))
        {
            Self::ReadyWithReserves
        } else {
            Self::Ready
        }
    }

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotApplicable => "not-applicable",
            Self::Incomplete => "incomplete",
            Self::NotReady => "not-ready",
            Self::ReadyWithReserves => "ready-with-reserves",
            Self::Ready => "ready",
        }
    }
}

/// Blocking items that are not settled: those answered no first, then partial, then unknown and unanswered.
pub(super) fn blockers(contributions: &[Contribution]) -> Vec<ItemRef> {
    let one = Ratio::from_integer(1);
    let mut open: Vec<&Contribution> =
        contributions.iter().filter(|c| c.severity == Severity::Blocking && c.value != Some(one)).collect();
    open.sort_by_key(|c| c.value.map_or((1, Ratio::from_integer(0)), |value| (0, value)));
    open.into_iter().map(|c| c.item.clone()).collect()
}
