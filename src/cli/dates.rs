//! Today, and the day J.

use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Today, where the computer is.
pub fn today() -> Date {
    Timestamp::now().to_zoned_datetime(TimeZone::system()).date()
}

/// The day J of an audit.
///
/// # Errors
/// When none is set.
pub fn day_of(audit: &Audit) -> Result<Date, Problem> {
    audit.day.ok_or_else(|| Problem::usage(Sentence::new("day-missing")))
}

/// Now, to the millisecond: what people read in a file they sign needs no more.
pub fn signing_moment() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
}
