//! Readiness over time: what is reached and what may still be, from the first day to the last.
//!
//! ```text
//! 100 % ▒▒▒▒▒▒▒▒▒▒▒
//!       ▒▒▒▒▒▃▃▃███
//!   0 % ▂▂▂▂▂██████
//!       20/10  23/11
//! ```

use crate::domain::readiness::Score;
use crate::domain::report::history::DayReadiness;
use jiff::civil::Date;

/// The parts of a cell that the floor may fill.
const LEVELS: [char; 8] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇'];

/// The rows of the chart, from the top, of `width` × `height` cells.
pub(super) fn rows(days: &[DayReadiness], width: u16, height: u16) -> Vec<String> {
    let columns: Vec<Option<&Score>> = (0..width).map(|column| at(days, column, width)).collect();
    let row = |row: u16| columns.iter().map(|score| score.map_or('·', |score| cell(score, row, height))).collect();
    (0..height).rev().map(row).collect()
}

/// The figures that hold in a column: those of the latest day that was reached there.
fn at(days: &[DayReadiness], column: u16, width: u16) -> Option<&Score> {
    let (first, last) = (days.first()?.day, days.last()?.day);
    let span = length(first, last);
    // The last column is the last day.
    let reached = |day: Date| length(first, day) * i64::from(width.saturating_sub(1)) <= span * i64::from(column);
    days.iter().rev().find(|readiness| reached(readiness.day))?.score.as_ref()
}

fn length(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// A cell of the row `row` from below: filled up to the floor, `░` from there to the ceiling.
fn cell(score: &Score, row: u16, height: u16) -> char {
    let (row, height) = (i64::from(row), i64::from(height));
    let eighths = score.floor_percent() * height * 8 / 100 - row * 8;
    let ceiling = score.ceiling_percent() * height > row * 100;
    match usize::try_from(eighths) {
        Ok(eighths) if eighths >= 8 => '█',
        Ok(eighths) if eighths > 0 => LEVELS[eighths],
        _ if ceiling => '░',
        _ => ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::readiness::ReadinessVerdict;
    use num_rational::Ratio;

    fn day(day: &str, floor: i64, ceiling: i64) -> DayReadiness {
        let percent = |percent| Ratio::new(percent, 100);
        let (floor, ceiling) = (percent(floor), percent(ceiling));
        let score = Some(Score { floor, ceiling, coverage: floor, weight: 1 });
        DayReadiness { day: day.parse().unwrap(), verdict: ReadinessVerdict::Incomplete, score }
    }

    #[test]
    fn the_floor_is_filled_and_the_rest_up_to_the_ceiling_is_open() {
        let days = [day("2026-10-01", 0, 100), day("2026-10-03", 50, 75), day("2026-10-05", 100, 100)];
        assert_eq!(rows(&days, 5, 4), ["░░  █", "░░░░█", "░░███", "░░███"]);
    }

    #[test]
    fn a_single_day_and_a_day_without_figures_are_drawn_too() {
        assert_eq!(rows(&[day("2026-10-01", 25, 50)], 2, 2), ["  ", "▄▄"]);
        let nothing = DayReadiness { score: None, ..day("2026-10-01", 0, 0) };
        assert_eq!(rows(&[nothing], 2, 1), ["··"]);
        assert_eq!(rows(&[], 0, 1), [""]);
    }
}
