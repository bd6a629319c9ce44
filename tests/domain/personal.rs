//! What may name a person in the notes that heads of schools write, and what does not.

use prudence::domain::personal::passages;

const NOTES: &str = include_str!("notes.txt");

/// The note as it is written, without the brackets of the file.
fn written(note: &str) -> String {
    note.replace(['[', ']'], "")
}

/// The note with brackets around what is pointed at.
fn pointed_at(note: &str) -> String {
    let mut shown = note.to_owned();
    for (_, range) in passages(note).into_iter().rev() {
        shown.insert(range.end, ']');
        shown.insert(range.start, '[');
    }
    shown
}

#[test]
fn notes_are_read_as_a_person_would_read_them() {
    let notes = NOTES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let wrong: Vec<String> = notes
        .map(|note| (note, pointed_at(&written(note))))
        .filter(|(note, found)| note != found)
        .map(|(note, found)| format!("expected {note}\n   found {found}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
