//! Two reports side by side: whether one takes the place of the other, and which answers moved.

use super::{AnswerLine, Report};
use serde::Serialize;
use std::cmp::Ordering;

/// How two reports follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Succession {
    /// They are the same one.
    Same,
    /// The second says that it takes the place of the first.
    Next,
    /// Both are revisions of one report, further apart.
    Later,
    /// The second is an earlier revision of the first.
    Earlier,
    /// They are two reports, or two contents of the same revision.
    Apart,
}

impl Succession {
    /// All ways, nearest first.
    pub const ALL: [Self; 5] = [Self::Same, Self::Next, Self::Later, Self::Earlier, Self::Apart];

    /// The stable id in data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Next => "next",
            Self::Later => "later",
            Self::Earlier => "earlier",
            Self::Apart => "apart",
        }
    }
}

/// How `after` follows `before`, by what they say of themselves.
#[must_use]
pub fn succession(before: &Report, after: &Report) -> Succession {
    let hash = |report: &Report| report.seal.as_ref().map(|seal| seal.sha256.clone());
    if hash(before).is_some() && hash(before) == hash(after) {
        return Succession::Same;
    }
    if before.id != after.id {
        return Succession::Apart;
    }
    if after.supersedes.is_some() && after.supersedes == hash(before) {
        return Succession::Next;
    }
    match after.revision.cmp(&before.revision) {
        Ordering::Greater => Succession::Later,
        Ordering::Less => Succession::Earlier,
        // Of two contents of one revision, neither takes the place of the other.
        Ordering::Equal => Succession::Apart,
    }
}

/// An item whose answer differs; one of the sides is none when only the other report has the item.
#[derive(Clone, Copy, Debug)]
pub struct Moved<'a> {
    /// In the first report.
    pub before: Option<&'a AnswerLine>,
    /// In the second.
    pub after: Option<&'a AnswerLine>,
}

impl<'a> Moved<'a> {
    /// The line that tells which item it is: the later one where there is one.
    #[must_use]
    pub fn line(&self) -> Option<&'a AnswerLine> {
        self.after.or(self.before)
    }
}

/// The items whose answers differ, in the order of the second report, then those that only the first has.
#[must_use]
pub fn moved<'a>(before: &'a Report, after: &'a Report) -> Vec<Moved<'a>> {
    let find = |report: &'a Report, line: &AnswerLine| {
        report.answers.iter().find(|other| (&other.checklist, &other.item) == (&line.checklist, &line.item))
    };
    let said = |line: &'a AnswerLine| (line.state, &line.answer, line.reason.as_ref());
    let changed = after.answers.iter().filter_map(|line| {
        let earlier = find(before, line);
        let differs = earlier.is_none_or(|earlier| said(earlier) != said(line));
        differs.then_some(Moved { before: earlier, after: Some(line) })
    });
    let gone = before.answers.iter().filter(|line| find(after, line).is_none());
    changed.chain(gone.map(|line| Moved { before: Some(line), after: None })).collect()
}
