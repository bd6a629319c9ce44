//! The dashboard as it is read, at three sizes.

use crate::board_stage::{Board, press};
use crate::stage::{cells, framed};
use crossterm::event::KeyCode::{self, Char, Down, Enter, Right};
use prudence::tui::dashboard::Model;

fn shown(keys: &[KeyCode]) -> Model {
    Board::of(84, 1).after(keys)
}

/// Every screen and every question in front of it, by name.
pub fn everything(board: &Board) -> Vec<(&'static str, Model)> {
    let alone: [(&str, &[KeyCode]); 17] = [
        ("inbox", &[]),
        ("waiting", &[Enter]),
        ("batch", &[Down, Down, Enter]),
        ("report", &[Down, Enter, Enter]),
        ("coverage", &[Char('c')]),
        ("coverage of an académie", &[Char('c'), Down, Enter]),
        ("points", &[Char('p')]),
        (
            "points, second page",
            &[Char('p'), Down, Right, Right, Right, Right, Right, Right, Right, Right, Right, Right],
        ),
        ("items", &[Char('p'), Down, Right, Enter]),
        ("item", &[Char('p'), Down, Right, Enter, Enter]),
        ("demands", &[Char('d')]),
        ("demanded", &[Char('d'), Down, Enter]),
        ("incidents", &[Char('i')]),
        ("incident", &[Char('i'), Enter]),
        ("filter", &[Char('f'), Right, Right]),
        ("ruling", &[Enter, Down, Char('x')]),
        ("publishing", &[Char('e')]),
    ];
    let mut all: Vec<(&str, Model)> = alone.into_iter().map(|(name, keys)| (name, board.after(keys))).collect();
    all.push(("help", board.after(&[Char('p'), Char('h')])));
    all.push(("opening", Board::opening()));
    all
}

macro_rules! screens {
    ($($name:ident: $keys:expr;)*) => {
        $(#[test]
        fn $name() {
            insta::assert_snapshot!(framed(&shown(&$keys)));
        })*
    };
}

screens! {
    inbox: [];
    waiting: [Enter];
    batch: [Down, Down, Enter];
    report: [Down, Enter, Enter];
    coverage: [Char('c')];
    coverage_of_an_academie: [Char('c'), Down, Down, Enter];
    points: [Char('p')];
    points_of_the_second_list: [Char('p'), Down, Right, Right, Right, Right, Right, Right, Right, Right, Right, Right];
    items: [Char('p'), Right, Enter];
    item: [Char('p'), Right, Enter, Enter];
    demands: [Char('d')];
    demanded: [Char('d'), Down, Enter];
    incidents: [Char('i')];
    incident: [Char('i'), Enter];
    filter: [Char('f'), Right, Right];
    ruling: [Enter, Char('a')];
    publishing: [Char('e')];
    help: [Char('p'), Char('h')];
}

#[test]
fn opening() {
    insta::assert_snapshot!(framed(&Board::opening()));
}

#[test]
fn nothing_received() {
    insta::assert_snapshot!(framed(&Board::empty().after(&[])));
}

#[test]
fn too_few_to_be_told() {
    insta::assert_snapshot!(framed(&Board::of(4, 1).after(&[Char('p')])));
}

#[test]
fn an_interrupted_collection() {
    insta::assert_snapshot!(framed(&Board::of(84, 1).interrupted(84..121).after(&[])));
}

#[test]
fn nothing_but_an_interrupted_collection() {
    insta::assert_snapshot!(framed(&Board::empty().interrupted(0..37).after(&[Char('p')])));
}

#[test]
fn every_screen_can_be_drawn_at_any_size() {
    let board = Board::of(84, 1);
    for (name, model) in everything(&board) {
        let sizes = (1..=12).flat_map(|width| (1..=9).map(move |height| (width * 3, height * 2 - 1)));
        for size in sizes.chain([(1, 1), (2, 3), (300, 100)]) {
            assert_eq!(cells(&model, size).area.width, size.0, "{name}");
        }
    }
}

#[test]
fn the_help_can_be_scrolled_on_a_small_terminal() {
    let mut model = shown(&[Char('h')]);
    cells(&model, (40, 12));
    press(&mut model, Down);
    assert_eq!(model.shell.overlay.map(|help| help.scroll), Some(5));
}
