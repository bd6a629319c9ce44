//! The answers to each item, by checklist and theme.

use super::cell::{Cell, Segment, bar};
use crate::domain::Sentence;
use crate::domain::union::statistics::{ItemLine, Statistics};
use crate::export::union::Names;
use serde::Serialize;

/// The names of the columns, in the order of [`Line::counts`].
pub(super) const COLUMNS: [&str; 7] = [
    "answer-yes",
    "answer-partial",
    "answer-no",
    "union-answer-unknown",
    "state-unanswered",
    "state-na",
    "union-answer-asked",
];

/// A checklist.
#[derive(Serialize)]
pub(in crate::export::union) struct List {
    /// Its title.
    pub title: String,
    /// Its themes that have a line.
    pub themes: Vec<Theme>,
    /// How many items have no line because all of their answers are hidden; empty when there is none.
    pub hidden: String,
}

/// A theme.
#[derive(Serialize)]
pub(in crate::export::union) struct Theme {
    /// Its title.
    pub title: String,
    /// Its items.
    pub lines: Vec<Line>,
}

/// An item.
#[derive(Serialize)]
pub(in crate::export::union) struct Line {
    /// Its words.
    pub question: String,
    /// The id of how much depends on it.
    pub severity: &'static str,
    /// The word for that.
    pub severity_word: String,
    /// Yes, in part, no, do not know, not answered, not applicable; and how many were asked.
    pub counts: Vec<Cell>,
    /// What is stated of them, drawn.
    pub bar: Vec<Segment>,
}

/// The checklists of a table.
pub(super) fn lists(statistics: &Statistics, names: &Names<'_>) -> Vec<List> {
    let of_one = |a: &ItemLine, b: &ItemLine| a.checklist == b.checklist;
    statistics.items.chunk_by(of_one).map(|items| list(items, statistics, names)).collect()
}

fn list(items: &[ItemLine], statistics: &Statistics, names: &Names<'_>) -> List {
    let hidden = items.iter().filter(|item| item.is_hidden()).count();
    let themes = items.chunk_by(|a, b| a.theme == b.theme).map(|items| Theme {
        title: names.theme(&items[0].checklist, &items[0].theme),
        lines: items.iter().filter(|item| item.says_something()).map(|item| line(item, statistics, names)).collect(),
    });
    List {
        title: names.checklist(&items[0].checklist),
        themes: themes.filter(|theme| !theme.lines.is_empty()).collect(),
        hidden: match hidden {
            0 => String::new(),
            count => names.text.say(&Sentence::new("union-items-hidden").with("count", count)),
        },
    }
}

fn line(item: &ItemLine, statistics: &Statistics, names: &Names<'_>) -> Line {
    let counts = [item.yes, item.partial, item.no, item.unknown, item.unanswered, item.na, item.n];
    let drawn = [("yes", item.yes), ("partial", item.partial), ("no", item.no), ("unknown", item.unknown)];
    Line {
        question: names.item(&item.checklist, &item.item),
        severity: item.severity.id(),
        severity_word: names.text.get(&format!("severity-{}", item.severity.id())),
        counts: counts.map(|count| Cell::new(count, names.text)).into(),
        bar: bar(drawn, item.n.or(statistics.reports).unwrap_or_default()),
    }
}
