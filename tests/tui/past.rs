//! An earlier day that is looked at: read, never changed, and left again.

use crate::office::Office;
use crate::stage::{rows, under_way};
use crossterm::event::KeyCode::{Char, Delete, Down, Enter, Esc, Right};
use prudence::domain::checklist::{Answer, ItemRef};
use prudence::tui::model::Screen;

/// Looking at the evening of 20 November, before anything of the days after.
fn looking_back() -> Office {
    let mut office = Office::new(under_way());
    for key in [Char('d'), Right, Right, Right, Down, Down, Down, Enter] {
        office.press(key);
    }
    assert_eq!(office.model.past.as_ref().map(|past| past.day.to_string()).as_deref(), Some("2026-11-20"));
    office
}

fn answer(office: &mut Office, item: &str) -> Option<Answer> {
    office.model.show(&ItemRef::new("montee-en-charge", item));
    office.model.current_row().and_then(|row| row.answer.clone())
}

#[test]
fn items_stand_as_they_stood_and_the_screen_says_of_which_day() {
    let mut office = looking_back();
    assert_eq!(office.model.screen, Screen::Home);
    let before = answer(&mut office, "j30-pilote");
    assert_ne!(before, Some(Answer::No), "that came the day after");
    office.press(Char('l'));
    assert!(rows(&office.model, (80, 24))[1].contains("vendredi 20 novembre 2026"));
}

#[test]
fn nothing_can_be_changed_there() {
    let mut office = looking_back();
    office.press(Char('l'));
    let before = office.entries.clone();
    for key in [Char('o'), Char('n'), Char('x'), Char('c'), Char('g'), Char('u'), Delete] {
        office.press(key);
        assert!(office.model.prompt.is_none(), "{key:?}");
        let told = office.model.shell.notice.as_ref().map(|notice| notice.sentence.key.as_str());
        assert!(key == Delete || told == Some("past-read-only"), "{key:?}: {told:?}");
    }
    assert_eq!(office.entries, before);
}

#[test]
fn esc_comes_back_to_the_history_and_to_today() {
    let mut office = looking_back();
    for (key, screen) in [(Char('l'), Screen::Walk), (Esc, Screen::Home), (Esc, Screen::Follow)] {
        office.press(key);
        assert_eq!(office.model.screen, screen);
    }
    assert!(office.model.past.is_none());
    assert_eq!(answer(&mut office, "j30-pilote"), Some(Answer::No));
}

#[test]
fn other_screens_are_about_today() {
    for key in ['d', 'v', 'e', 'f'] {
        let mut office = looking_back();
        office.press(Char(key));
        assert!(office.model.past.is_none(), "{key}");
    }
}

#[test]
fn what_another_program_records_meanwhile_is_there_afterwards() {
    let mut office = looking_back();
    let item = ItemRef::new("montee-en-charge", "j30-pilote");
    let yes = prudence::domain::checklist::Operation::Set { item, answer: Some(Answer::Yes), note: None };
    office.recorded_elsewhere(yes);
    assert!(office.model.past.is_some());
    office.press(Esc);
    assert_eq!(answer(&mut office, "j30-pilote"), Some(Answer::Yes));
}
