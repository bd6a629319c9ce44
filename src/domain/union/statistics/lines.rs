//! The lines of the document on answers, owners and phases, from the counts of a table.

use crate::domain::checklist::{Owner, Severity};
use crate::domain::union::{Form, FormItem, Given, Load, Progress, Publication, Subject};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many blocking items are listed as the most frequent ones.
const MOST_BLOCKERS: usize = 10;

/// What was answered to an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemLine {
    /// The checklist's id.
    pub checklist: String,
    /// The item's id.
    pub item: String,
    /// Its theme's id.
    pub theme: String,
    /// How much depends on it.
    pub severity: Severity,
    /// Who has to act.
    pub owners: Vec<Owner>,
    /// How many were asked; the counts below add up to it.
    pub n: Option<usize>,
    /// Yes.
    pub yes: Option<usize>,
    /// In part.
    pub partial: Option<usize>,
    /// No.
    pub no: Option<usize>,
    /// They do not know.
    pub unknown: Option<usize>,
    /// Not answered yet.
    pub unanswered: Option<usize>,
    /// Not applicable.
    pub na: Option<usize>,
    /// One or several of the item's choices.
    pub choice: Option<usize>,
    /// A number, a day or a text.
    pub other: Option<usize>,
    /// Whether any of these is hidden.
    pub suppressed: bool,
}

impl ItemLine {
    /// Whether it states that some answered yes, in part or no.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.answers().iter().flatten().any(|count| *count > 0)
    }

    /// Whether it is answered by yes, in part or no, and all that is not 0 is hidden.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        !self.says_something() && self.answers().contains(&None)
    }

    fn answers(&self) -> [Option<usize>; 3] {
        [self.yes, self.partial, self.no]
    }
}

/// At how many schools something is open for one owner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointsLine {
    /// Who must act.
    pub owner: Owner,
    /// Schools at which a blocking item of theirs is answered by no; none when it is hidden.
    pub blocking: Option<usize>,
    /// Schools at which any item of theirs is open, these included; none when it is hidden.
    pub open: Option<usize>,
    /// Of so many schools.
    pub of: usize,
}

/// A blocking item that is answered by no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlockerLine {
    /// The checklist's id.
    pub checklist: String,
    /// The item's id.
    pub item: String,
    /// How many answered no.
    pub no: usize,
    /// Of how many who were asked; none when it is hidden.
    pub n: Option<usize>,
    /// Who has to act.
    pub owners: Vec<Owner>,
}

/// How often an answer is denied by a measurement or by another answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContradictionLine {
    /// The checklist's id.
    pub checklist: String,
    /// The item's id.
    pub item: String,
    /// How many reports; none when it is hidden.
    pub denied: Option<usize>,
}

/// How far a phase has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PhaseLine {
    /// The checklist's id.
    pub checklist: String,
    /// The phase's id.
    pub theme: String,
    /// Opened although a phase before it had not passed.
    pub forced: Option<usize>,
    /// Opened.
    pub opened: Option<usize>,
    /// It may be opened.
    pub may_open: Option<usize>,
    /// A phase before it has not passed.
    pub waits: Option<usize>,
    /// Reports without it.
    pub absent: Option<usize>,
}

impl PhaseLine {
    /// Its counts: opened, opened all the same, may be opened, waits, absent.
    #[must_use]
    pub const fn counts(&self) -> [Option<usize>; 5] {
        [self.opened, self.forced, self.may_open, self.waits, self.absent]
    }

    /// Whether it states anything but zeros.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.counts().iter().flatten().any(|count| *count > 0)
    }
}

/// What was answered to each item, in the order of the forms; of an item with several editions, the last one's place.
pub(super) fn items(table: Option<&Publication>, forms: &[Form]) -> Vec<ItemLine> {
    let Some(table) = table else { return Vec::new() };
    let known: BTreeMap<&Subject, &Vec<Option<usize>>> =
        table.figures.iter().map(|figure| (&figure.of, &figure.counts)).collect();
    let mut lines: Vec<ItemLine> = Vec::new();
    for (form, item) in forms.iter().flat_map(|form| form.items.iter().map(move |item| (form, item))) {
        let subject = Subject::Item(form.checklist.clone(), item.item.clone());
        let counts = known.get(&subject).map_or(&[][..], |counts| counts.as_slice());
        lines.retain(|line| (&line.checklist, &line.item) != (&form.checklist, &item.item));
        lines.push(item_line(form, item, counts, table.reports));
    }
    lines
}

