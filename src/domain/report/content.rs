//! What each section of a report holds, so that its author knows what is kept back or sent.

use super::{Report, Section};

/// What a section holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// So many things, perhaps none: notes, reasons, pupils, addresses, rounds.
    Several(usize),
    /// A text of one's own.
    Named(String),
}

/// What `section` holds in `report`, in which it is not kept back.
#[must_use]
pub fn content(report: &Report, section: Section) -> Content {
    match section {
        Section::Notes => Content::Several(report.answers.iter().filter(|line| line.note.is_some()).count()),
        Section::Reasons => Content::Several(reasons(report)),
        Section::Name => Content::Named(report.establishment.name.clone()),
        Section::Pupils => {
            Content::Several(report.establishment.pupils.and_then(|count| count.try_into().ok()).unwrap_or(0))
        }
        Section::LastCheck => {
            let targets = report.last_check.as_ref().and_then(|check| check.get("targets")?.as_array());
            Content::Several(targets.map_or(0, Vec::len))
        }
        Section::Series => {
            let rounds = report.series.as_ref().and_then(|series| series.get("rounds")?.as_u64());
            Content::Several(rounds.and_then(|count| count.try_into().ok()).unwrap_or(0))
        }
    }
}

/// Why points are not applicable, and why phases were opened early.
fn reasons(report: &Report) -> usize {
    let opened = report.gates.iter().filter_map(|gate| gate.opened.as_ref()).filter(|opened| opened.reason.is_some());
    report.answers.iter().filter(|line| line.reason.is_some()).count() + opened.count()
}
