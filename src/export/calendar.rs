//! The days of an audit as an iCalendar file (RFC 5545), for the calendar that people use.
//!
//! Nothing private is in it: questions, reasons and who acts, but neither answers nor notes. The identifiers stay the
//! same, so that a file read in again moves the days instead of doubling them.

use crate::domain::establishment::Establishment;
use crate::domain::printable::one_line;
use crate::domain::report::agenda::Deadline;
use crate::domain::{Sentence, checklist::Item};
use crate::text::Text;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The longest line, in bytes, before it is folded.
const LINE: usize = 75;

/// A calendar with the day J `day` and each of the deadlines, all-day events; `now` is when it is written.
#[must_use]
pub fn calendar(school: &Establishment, day: Date, deadlines: &[Deadline<'_>], now: Timestamp, text: &Text) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", concat!("-//Prudence//Prudence ", env!("CARGO_PKG_VERSION"), "//FR"));
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", "PUBLISH");
    let name = Sentence::new("calendar-day").with("school", school.name.as_str());
    let uid = |what: &str| format!("{}/{what}@prudence", school.uai.as_str());
    event(&mut lines, &Event { uid: uid("day"), day, summary: text.say(&name), description: String::new() }, now);
    for deadline in deadlines {
        let (list, item) = (&deadline.view.checklist.id, deadline.view.item);
        let summary = Sentence::new("calendar-item").with("question", text.local(&item.text));
        let (uid, summary) = (uid(&format!("{list}/{}", item.id)), text.say(&summary));
        event(&mut lines, &Event { uid, day: deadline.due, summary, description: description(item, text) }, now);
    }
    lines.raw("END", "VCALENDAR");
    lines.written
}

/// One day of the calendar.
struct Event {
    uid: String,
    day: Date,
    summary: String,
    description: String,
}

fn event(lines: &mut Lines, event: &Event, now: Timestamp) {
    let stamp = now.to_zoned_datetime(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    lines.raw("BEGIN", "VEVENT");
    lines.text("UID", &event.uid);
    lines.raw("DTSTAMP", &stamp);
    lines.raw("DTSTART;VALUE=DATE", &event.day.strftime("%Y%m%d").to_string());
    lines.text("SUMMARY", &event.summary);
    if !event.description.is_empty() {
        lines.text("DESCRIPTION", &event.description);
    }
    // The day is not taken: one can be invited to something else.
    lines.raw("TRANSP", "TRANSPARENT");
    lines.raw("END", "VEVENT");
}

/// Why the item matters and who acts, one line each.
fn description(item: &Item, text: &Text) -> String {
    let owners: Vec<String> = item.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id()))).collect();
    let severity = Sentence::new(&format!("severity-{}", item.severity.id()));
    let lines = [
        one_line(text.local(&item.why)),
        text.say(&Sentence::new("calendar-about").with("severity", severity).with("owners", owners.join(", "))),
    ];
    lines.join("\n")
}

/// Content lines, each folded and ended as the format asks.
#[derive(Default)]
struct Lines {
    written: String,
}

impl Lines {
    /// A line whose value is text: what has a meaning in the format is escaped.
    fn text(&mut self, name: &str, value: &str) {
        let escaped = value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
        self.raw(name, &escaped);
    }

    /// A line as it is, in parts of at most 75 bytes, the later ones behind a space.
    fn raw(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for character in format!("{name}:{value}").chars() {
            if character.len_utf8() > room {
                self.written.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= character.len_utf8();
            self.written.push(character);
        }
        self.written.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(value: &str) -> String {
        let mut lines = Lines::default();
        lines.text("SUMMARY", value);
        lines.written
    }

    #[test]
    fn what_has_a_meaning_in_the_format_is_escaped() {
        assert_eq!(written("a,b;c\\d\ne"), "SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    }

    proptest! {
        #[test]
        fn lines_are_short_and_unfold_to_what_they_were(value in "[ -~éà’«»\u{a0}漢😀]{0,300}") {
            let written = written(&value);
            prop_assert!(written.ends_with("\r\n"));
            let mut lines = written.trim_end_matches("\r\n").split("\r\n");
            prop_assert!(lines.clone().all(|line| line.len() <= LINE && !line.contains(['\r', '\n'])));
            prop_assert!(lines.clone().skip(1).all(|line| line.starts_with(' ')));
            let first = lines.next().unwrap().to_owned();
            let unfolded = lines.fold(first, |whole, line| whole + &line[1..]);
            let escaped = value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
            prop_assert_eq!(unfolded, format!("SUMMARY:{escaped}"));
        }
    }
}
