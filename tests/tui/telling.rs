//! What is told at the start: one thing on its line, several in a list that waits.

use crate::office::Office;
use crate::stage::{lycee, rows, told_twice};
use crossterm::event::KeyCode::{Char, Enter};
use prudence::domain::Sentence;
use prudence::text::Language::French;
use prudence::tui::model::{Notice, Screen};

#[test]
fn several_notices_are_all_shown_and_wait_to_be_read() {
    let mut office = Office::new(told_twice());
    let shown = rows(&office.model, (80, 24)).join("\n");
    assert!(shown.contains("· Le catalogue du programme") && shown.contains("! Renseignez d’abord"), "{shown}");
    office.press(Char('l'));
    assert!(
        office.model.shell.overlay.is_some() && office.model.screen == Screen::Home,
        "another key does not hide them"
    );
    office.press(Enter);
    assert!(office.model.shell.overlay.is_none());
}

#[test]
fn a_single_notice_stands_on_its_line() {
    let mut model = lycee(French);
    model.shell.tell_all(vec![Notice::told(Sentence::new("catalog-built-in"))]);
    assert!(model.shell.overlay.is_none() && model.shell.notice.is_some());
    model.shell.tell_all(Vec::new());
    assert!(model.shell.overlay.is_none());
}
