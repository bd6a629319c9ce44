//! One answer for a whole theme: confirmed, only where there is none, and one undo.

use crate::office::Office;
use crate::sample;
use crate::stage::{college, lycee};
use crossterm::event::KeyCode::{Char, Down, Enter, Esc};
use prudence::domain::checklist::{Answer, ItemRef, Journal, Library, Operation};
use prudence::text::Language::French;
use prudence::tui::model::{Prompt, Screen};

/// In a theme of six items asked with yes or no, of which the first is answered.
fn begun() -> Office {
    let mut model = lycee(French);
    model.open(sample::audit(&Library::built_in(), sample::Mood::Fresh), None);
    let mut office = Office::new(model);
    office.press(Char('l'));
    office.model.show(&ItemRef::new("anticipation", "comptes-eleves"));
    office.press(Char('n'));
    office
}

fn answers(office: &Office) -> &Journal {
    &office.model.audit.as_ref().unwrap().journal
}

fn given(office: &Office) -> Vec<Answer> {
    answers(office).answers().values().filter_map(|recorded| recorded.answer.clone()).collect()
}

#[test]
fn only_items_without_an_answer_get_it_and_one_undo_takes_it_back() {
    let mut office = begun();
    office.press(Char('c'));
    office.type_in("vu");
    office.press(Enter);
    let before = answers(&office).answers().clone();
    for key in [Char('g'), Down, Enter] {
        office.press(key);
    }
    let partial = given(&office).into_iter().filter(|answer| *answer == Answer::Partial).count();
    assert_eq!((given(&office).len(), partial), (6, 5), "the no that was there stays");
    let noted = answers(&office).recorded(&ItemRef::new("anticipation", "comptes-responsables")).unwrap();
    assert_eq!(noted.note.as_deref(), Some("vu"), "notes stay");
    assert!(matches!(office.entries.last().unwrap().operation, Operation::Several(_)), "one entry of the journal");
    office.press(Char('u'));
    assert_eq!(answers(&office).answers(), &before);
}

#[test]
fn nothing_is_recorded_without_a_confirmation() {
    let mut office = begun();
    for key in [Char('g'), Down, Esc] {
        office.press(key);
    }
    assert_eq!(office.entries.len(), 1);
}

#[test]
fn not_applicable_asks_for_its_reason_which_no_esc_loses() {
    let mut office = begun();
    let choose = [Char('g'), Down, Down, Down, Down, Enter];
    for key in choose {
        office.press(key);
    }
    office.type_in("Site fermé");
    office.press(Esc);
    for key in choose {
        office.press(key);
    }
    office.press(Enter);
    let reason = "Site fermé".to_owned();
    let na = given(&office).into_iter().filter(|answer| *answer == Answer::NotApplicable { reason: reason.clone() });
    assert_eq!(na.count(), 5);
    assert!(office.drafts.is_empty() && office.model.drafts.is_empty());
}

#[test]
fn a_theme_with_nothing_left_to_answer_says_so() {
    let mut office = begun();
    for key in [Char('g'), Enter, Char('g')] {
        office.press(key);
    }
    assert!(office.model.prompt.is_none());
    assert_eq!(office.model.shell.notice.as_ref().map(|told| told.sentence.key.as_str()), Some("whole-theme-none"));
}

#[test]
fn an_answer_that_fits_no_open_item_is_refused() {
    let mut model = college();
    model.screen = Screen::Walk;
    model.audit.as_mut().unwrap().journal = Journal::default();
    model.begin();
    let mut office = Office::new(model);
    office.model.show(&ItemRef::new("courte", "internat"));
    office.press(Char('o'));
    office.press(Char('g'));
    assert!(matches!(office.model.prompt, Some(Prompt::WholeTheme { .. })));
    office.press(Enter);
    assert_eq!(office.model.shell.notice.as_ref().map(|told| told.sentence.key.as_str()), Some("whole-theme-unfit"));
    assert_eq!(office.entries.len(), 1);
}
