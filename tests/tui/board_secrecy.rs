//! Promise 7 on the screen: whatever one presses, no school is named where figures are, and nothing hidden is shown.

use crate::board_stage::{Board, school_key};
use crate::stage::rows;
use crossterm::event::KeyCode::{self, BackTab, Char, Delete, Down, Enter, Esc, Left, Right, Tab, Up};
use proptest::prelude::*;
use proptest::sample::select;
use prudence::tui::dashboard::Model;
use prudence::tui::dashboard::model::{Page, Prompt, Tab as Tabs};

const KEYS: [KeyCode; 22] = [
    Up,
    Down,
    Left,
    Right,
    Enter,
    Esc,
    Tab,
    BackTab,
    Delete,
    Char('r'),
    Char('c'),
    Char('p'),
    Char('d'),
    Char('i'),
    Char('f'),
    Char('e'),
    Char('a'),
    Char('x'),
    Char('h'),
    Char(' '),
    KeyCode::PageDown,
    Char('g'),
];

/// Where reports may be seen one by one.
fn shows_reports(model: &Model) -> bool {
    let opened = matches!(model.page(), Some(Page::Files(_) | Page::Report(_)));
    opened || matches!(model.prompt, Some(Prompt::Ruling(..))) || (model.page().is_none() && model.tab == Tabs::Inbox)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_school_is_named_outside_of_what_came_in(
        (schools, seed) in (0_u32..60, any::<u32>()),
        keys in proptest::collection::vec(select(KEYS.to_vec()), 1..40),
    ) {
        let board = Board::of(schools, seed);
        let mut model = board.after(&[]);
        for key in keys {
            board.press(&mut model, key);
            let screen = rows(&model, (120, 60)).join("\n");
            let named = (0..schools).map(school_key).find(|school| screen.contains(school.as_str()));
            prop_assert!(named.is_none() || shows_reports(&model), "{named:?} in\n{screen}");
        }
    }
}

#[test]
fn where_a_count_is_hidden_a_dash_stands_in_its_place() {
    let board = Board::of(84, 1);
    let model = board.after(&[Char('p'), Right, Enter]);
    let hidden = model.items().iter().filter(|item| item.no.is_none()).count();
    assert!(hidden > 0, "the sample has none");
    let dashes = rows(&model, (120, 200)).iter().filter(|row| row.contains("non –")).count();
    assert_eq!(dashes, hidden);
}
