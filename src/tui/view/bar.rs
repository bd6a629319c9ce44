//! The bar of an interval: what is reached, what may still be, what is lost.

use crate::domain::report::Interval;

/// A bar of `width` cells: `█` up to the floor, `▒` up to the ceiling, `░` beyond; `·` when nothing is scored.
#[must_use]
pub fn interval(interval: &Interval, width: u16) -> String {
    let width = usize::from(width);
    let (Some(floor), Some(ceiling)) = (interval.floor, interval.ceiling) else { return "·".repeat(width) };
    let cells = |percent: i64| usize::try_from(percent).unwrap_or_default() * width / 100;
    let (reached, possible) = (cells(floor), cells(ceiling));
    let (open, lost) = (possible.saturating_sub(reached), width.saturating_sub(possible));
    format!("{}{}{}", "█".repeat(reached), "▒".repeat(open), "░".repeat(lost))
}

/// A bar of one cell, as high as the floor; `·` when nothing is scored.
#[must_use]
pub fn level(interval: &Interval) -> char {
    const LEVELS: [char; 9] = ['_', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let Some(floor) = interval.floor else { return '·' };
    LEVELS[usize::try_from(floor * 8 / 100).unwrap_or_default().min(8)]
}

/// A bar that is filled to a share of `width` cells; at least one cell when the share is above 0.
#[must_use]
pub fn share(share: f64, width: u16) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the width, a u16")]
    let filled = (share.clamp(0.0, 1.0) * f64::from(width)).ceil() as usize;
    format!("{:<width$}", "█".repeat(filled), width = usize::from(width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_parts_fill_the_width() {
        let half = Interval { floor: Some(20), ceiling: Some(70), ..Interval::default() };
        assert_eq!(interval(&half, 10), "██▒▒▒▒▒░░░");
        assert_eq!(interval(&Interval::default(), 4), "····");
    }

    #[test]
    fn a_small_bar_is_full_only_at_the_top() {
        let at = |floor| level(&Interval { floor, ..Interval::default() });
        assert_eq!([Some(0), Some(50), Some(99), Some(100), None].map(at), ['_', '▄', '▇', '█', '·']);
    }
}
