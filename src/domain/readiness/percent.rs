//! The one rounding rule: half up, to the whole per cent, and never across the ends.

use num_rational::Ratio;

/// A share that must not look complete when it is not: rounded half up, 100 only when it is exactly 1.
#[must_use]
pub fn floor(share: Ratio<i64>) -> i64 {
    let rounded = half_up(share);
    if share < Ratio::from_integer(1) { rounded.min(99) } else { rounded }
}

/// A share that must not look hopeless when it is not: rounded half up, 0 only when it is exactly 0.
#[must_use]
pub fn ceiling(share: Ratio<i64>) -> i64 {
    let rounded = half_up(share);
    if share > Ratio::from_integer(0) { rounded.max(1) } else { rounded }
}

/// A share rounded half up.
#[must_use]
pub fn half_up(share: Ratio<i64>) -> i64 {
    (share * 100 + Ratio::new(1, 2)).floor().to_integer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_up() {
        assert_eq!(floor(Ratio::new(125, 1000)), 13);
        assert_eq!(floor(Ratio::new(124, 1000)), 12);
    }

    #[test]
    fn a_floor_below_one_is_never_shown_as_100() {
        assert_eq!(floor(Ratio::new(999, 1000)), 99);
        assert_eq!(floor(Ratio::from_integer(1)), 100);
    }

    #[test]
    fn a_ceiling_above_zero_is_never_shown_as_0() {
        assert_eq!(ceiling(Ratio::new(1, 1000)), 1);
        assert_eq!(ceiling(Ratio::from_integer(0)), 0);
    }
}
