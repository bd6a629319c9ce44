//! The essential: the blocking items alone, resumable, widened at any time.

use crate::office::Office;
use crate::sample;
use crate::stage::{lycee, newcomer, rows};
use crossterm::event::KeyCode::{Char, Down, Enter, Tab};
use prudence::domain::checklist::{Library, Severity};
use prudence::text::Language::French;
use prudence::tui::model::Screen;

/// A lycée that has answered nothing yet.
fn beginning() -> Office {
    let mut model = lycee(French);
    model.open(sample::audit(&Library::built_in(), sample::Mood::Fresh), None);
    Office::new(model)
}

fn is_blocking(office: &Office) -> bool {
    office.model.current().is_some_and(|(_, item)| item.severity == Severity::Blocking)
}

#[test]
fn one_key_leads_from_the_start_to_the_last_blocking_item_of_both_lists() {
    let mut office = beginning();
    office.press(Char('b'));
    for done in 0..27 {
        assert!(is_blocking(&office), "{done}: {:?}", office.model.current_ref());
        assert_eq!(office.model.essential(), (done, 27));
        office.press(Char('o'));
    }
    assert_eq!(office.model.essential(), (27, 27));
    office.press(Char('s'));
    assert_eq!(office.model.shell.notice.as_ref().map(|told| told.sentence.key.as_str()), Some("essential-done"));
}

#[test]
fn how_far_one_is_stands_on_the_list_and_on_the_start_screen() {
    let mut office = beginning();
    for key in ['b', 'o', 'n'] {
        office.press(Char(key));
    }
    let told = "2 sur 27";
    assert!(rows(&office.model, (40, 12))[1].contains(told));
    office.press(Char('a'));
    assert!(rows(&office.model, (80, 24)).iter().any(|row| row.contains(told)));
}

#[test]
fn it_is_left_and_taken_up_again_where_it_was() {
    let mut office = beginning();
    for key in ['b', 'o', 'o', 'a', 'v', 'b'] {
        office.press(Char(key));
    }
    assert_eq!(office.model.screen, Screen::Walk);
    assert_eq!(office.model.current_ref().map(|item| item.item), Some("annuaire-crise".to_owned()));
}

#[test]
fn widening_shows_everything_and_loses_nothing() {
    let mut office = beginning();
    for key in ['b', 'o', 'o'] {
        office.press(Char(key));
    }
    let before = office.entries.clone();
    office.press(Char('b'));
    assert_eq!((office.model.hidden(), office.entries), (0, before));
}

#[test]
fn a_blocking_item_that_is_not_known_stays_to_be_answered() {
    let mut office = beginning();
    office.press(Char('b'));
    office.press(Char('i'));
    for _ in 1..27 {
        office.press(Char('o'));
    }
    office.press(Char('s'));
    assert_eq!(office.model.current_ref().map(|item| item.item), Some("plan-continuite".to_owned()));
}

#[test]
fn it_is_offered_when_the_school_is_saved_for_the_first_time() {
    let mut office = Office::new(newcomer());
    office.type_in("0750654D");
    office.press(Tab);
    office.type_in("Lycée Exemple");
    for _ in 0..7 {
        office.press(Down);
    }
    office.press(Enter);
    assert_eq!(office.model.shell.notice.as_ref().map(|told| told.sentence.key.as_str()), Some("essential-offered"));
    assert!(rows(&office.model, (80, 24)).join(" ").contains("touche b"));
}
