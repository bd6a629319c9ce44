//! Moments of an audit, as people write them: a day, a time, or a number of its history.

use crate::domain::checklist::Journal;
use crate::domain::report::history::end_of_day;
use crate::domain::{Problem, Sentence, day};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The journal as it stood at the moment written as `typed`: `12`, `2026-11-23` or `23/11/2026` (at its end),
/// `2026-11-23T08:55` (all in the zone) or `2026-11-23T07:55:00Z`.
///
/// # Errors
/// When the text is none of these, or the history has no such number.
pub fn journal_at(typed: &str, journal: &Journal, zone: &TimeZone) -> Result<Journal, Problem> {
    if let Ok(number) = typed.parse::<i64>() {
        return at_number(number, journal);
    }
    let moment =
        moment(typed, zone).ok_or_else(|| Problem::usage(Sentence::new("moment-unknown").with("typed", typed)));
    Ok(journal.until(moment?))
}

fn at_number(number: i64, journal: &Journal) -> Result<Journal, Problem> {
    if !journal.entries().iter().any(|entry| entry.sequence == number) {
        return Err(Problem::usage(Sentence::new("moment-no-number").with("number", number)));
    }
    Ok(Journal::new(journal.entries().iter().filter(|entry| entry.sequence <= number).cloned()))
}

fn moment(typed: &str, zone: &TimeZone) -> Option<Timestamp> {
    if let Ok(moment) = typed.parse::<Timestamp>() {
        return Some(moment);
    }
    if let Some(day) = day::parse(typed) {
        return end_of_day(day, zone);
    }
    Some(typed.parse::<DateTime>().ok()?.to_zoned_datetime(zone.clone()).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::{Answer, Entry, ItemRef, Operation};

    fn journal() -> Journal {
        let entry = |sequence, at: &str| Entry {
            sequence,
            at: at.parse().unwrap(),
            operation: Operation::Set {
                item: ItemRef::new("anticipation", "a"),
                answer: Some(Answer::Yes),
                note: None,
            },
        };
        Journal::new([
            entry(4, "2026-11-22T22:59:59Z"),
            entry(7, "2026-11-23T07:55:00Z"),
            entry(9, "2026-11-23T23:30:00Z"),
        ])
    }

    fn count(typed: &str) -> Result<usize, String> {
        let paris = TimeZone::get("Europe/Paris").unwrap();
        journal_at(typed, &journal(), &paris).map(|j| j.entries().len()).map_err(|problem| problem.sentence.key)
    }

    #[test]
    fn a_number_is_that_of_the_history() {
        assert_eq!(count("7"), Ok(2));
        assert_eq!(count("5"), Err("moment-no-number".to_owned()));
    }

    #[test]
    fn a_day_is_taken_at_its_end_where_the_school_is() {
        assert_eq!(count("2026-11-22"), Ok(1));
        assert_eq!(count("2026-11-23"), Ok(2));
        assert_eq!(count("24/11/2026"), Ok(3));
    }

    #[test]
    fn a_time_is_local_unless_it_says_otherwise() {
        assert_eq!(count("2026-11-23T08:54"), Ok(1));
        assert_eq!(count("2026-11-23T08:55"), Ok(2));
        assert_eq!(count("2026-11-23T07:55:00Z"), Ok(2));
    }

    #[test]
    fn anything_else_is_refused() {
        for typed in ["hier", "", "2026-13-01"] {
            assert_eq!(count(typed), Err("moment-unknown".to_owned()), "{typed}");
        }
    }
}
