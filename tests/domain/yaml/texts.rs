//! Small checklists with and without faults, and what is expected of them.
//!
//! In the texts `▸` marks where a fault is expected; it is taken out before the text is read.

use prudence::domain::Sentence;
use prudence::domain::checklist::{Checklist, format};
use prudence::domain::sentence::Arg;
use prudence::domain::yaml::Faults;

/// The head of a file, up to its items.
pub const HEAD: &str = "schema: prudence.checklist/1
id: essai
version: 1.0.0
title: {fr: Essai, en: Trial}
themes: [{id: a, title: {fr: A, en: A}}]
items:
";

/// An item without fault.
pub const ITEM: &str = "
  - id: first
    theme: a
    kind: yesno
    severity: major
    text: {fr: Question, en: Question}
    why: {fr: Raison, en: Reason}
    owners: [school]
";

/// A file whose only item ends with these lines.
pub fn item_with(lines: &str) -> String {
    format!("{HEAD}{}    {lines}\n", ITEM.trim_start_matches('\n'))
}

/// A file with a first item that is in order, and then this one.
pub fn second_item(lines: &str) -> String {
    format!("{HEAD}{ITEM}{}", ITEM.replace("first", "second") + "    " + lines + "\n")
}

/// Reads a checklist called `essai.yaml`.
pub fn parse(text: &str) -> Result<Checklist, Faults> {
    format::parse("essai.yaml", text)
}

/// The places of the marks, and the text without them.
fn unmarked(marked: &str) -> (Vec<(usize, usize)>, String) {
    let mut places = Vec::new();
    for (number, line) in (1..).zip(marked.lines()) {
        let marks = line.chars().enumerate().filter(|(_, c)| *c == '▸').enumerate();
        places.extend(marks.map(|(before, (column, _))| (number, column + 1 - before)));
    }
    (places, marked.replace('▸', ""))
}

/// That the text has these faults, at the marks, and no other.
pub fn assert_faults(marked: &str, keys: &[&str]) -> Faults {
    let (places, text) = unmarked(marked);
    let faults = parse(&text).unwrap_err();
    let found: Vec<_> = faults.list.iter().map(|f| ((f.line, f.column), f.sentence.key.as_str())).collect();
    let expected: Vec<_> = places.into_iter().zip(keys.iter().copied()).collect();
    assert_eq!(found, expected, "{faults:#?}\n{text}");
    assert_eq!(found.len(), keys.len());
    faults
}

/// The value of a sentence's variable.
pub fn argument<'a>(sentence: &'a Sentence, name: &str) -> &'a Arg {
    &sentence.args.iter().find(|(known, _)| known == name).unwrap().1
}
