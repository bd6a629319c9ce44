//! The follow-up: dates, phases, contradictions, history, versions.

use crate::office::Office;
use crate::stage::{lycee, rows, under_way};
use crossterm::event::KeyCode::{self, Char, Down, Enter, Esc};
use prudence::domain::checklist::Operation;
use prudence::domain::report::Selection;
use prudence::domain::report::agenda::Urgency;
use prudence::text::Language::French;
use prudence::tui::model::follow::Tab;
use prudence::tui::model::{Prompt, Screen};

fn on(tab: Tab) -> Office {
    let mut office = Office::new(under_way());
    office.press(Char('d'));
    while office.model.follow.tab != tab {
        office.press(KeyCode::Right);
    }
    office
}

fn screen(office: &Office) -> String {
    rows(&office.model, (240, 60)).join("\n")
}

fn told(office: &Office) -> Option<&str> {
    office.model.shell.notice.as_ref().map(|notice| notice.sentence.key.as_str())
}

#[test]
fn the_day_is_set_as_people_write_it_changed_and_taken_back() {
    let mut office = Office::new(lycee(French));
    let day = |office: &Office| office.model.audit.as_ref().unwrap().day.map(|day| day.to_string());
    office.press(Char('d'));
    for (typed, expected) in [("04/01/2027", Some("2027-01-04")), ("2027-02-01", Some("2027-02-01")), ("", None)] {
        office.press(Char('d'));
        for _ in 0..10 {
            office.press(KeyCode::Backspace);
        }
        office.type_in(typed);
        office.press(Enter);
        assert_eq!(day(&office).as_deref(), expected);
    }
}

#[test]
fn a_day_that_does_not_exist_is_refused_and_stays_to_be_corrected() {
    let mut office = Office::new(lycee(French));
    office.press(Char('d'));
    office.press(Enter);
    office.type_in("31/02/2027");
    office.press(Enter);
    assert_eq!(told(&office), Some("day-unknown"));
    assert!(matches!(office.model.prompt, Some(Prompt::Day { .. })));
}

#[test]
fn what_is_overdue_comes_first_then_this_week_and_enter_goes_to_the_item() {
    let mut office = on(Tab::Dates);
    let due = office.model.due();
    assert!(due.is_sorted_by_key(|due| due.day) && due[0].urgency == Urgency::Overdue);
    let (first, line) = (due[0].item.clone(), 1);
    drop(due);
    for _ in 0..line {
        office.press(Down);
    }
    office.press(Enter);
    assert_eq!((office.model.screen, office.model.current_ref()), (Screen::Walk, Some(first)));
    assert!(screen(&office).contains("échéance dépassée"), "the day stands beside the item, too");
}

#[test]
fn the_calendar_asks_for_a_day_first() {
    let mut office = Office::new(lycee(French));
    office.press(Char('d'));
    office.press(Char('c'));
    assert_eq!(told(&office), Some("follow-day-first"));
    let mut office = on(Tab::Dates);
    office.press(Char('c'));
    assert_eq!(told(&office), Some("calendar-written"));
}

#[test]
fn an_open_gate_asks_for_a_confirmation_and_a_closed_one_for_a_reason() {
    let mut office = on(Tab::Phases);
    office.press(Char('o'));
    assert!(matches!(office.model.prompt, Some(Prompt::Opening { .. })));
    office.press(Enter);
    let opened = |office: &Office| match &office.entries.last().unwrap().operation {
        Operation::Open(opening) => (opening.theme.clone(), opening.reason.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!(opened(&office), ("j-30".to_owned(), None));
    let before = office.entries.len();
    for key in [Down, Down, Char('o'), Enter] {
        office.press(key);
    }
    assert_eq!((told(&office), office.entries.len()), (Some("prompt-reason-empty"), before));
    office.type_in("ordre reçu");
    office.press(Esc);
    office.press(Char('o'));
    office.press(Enter);
    assert_eq!(opened(&office), ("j-1".to_owned(), Some("ordre reçu".to_owned())));
    assert!(screen(&office).contains("ordre reçu"));
    assert!(office.drafts.is_empty(), "{:?}", office.drafts);
}

#[test]
fn every_phase_tells_its_verdict_what_it_waits_for_and_why_it_was_opened() {
    let screen = screen(&on(Tab::Phases));
    for told in ["Attend\u{a0}: J-30", "malgré J-30\u{a0}: Ordre du rectorat, par téléphone."] {
        assert!(screen.contains(told), "{told}\n{screen}");
    }
}

#[test]
fn a_contradiction_shows_both_sides_with_their_dates_and_enter_goes_to_the_item() {
    let mut office = on(Tab::Contradictions);
    let told = screen(&office);
    for side in ["réponse\u{a0}: oui, le samedi 21 novembre 2026", "— non, le samedi 21 novembre 2026", "saturé, le"]
    {
        assert!(told.contains(side), "{side}\n{told}");
    }
    let first = office.model.oppositions()[0].view.reference();
    office.press(Enter);
    assert_eq!((office.model.screen, office.model.current_ref()), (Screen::Walk, Some(first)));
}

#[test]
fn the_history_compares_with_the_day_before_or_with_the_one_that_was_chosen() {
    let mut office = on(Tab::History);
    let days = |office: &Office| {
        let moved = office.model.follow.moved.as_ref().unwrap();
        (moved.from.map(|day| day.to_string()), moved.to.to_string(), moved.moved.len())
    };
    assert_eq!(days(&office), (Some("2026-11-22".to_owned()), "2026-11-23".to_owned(), 1));
    office.press(Char(' '));
    office.press(Down);
    office.press(Down);
    let (from, to, moved) = days(&office);
    assert_eq!((from.as_deref(), to.as_str()), (Some("2026-11-21"), "2026-11-23"), "the earlier day first");
    assert_eq!(moved, 1, "the opening of a phase moves no item");
    office.press(Down);
    assert_eq!(days(&office).0.as_deref(), Some("2026-11-20"));
    office.press(Char(' '));
    office.press(Char(' '));
    assert_eq!(days(&office), (None, "2026-11-20".to_owned(), days(&office).2), "from the very beginning");
}

#[test]
fn the_filter_holds_over_what_moved_too() {
    let mut office = on(Tab::History);
    office.model.selection = Selection { renewed: true, ..Selection::default() };
    office.model.compare();
    assert_eq!(office.model.follow.moved.as_ref().unwrap().moved, []);
}

#[test]
fn versions_show_what_is_new_what_is_asked_again_and_what_is_gone_with_the_answers_kept() {
    let mut office = on(Tab::Versions);
    let told = screen(&office);
    for line in [
        "avant 0.9.0",
        "reformulé",
        "réponse à l’ancienne question\u{a0}: oui",
        "nouveau ·",
        "retiré",
        "réponse gardée\u{a0}: oui",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let reworded = office.model.renewals()[0].item.clone();
    office.press(Enter);
    assert_eq!(office.model.current_ref(), Some(reworded));
    assert!(screen(&office).contains("↻"), "the list marks what is asked again");
}

#[test]
fn tabs_go_round_both_ways() {
    let mut office = Office::new(under_way());
    office.press(Char('d'));
    office.press(KeyCode::Left);
    assert_eq!(office.model.follow.tab, Tab::Versions);
    office.press(KeyCode::Tab);
    assert_eq!(office.model.follow.tab, Tab::Dates);
}
