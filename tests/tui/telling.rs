//! What is told: at the start one thing on its line, several in a list that waits; and that a key did nothing.

use crate::office::Office;
use crate::stage::{lycee, press, previewed, rows, told_twice};
use crossterm::event::KeyCode::{Char, Enter};
use prudence::domain::Sentence;
use prudence::text::Language::French;
use prudence::tui::model::report::Tick;
use prudence::tui::model::{Notice, Screen};
use prudence::tui::{Effect, Model};

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

/// What the last line tells, by its key.
fn told(model: &Model) -> &str {
    model.shell.notice.as_ref().map(|notice| notice.sentence.key.as_str()).unwrap_or_default()
}

#[test]
fn where_there_is_nothing_to_copy_the_clipboard_is_left_alone() {
    let mut model = lycee(French);
    model.last_round = None;
    for screen in [Char('v'), Char('e')] {
        press(&mut model, screen);
        assert_eq!((press(&mut model, Char('c')), told(&model)), (Vec::new(), "copied-nothing"));
    }
    previewed(&mut model);
    assert!(matches!(&press(&mut model, Char('c'))[..], [Effect::Copy(text)] if !text.is_empty()));
    assert_eq!(told(&model), "copied");
}

#[test]
fn the_last_format_cannot_be_unticked_which_is_told() {
    let mut model = lycee(French);
    press(&mut model, Char('e'));
    let formats = model.report.formats.clone();
    for format in &formats {
        let tick = model.report.ticks().iter().position(|tick| *tick == Tick::Format(*format)).unwrap();
        model.report.line = tick;
        press(&mut model, Char(' '));
    }
    assert_eq!((model.report.formats.len(), told(&model)), (1, "report-last-format"));
}
