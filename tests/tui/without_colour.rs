//! Nothing is told by colour alone: without it every screen says the same.

use crate::board_screens;
use crate::board_stage::Board;
use crate::stage::{everything, on};
use prudence::tui::theme::Theme;
use prudence::tui::{dashboard, view};
use ratatui::Frame;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Color;

/// A screen with and without colours.
fn both(draw: impl Fn(&Theme, &mut Frame<'_>)) -> [Buffer; 2] {
    [true, false].map(|color| on((80, 24), |frame| draw(&Theme::new(color), frame)))
}

fn assert_colours_say_nothing(name: &str, [colored, plain]: &[Buffer; 2]) {
    let text = |buffer: &Buffer| buffer.content().iter().map(Cell::symbol).collect::<String>();
    assert_eq!(text(colored), text(plain), "{name}");
    let has_none = |cell: &Cell| (cell.fg, cell.bg) == (Color::Reset, Color::Reset);
    assert!(plain.content().iter().all(has_none), "{name} has colours without colours");
    assert!(colored.content().iter().all(|cell| cell.bg == Color::Reset), "{name} paints over a light terminal");
}

#[test]
fn every_screen_of_the_school_says_the_same() {
    for (name, model) in everything() {
        assert_colours_say_nothing(name, &both(|theme, frame| view::draw(&model, theme, frame)));
    }
}

#[test]
fn every_screen_of_the_dashboard_says_the_same_and_marks_its_chosen_line() {
    let without_a_list = ["report", "item", "incident", "ruling", "publishing", "help", "opening"];
    for (name, model) in board_screens::everything(&Board::of(84, 1)) {
        let drawn = both(|theme, frame| dashboard::view::draw(&model, theme, frame));
        assert_colours_say_nothing(name, &drawn);
        let is_marked = drawn[1].content().iter().any(|cell| cell.symbol() == "►");
        assert!(is_marked || without_a_list.contains(&name), "{name}");
    }
}
