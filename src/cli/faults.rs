//! The faults of a file as lines: place, item, sentence, the line itself, and a mark below the fault.

use super::console::{Console, Stop};
use crate::domain::yaml::{Fault, Faults};
use crate::domain::{Problem, Sentence};
use crate::text::Text;
use serde_json::{Value, json};
use std::io;
use unicode_width::UnicodeWidthStr;

/// Columns of a line of the file that are shown.
const SHOWN: usize = 72;
/// The longest sentence that is shown, and the longest id, in characters: a file may hold a line of a megabyte.
const SENTENCE: usize = 600;
const ITEM: usize = 60;
/// What stands before a shown line.
const MARGIN: &str = "    ";

/// All faults, one block of lines each.
#[must_use]
pub fn lines(faults: &Faults, text: &Text) -> Vec<String> {
    faults.list.iter().flat_map(|fault| block(&faults.file, fault, text)).collect()
}

/// Tells all faults.
///
/// # Errors
/// When the output cannot be written.
pub fn tell(faults: &Faults, console: &mut Console<'_>) -> io::Result<()> {
    lines(faults, &console.text).iter().try_for_each(|line| console.tell_line(line))
}

/// Tells all faults of a file that a command cannot do without, and gives its end.
pub fn refusal(faults: &Faults, console: &mut Console<'_>) -> Stop {
    if let Err(error) = tell(faults, console) {
        return error.into();
    }
    let sentence = Sentence::new("file-faults").with("file", faults.file.as_str());
    Problem::not_fine(sentence.with("count", faults.list.len())).into()
}

fn block(file: &str, fault: &Fault, text: &Text) -> Vec<String> {
    let what = shortened(&text.say(&fault.told()), SENTENCE);
    let mut lines = vec![format!("{file}:{}:{}: {what}", fault.line, fault.column)];
    lines.extend(excerpt(&fault.snippet, fault.column));
    lines
}

fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The part of the line around the fault, and a mark below it. Nothing when the line is empty; no mark when the
/// fault lies beyond what is kept of a long line.
fn excerpt(snippet: &str, column: usize) -> Vec<String> {
    if snippet.trim().is_empty() {
        return Vec::new();
    }
    let before = column.saturating_sub(1);
    let start = if before < SHOWN { 0 } else { before - SHOWN / 2 };
    let shown: String = snippet.chars().skip(start).take(SHOWN).collect();
    let ahead: String = shown.chars().take(before - start).collect();
    let mut lines = vec![format!("{MARGIN}{}", shown.trim_end())];
    if shown.chars().count() >= before - start && !shown.is_empty() {
        lines.push(format!("{MARGIN}{}^", " ".repeat(ahead.width())));
    } else {
        lines[0] = format!("{MARGIN}{}", snippet.chars().take(SHOWN).collect::<String>());
    }
    lines
}

/// All faults as data.
#[must_use]
pub fn document(faults: &Faults, text: &Text) -> Value {
    let each = faults.list.iter().map(|fault| {
        json!({
            "line": fault.line,
            "column": fault.column,
            "item": fault.item.as_deref().map(|item| shortened(item, ITEM)),
            "message": shortened(&text.say(&fault.sentence), SENTENCE),
            "snippet": fault.snippet,
        })
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_stands_below_the_fault() {
        assert_eq!(excerpt("    sévérité: blocking", 5), ["        sévérité: blocking", "        ^"]);
    }

    #[test]
    fn wide_letters_before_the_fault_are_counted_as_they_are_seen() {
        assert_eq!(excerpt("漢字: x", 5), ["    漢字: x", "          ^"]);
    }

    #[test]
    fn of_a_long_line_the_part_around_the_fault_is_shown() {
        let line = format!("{}FAULT{}", "a".repeat(100), "b".repeat(55));
        let shown = excerpt(&line, 101);
        assert_eq!(&shown[0][40..45], "FAULT");
        assert_eq!(shown[1].find('^'), Some(40));
    }

    #[test]
    fn a_fault_far_out_on_a_line_is_shown_by_the_lines_beginning() {
        assert_eq!(excerpt(&"x".repeat(160), 100_000), [format!("    {}", "x".repeat(72))]);
    }

    #[test]
    fn an_empty_line_is_not_shown() {
        assert_eq!(excerpt("   ", 1), Vec::<String>::new());
    }
}
