//! What every part of the view needs, and how a label stands before what it labels.

use crate::domain::Sentence;
use crate::domain::report::Report;
use crate::text::Text;
use jiff::tz::TimeZone;

/// What every part of the view needs.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// The report.
    pub report: &'a Report,
    /// The catalogue.
    pub text: &'a Text,
    /// The school's time zone.
    pub zone: &'a TimeZone,
}

/// A label and what it labels, as the language writes it.
pub(super) fn labelled(text: &Text, label: impl AsRef<str>, value: impl AsRef<str>) -> String {
    text.say(&Sentence::new("export-labelled").with("label", label.as_ref()).with("value", value.as_ref()))
}
