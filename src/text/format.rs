//! Numbers, intervals, dates and ages as each language writes them.

use super::{Language, Text};
use crate::domain::Sentence;
use crate::domain::report::Interval;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The no-break space that French typography asks for.
const NBSP: char = '\u{a0}';

impl Text {
    /// A whole per cent: « 62 % » or “62%”.
    #[must_use]
    pub fn percent(&self, percent: i64) -> String {
        match self.language() {
            Language::French => format!("{percent}{NBSP}%"),
            Language::English => format!("{percent}%"),
        }
    }

    /// An interval: « 62–71 % », or one figure when both ends are the same; a dash when nothing is scored.
    #[must_use]
    pub fn interval(&self, interval: &Interval) -> String {
        let ends = interval.floor.zip(interval.ceiling);
        ends.map_or_else(|| "—".to_owned(), |(floor, ceiling)| self.percents([floor, ceiling]))
    }

    /// What lies between two whole per cents: « 62–71 % », or one figure when they are the same.
    #[must_use]
    pub fn percents(&self, [least, most]: [i64; 2]) -> String {
        if least == most { self.percent(least) } else { format!("{least}–{}", self.percent(most)) }
    }

    /// A decimal number with at most two places, with the language's own mark.
    #[must_use]
    pub fn decimal(&self, number: f64) -> String {
        let text = format!("{number:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        match self.language() {
            Language::French => text.replace('.', ","),
            Language::English => text.to_owned(),
        }
    }

    /// A duration in milliseconds: « 85 ms », « 2,4 s ».
    #[must_use]
    pub fn duration(&self, ms: f64) -> String {
        if ms > 0.0 && ms < 1.0 {
            format!("<{NBSP}1{NBSP}ms")
        } else if ms < 1000.0 {
            format!("{ms:.0}{NBSP}ms")
        } else {
            format!("{}{NBSP}s", self.decimal((ms / 100.0).round() / 10.0))
        }
    }

    /// A moment in local time with its zone: « lundi 23 novembre 2026, 8 h 55 (CET) ».
    #[must_use]
    pub fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = at.to_zoned_datetime(zone.clone());
        let sentence = Sentence::new("moment")
            .with("date", self.day(local.date()))
            .with("time", self.time(&local))
            .with("zone", local.strftime("%Z").to_string());
        self.say(&sentence)
    }

    /// A moment in few characters: « 23/11 8 h 55 ».
    #[must_use]
    pub fn short_moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = at.to_zoned_datetime(zone.clone());
        format!("{:02}/{:02} {}", local.day(), local.month(), self.time(&local))
    }

    /// A day: « lundi 23 novembre 2026 ».
    #[must_use]
    pub fn day(&self, date: jiff::civil::Date) -> String {
        let weekday = self.get(WEEKDAYS[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())]);
        let month = self.get(MONTHS[usize::from((date.month() - 1).unsigned_abs())]);
        let day = match (date.day(), self.language()) {
            (1, Language::French) => self.get("day-first"),
            (day, _) => day.to_string(),
        };
        format!("{weekday} {day} {month} {}", date.year())
    }

    /// A time of day: « 8 h 55 ».
    #[must_use]
    pub fn clock(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.time(&at.to_zoned_datetime(zone.clone()))
    }

    fn time(&self, at: &jiff::ZonedDateTime) -> String {
        match self.language() {
            Language::French => format!("{}{NBSP}h{NBSP}{:02}", at.hour(), at.minute()),
            Language::English => format!("{:02}:{:02}", at.hour(), at.minute()),
        }
    }

    /// How long ago `then` was at `now`: « à l’instant », « il y a 3 min », « il y a 2 jours ».
    #[must_use]
    pub fn age(&self, then: Timestamp, now: Timestamp) -> String {
        let seconds = now.as_second().saturating_sub(then.as_second());
        let (key, count) = match seconds {
            ..60 => return self.get("age-now"),
            60..3600 => ("age-minutes", seconds / 60),
            3600..86_400 => ("age-hours", seconds / 3600),
            _ => ("age-days", seconds / 86_400),
        };
        self.say(&Sentence::new(key).with("count", count))
    }
}

const WEEKDAYS: [&str; 7] =
    ["day-monday", "day-tuesday", "day-wednesday", "day-thursday", "day-friday", "day-saturday", "day-sunday"];

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_writes_moments_with_a_24_hour_clock() {
        let at: Timestamp = "2021-04-06T07:02:00Z".parse().unwrap();
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let text = Text::new(Language::French);
        assert_eq!(text.moment(at, &paris), "mardi 6 avril 2021, 9\u{a0}h\u{a0}02 (CEST)");
        assert_eq!(Text::new(Language::English).moment(at, &paris), "Tuesday 6 April 2021, 09:02 (CEST)");
    }

    #[test]
    fn an_interval_keeps_both_ends_and_its_dash() {
        let text = Text::new(Language::French);
        let interval = Interval { floor: Some(62), ceiling: Some(71), ..Interval::default() };
        assert_eq!(text.interval(&interval), "62–71\u{a0}%");
        assert_eq!(text.interval(&Interval::default()), "—");
    }

    #[test]
    fn durations_change_unit_at_a_second() {
        let text = Text::new(Language::French);
        assert_eq!(text.duration(84.6), "85\u{a0}ms");
        assert_eq!(text.duration(2412.0), "2,4\u{a0}s");
        assert_eq!(text.duration(0.3), "<\u{a0}1\u{a0}ms");
    }

    #[test]
    fn ages_are_told_in_the_largest_unit_that_fits() {
        let now: Timestamp = "2026-11-24T08:00:00Z".parse().unwrap();
        let text = Text::new(Language::English);
        let ago = |seconds: i64| text.age(Timestamp::from_second(now.as_second() - seconds).unwrap(), now);
        assert_eq!(ago(5), "just now");
        assert_eq!(ago(3 * 60), "3 min ago");
        assert_eq!(ago(2 * 86_400), "2 days ago");
    }
}