fn item_line(form: &Form, item: &FormItem, counts: &[Option<usize>], reports: usize) -> ItemLine {
    let count = |given: Given| counts.get(given as usize).copied().flatten();
    let all = Given::ALL.map(count);
    ItemLine {
        checklist: form.checklist.clone(),
        item: item.item.clone(),
        theme: item.theme.clone(),
        severity: item.severity,
        owners: item.owners.clone(),
        n: count(Given::Hidden).map(|not_asked| reports - not_asked),
        yes: count(Given::Yes),
        partial: count(Given::Partial),
        no: count(Given::No),
        unknown: count(Given::Unknown),
        unanswered: count(Given::Unanswered),
        na: count(Given::Na),
        choice: count(Given::Choice),
        other: count(Given::Other),
        suppressed: all.contains(&None),
    }
}

/// The open points of each owner, of so many reports; a count that is hidden is none.
pub(super) fn points(table: Option<&Publication>) -> Vec<PointsLine> {
    let of = table.map(|table| table.reports).unwrap_or_default();
    let line = |(subject, counts): (&Subject, &[Option<usize>])| match subject {
        Subject::Owner(owner) => {
            let open = counts[Load::Settled as usize].map(|settled| of - settled);
            Some(PointsLine { owner: *owner, blocking: counts[Load::Blocking as usize], open, of })
        }
        _ => None,
    };
    figures(table).filter_map(line).collect()
}

/// The blocking items to which most schools say no, at most [`MOST_BLOCKERS`]; one whose count is hidden is left out.
pub(super) fn blockers(items: &[ItemLine]) -> Vec<BlockerLine> {
    let blocking = items.iter().filter(|item| item.severity == Severity::Blocking);
    let line = |item: &ItemLine| {
        let no = item.no.filter(|no| *no > 0)?;
        let ItemLine { checklist, item, n, owners, .. } = item.clone();
        Some(BlockerLine { checklist, item, no, n, owners })
    };
    let mut lines: Vec<BlockerLine> = blocking.filter_map(line).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.no));
    lines.truncate(MOST_BLOCKERS);
    lines
}

/// How many answers to each item a measurement denies; none of an item is no line.
pub(super) fn contradictions(table: Option<&Publication>) -> Vec<ContradictionLine> {
    let line = |(of, counts): (&Subject, &[Option<usize>])| match of {
        Subject::Denied(checklist, item) => {
            let (checklist, item) = (checklist.clone(), item.clone());
            Some(ContradictionLine { checklist, item, denied: counts[0] })
        }
        _ => None,
    };
    figures(table).filter_map(line).filter(|line| line.denied != Some(0)).collect()
}

/// How far schools are with each phase of a ramp.
pub(super) fn phases(table: Option<&Publication>) -> Vec<PhaseLine> {
    let line = |(of, counts): (&Subject, &[Option<usize>])| match of {
        Subject::Phase(checklist, theme) => {
            let count = |progress: Progress| counts[progress as usize];
            Some(PhaseLine {
                checklist: checklist.clone(),
                theme: theme.clone(),
                forced: count(Progress::Forced),
                opened: count(Progress::Opened),
                may_open: count(Progress::MayOpen),
                waits: count(Progress::Waits),
                absent: count(Progress::Absent),
            })
        }
        _ => None,
    };
    figures(table).filter_map(line).collect()
}

fn figures(table: Option<&Publication>) -> impl Iterator<Item = (&Subject, &[Option<usize>])> {
    table.into_iter().flat_map(|table| table.figures.iter().map(|figure| (&figure.of, figure.counts.as_slice())))
}
