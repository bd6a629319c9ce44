//! Counts in short: a dash for what is not published.

use super::super::model::Model;
use crate::domain::Sentence;
use crate::domain::union::statistics::{ItemLine, Opened};
use textwrap::core::display_width;

/// Takes a count out of an item.
pub(super) type Count = fn(&ItemLine) -> Option<usize>;

/// The counts of an item: the end of the key of each column's name, and what stands in it.
pub(super) const COLUMNS: [(&str, Count); 7] = [
    ("yes", |item| item.yes),
    ("partial", |item| item.partial),
    ("no", |item| item.no),
    ("unknown", |item| item.unknown),
    ("unanswered", |item| item.unanswered),
    ("na", |item| item.na),
    ("asked", |item| item.n),
];

/// A count; a dash when it is not stated.
pub(super) fn count(count: Option<usize>) -> String {
    count.map_or_else(|| "–".to_owned(), |count| count.to_string())
}

/// A count that stands alone, where a dash would not be understood.
pub(super) fn told(model: &Model, count: Option<usize>) -> String {
    count.map_or_else(|| model.text.get("union-hidden"), |count| count.to_string())
}

/// The name of a column.
pub(super) fn column(model: &Model, id: &str) -> String {
    model.text.get(&format!("union-column-{id}"))
}

/// All counts of an item on one line: « oui 12 · part. 3 · … · sur 21 ».
pub(super) fn all(model: &Model, item: &ItemLine) -> String {
    let counts = COLUMNS.iter().map(|(id, of)| format!("{} {}", column(model, id), count(of(item))));
    counts.collect::<Vec<_>>().join(" · ")
}

/// The open answers of an item: « ouvert : 12 sur 21 »; none when nothing of them follows from what is published.
pub(super) fn open(model: &Model, item: &ItemLine) -> Option<String> {
    let opened = item.opened().filter(|opened| opened.iter().any(|opened| opened.concerned > 0))?;
    Some(model.text.say(&Sentence::new("board-open").with("opened", self::opened(model, opened))))
}

/// « 12 sur 21 », or « de 12 à 17 sur 21 » where a part of them is hidden.
pub(super) fn opened(model: &Model, [least, most]: [Opened; 2]) -> String {
    if least == most {
        return of(model, least.open, least.concerned);
    }
    let key = if least.concerned == most.concerned { "board-opened-between" } else { "board-opened-between-of" };
    let sentence = Sentence::new(key).with("least", least.open).with("most", most.open).with("of", most.concerned);
    model.text.say(&sentence.with("least_of", least.concerned))
}

/// `text` at the right end of a column of `width` cells.
pub(super) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(display_width(text))))
}

/// « 12 sur 14 ».
pub(super) fn of(model: &Model, count: usize, all: usize) -> String {
    model.text.say(&Sentence::new("union-share").with("count", count).with("of", all))
}

/// What part `count` is of `of`; nothing of nothing.
pub(super) fn share(count: usize, of: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if of == 0 { 0.0 } else { number(count) / number(of) }
}
