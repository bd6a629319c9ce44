//! Floor, ceiling and coverage.

use super::{Contribution, percent};
use num_rational::Ratio;

/// The interval in which the score lies, and how much of it is known. All three are exact, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// Σw·v / Σw with unknown and unanswered items at 0.
    pub floor: Ratio<i64>,
    /// Σw·v / Σw with unknown and unanswered items at 1.
    pub ceiling: Ratio<i64>,
    /// Σw(answered) / Σw.
    pub coverage: Ratio<i64>,
    /// Σw, the denominator of all three.
    pub weight: i64,
}

impl Score {
    /// The score of these contributions; none when there is nothing to score, which is neither 0 nor 1.
    #[must_use]
    pub fn of<'a>(contributions: impl Iterator<Item = &'a Contribution>) -> Option<Self> {
        let zero = Ratio::from_integer(0);
        let (mut weight, mut gained, mut answered) = (zero, zero, zero);
        for contribution in contributions {
            weight += contribution.weight();
            if let Some(value) = contribution.value {
                gained += contribution.weight() * value;
                answered += contribution.weight();
            }
        }
        if weight == zero {
            return None;
        }
        let open = weight - answered;
        Some(Self {
            floor: gained / weight,
            ceiling: (gained + open) / weight,
            coverage: answered / weight,
            weight: weight.to_integer(),
        })
    }

    /// The floor in whole per cent, never rounded up to 100.
    #[must_use]
    pub fn floor_percent(&self) -> i64 {
        percent::floor(self.floor)
    }

    /// The ceiling in whole per cent, never rounded down to 0.
    #[must_use]
    pub fn ceiling_percent(&self) -> i64 {
        percent::ceiling(self.ceiling)
    }

    /// The coverage in whole per cent, never rounded up to 100.
    #[must_use]
    pub fn coverage_percent(&self) -> i64 {
        percent::floor(self.coverage)
    }
}
