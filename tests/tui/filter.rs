//! The filter: always visible, its conditions hold together, and nothing hidden is answered by mistake.

use crate::office::Office;
use crate::stage::{SIZES, lycee, rows, under_way};
use crossterm::event::KeyCode::{self, Char, Delete, Down, Enter, Esc};
use prudence::domain::checklist::{Delegation, Entry, ItemRef, Operation, Owner};
use prudence::domain::report::agenda::Urgency;
use prudence::domain::report::{Left, Selection};
use prudence::text::Language::French;
use prudence::tui::model::Prompt;

fn filtered(selection: Selection) -> Office {
    let mut office = Office::new(under_way());
    office.press(Char('l'));
    office.model.selection = selection;
    office.model.settle();
    office
}

#[test]
fn conditions_are_turned_with_the_space_bar_and_the_arrows_and_hold_at_once() {
    let mut office = Office::new(lycee(French));
    for key in [Char('l'), Char('f'), Char(' '), Down, Char(' '), Down, KeyCode::Right, KeyCode::Right] {
        office.press(key);
    }
    let expected =
        Selection { left: Some(Left::Answer), blocking: true, owner: Some(Owner::Authority), ..Selection::default() };
    assert_eq!(office.model.selection, expected);
    office.press(KeyCode::Left);
    assert_eq!(office.model.selection.owner, Some(Owner::School));
    office.press(Delete);
    assert!(office.model.selection.is_everything());
    office.press(Enter);
    assert!(office.model.prompt.is_none());
}

#[test]
fn points_entrusted_to_somebody_are_shown_alone() {
    let mut office = Office::new(lycee(French));
    let list = &office.model.library.checklists()[0];
    let items: Vec<ItemRef> = list.items[..2].iter().map(|item| ItemRef::new(&list.id, &item.id)).collect();
    let operation = Operation::Delegate(Delegation { items, to: Some("le RUPN".to_owned()) });
    let at = office.model.now;
    office.model.audit.as_mut().unwrap().journal.push(Entry { sequence: 1000, at, operation });
    office.model.refresh();
    for key in [Char('l'), Char('f'), Down, Down, Down, Down, Down, Down, KeyCode::Right, Enter] {
        office.press(key);
    }
    assert_eq!(office.model.selection.entrusted_to.as_deref(), Some("le RUPN"));
    let screen = rows(&office.model, (80, 24)).join("\n");
    assert!(screen.contains("confiés à le RUPN") && office.model.shown(0).len() == 2, "{screen}");
}

#[test]
fn that_a_filter_is_on_and_what_it_hides_stands_on_every_list_at_every_usual_size() {
    let selection = Selection { owner: Some(Owner::Vendor), ..Selection::default() };
    let mut office = filtered(selection);
    let hidden = format!("{} points masqués", office.model.hidden());
    for key in ['l', 'd'] {
        office.press(Char(key));
        for size in SIZES {
            let screen = rows(&office.model, size).join("\n");
            assert!(screen.contains(&hidden), "{hidden} after {key} at {size:?}\n{screen}");
        }
    }
}

#[test]
fn esc_shows_everything_again_before_it_leaves() {
    let mut office = filtered(Selection::essential());
    office.press(Esc);
    assert!(office.model.selection.is_everything());
    assert_eq!(office.model.hidden(), 0);
}

#[test]
fn an_item_that_is_answered_leaves_the_filter_and_the_next_one_is_in_front() {
    let mut office = filtered(Selection { left: Some(Left::Answer), ..Selection::default() });
    let before: Vec<usize> = office.model.shown(0);
    office.model.walk.go(before[1]);
    office.press(Char('o'));
    let after = office.model.shown(0);
    assert_eq!(after, [&before[..1], &before[2..]].concat());
    assert_eq!(office.model.walk.item, before[2]);
}

#[test]
fn where_nothing_is_shown_no_key_answers_anything() {
    let nothing = Selection { due: Some(Urgency::Overdue), renewed: true, contradicted: true, ..Selection::default() };
    let mut office = filtered(nothing);
    assert_eq!(office.model.current_ref(), None);
    let before = office.entries.len();
    for key in [Char('o'), Char('x'), Char('c'), Char('g'), Delete, Enter] {
        office.press(key);
        assert!(office.model.prompt.is_none(), "{key:?}");
    }
    assert_eq!(office.entries.len(), before);
    assert!(rows(&office.model, (80, 24)).join(" ").contains("Ce filtre n’affiche rien"));
}

#[test]
fn whoever_goes_to_a_hidden_item_is_told_that_the_filter_is_lifted() {
    let mut office = filtered(Selection::essential());
    office.model.show(&ItemRef::new("anticipation", "annuaire-crise"));
    assert!(!office.model.selection.is_everything(), "it is blocking, and shown");
    office.press(Char('u'));
    office.model.show(&ItemRef::new("montee-en-charge", "j30-pilote"));
    assert!(office.model.selection.is_everything());
    assert_eq!(office.model.shell.notice.as_ref().map(|told| told.sentence.key.as_str()), Some("filter-lifted"));
}

#[test]
fn the_search_finds_notes_with_accents_folded_whatever_the_filter() {
    let mut office = Office::new(lycee(French));
    office.press(Char('l'));
    office.press(Char('c'));
    office.type_in("Élève relais désigné");
    office.press(Enter);
    let noted = office.model.current_ref();
    office.model.selection = Selection { renewed: true, ..Selection::default() };
    office.press(Char('r'));
    office.type_in("DESIGNE eleve relais");
    let Some(Prompt::Search(search)) = &office.model.prompt else { panic!("r opens the search") };
    assert_eq!(search.found.first(), noted.as_ref());
    office.press(Enter);
    assert_eq!(office.model.current_ref(), noted);
}
