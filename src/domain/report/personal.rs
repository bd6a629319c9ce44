//! Points at what may name a person in the texts that leave.

use super::Report;
use crate::domain::personal::{MentionKind, passages};
use std::ops::Range;

/// A passage that may name a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where: `checklist/item`, `checklist/phase`, or the part of the report.
    pub place: String,
    /// What it may be.
    pub is: MentionKind,
    /// The passage itself.
    pub passage: String,
}

/// The passages of a report that may name a person, in its order.
#[must_use]
pub fn mentions(report: &Report) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut look = |place: &str, text: &str| {
        let mention = |(is, range): (MentionKind, Range<usize>)| Mention {
            place: place.to_owned(),
            is,
            passage: text[range].to_owned(),
        };
        found.extend(passages(text).into_iter().map(mention));
    };
    for line in &report.answers {
        let place = format!("{}/{}", line.checklist, line.item);
        let texts = [line.answer.as_str(), line.reason.as_deref(), line.note.as_deref()];
        texts.into_iter().flatten().for_each(|text| look(&place, text));
    }
    for gate in &report.gates {
        let reason = gate.opened.as_ref().and_then(|opened| opened.reason.as_deref());
        look(&format!("{}/{}", gate.checklist, gate.theme), reason.unwrap_or_default());
    }
    let network = report.last_check.as_ref().and_then(|check| check.pointer("/vantage/label")?.as_str());
    look("last_check", network.unwrap_or_default());
    found
}
