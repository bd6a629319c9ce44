//! Durations as people type them: `90s`, `5m`, `3h`, `1h30m`.

use crate::domain::{Problem, Sentence};
use std::time::Duration;

/// The longest that is understood: a week.
const LONGEST_MS: u64 = 7 * 24 * 3_600_000;

/// The units, the longest first, and how many milliseconds each has.
const UNITS: [(&str, u64); 4] = [("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)];

/// The duration that is typed.
///
/// # Errors
/// When it is none, is nothing at all, or is longer than a week.
pub fn parse(typed: &str) -> Result<Duration, Problem> {
    let ms = milliseconds(typed.trim()).filter(|ms| (1..=LONGEST_MS).contains(ms));
    ms.map(Duration::from_millis).ok_or_else(|| Problem::usage(Sentence::new("duration-shape").with("typed", typed)))
}

/// Each unit once at most, the longest first; what follows hours may stand without its unit (`1h30`).
fn milliseconds(typed: &str) -> Option<u64> {
    let mut rest = typed;
    let mut sum: u64 = 0;
    let mut units = UNITS.iter();
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number: u64 = rest[..digits].parse().ok()?;
        let unit_end = rest[digits..].find(|c: char| c.is_ascii_digit()).map_or(rest.len(), |at| digits + at);
        let unit = match &rest[digits..unit_end] {
            "min" => "m",
            "" if rest.len() < typed.len() && units.as_slice().len() == 3 => "m",
            unit => unit,
        };
        let (_, factor) = units.find(|(name, _)| *name == unit)?;
        sum = sum.checked_add(number.checked_mul(*factor)?)?;
        rest = &rest[unit_end..];
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seconds(typed: &str) -> Option<u64> {
        parse(typed).ok().map(|duration| duration.as_secs())
    }

    #[test]
    fn hours_minutes_and_seconds_are_understood() {
        assert_eq!((seconds("90s"), seconds("5m"), seconds("3h")), (Some(90), Some(300), Some(10_800)));
        assert_eq!((seconds("1h30m"), seconds("1h30"), seconds("1h30min")), (Some(5400), Some(5400), Some(5400)));
        assert_eq!((seconds(" 2m30s "), seconds("168h")), (Some(150), Some(604_800)));
        assert_eq!(parse("250ms").ok(), Some(Duration::from_millis(250)));
    }

    #[test]
    fn anything_else_is_refused() {
        for typed in [
            "",
            "60",
            "0s",
            "h",
            "1x",
            "-5m",
            "5m3h",
            "1h1h",
            "1,5h",
            "1.5h",
            "5m30",
            "169h",
            "é",
            "99999999999999999999h",
        ] {
            assert_eq!(parse(typed).unwrap_err().sentence.key, "duration-shape", "{typed}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_understood_or_refused(typed: String) {
            let _ = parse(&typed);
        }

        #[test]
        fn what_is_written_with_its_units_is_what_is_meant(hours in 0_u64..100, minutes in 0_u64..60, seconds in 1_u64..60) {
            prop_assert_eq!(self::seconds(&format!("{hours}h{minutes}m{seconds}s")), Some(hours * 3600 + minutes * 60 + seconds));
        }
    }
}
