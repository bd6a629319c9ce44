//! The mouse on the dashboard: tabs, lists, the map, questions.

use crate::board_stage::{Board, press};
use crate::mouse::{SIZE, click_on, gesture};
use crate::stage::cells;
use crossterm::event::KeyCode::{Char, Down, Enter};
use crossterm::event::MouseEventKind::{ScrollDown, ScrollUp};
use prudence::tui::dashboard::model::{Page, Pick, Prompt, Tab};
use prudence::tui::dashboard::update::update;
use prudence::tui::dashboard::{Effect, Message, Model};

/// Clicks on a text; what that asks for.
fn click(model: &mut Model, text: &str) -> Vec<Effect> {
    let click = click_on(model, text);
    update(model, Message::Heard(click))
}

#[test]
fn a_tab_is_gone_to_and_an_entry_chosen_then_opened() {
    let mut model = Board::of(84, 1).after(&[]);
    click(&mut model, "Demandes");
    assert_eq!(model.tab, Tab::Demands);
    click(&mut model, "COLLÈGES");
    assert_eq!((model.cursor().line, model.page()), (1, None));
    click(&mut model, "COLLÈGES");
    assert!(matches!(model.page(), Some(Page::Demand(_))));
    click(&mut model, "Réception");
    assert_eq!((model.tab, model.page()), (Tab::Inbox, None));
    click(&mut model, "En attente");
    assert_eq!(model.page(), Some(&Page::Files(Pick::Waiting)));
}

#[test]
fn the_head_of_the_map_chooses_a_theme_and_its_rows_a_place() {
    let mut model = Board::of(84, 1).after(&[Char('p')]);
    click(&mut model, "3        4");
    assert_eq!(model.cursor().column, 2);
    click(&mut model, "Bordeaux");
    assert!(model.cursor().line > 0 && model.cursor().column == 2);
    click(&mut model, "Bordeaux");
    assert!(matches!(model.page(), Some(Page::Items(..))));
}

#[test]
fn the_wheel_goes_along_lists_and_turns_texts() {
    let mut model = Board::of(84, 1).after(&[Char('c')]);
    let wheel = |model: &mut Model, kind| {
        cells(model, SIZE);
        update(model, Message::Heard(gesture(kind, (20, 12))));
    };
    wheel(&mut model, ScrollDown);
    wheel(&mut model, ScrollDown);
    wheel(&mut model, ScrollUp);
    assert_eq!(model.cursor().line, 1);
    for key in [Char('p'), Enter, Enter] {
        press(&mut model, key);
    }
    wheel(&mut model, ScrollDown);
    assert!(matches!(model.page(), Some(Page::Item(_))) && model.cursor().scroll > 0);
}

#[test]
fn a_question_takes_the_clicks_and_the_footer_answers_it() {
    let mut model = Board::of(84, 1).after(&[Enter]);
    click(&mut model, "refuser");
    assert!(matches!(model.prompt, Some(Prompt::Ruling(..))));
    assert_eq!(click(&mut model, "Réception"), []);
    assert!(model.page().is_some() && model.prompt.is_some(), "the tabs are behind it");
    assert!(matches!(click(&mut model, "valider")[..], [Effect::Rule(..)]));
}

#[test]
fn a_click_on_what_the_filter_hides_since_chooses_nothing() {
    let mut model = Board::of(84, 1).after(&[Char('p')]);
    let last = click_on(&model, "Créteil");
    press(&mut model, Char('f'));
    update(&mut model, Message::Heard(last));
    assert_eq!(press(&mut model, Down), []);
    assert!(model.prompt.is_some());
}
