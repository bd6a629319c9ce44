//! The filter and the follow-up as they are read, at three sizes.

use crate::sample;
use crate::stage::{after, college, framed, lycee, told_twice, type_in, under_way};
use crossterm::event::KeyCode::{Char, Down, Enter, Left, Right};
use prudence::domain::checklist::Library;
use prudence::text::Language::{English, French};
use prudence::text::Text;
use prudence::tui::Model;

#[test]
fn essential() {
    let mut model = lycee(French);
    model.open(sample::audit(&Library::built_in(), sample::Mood::Fresh), None);
    insta::assert_snapshot!(framed(&after(model, &[Char('b')])));
}

#[test]
fn filter() {
    let keys = [Char('l'), Char('f'), Char(' '), Char(' '), Down, Down, Char(' ')];
    insta::assert_snapshot!(framed(&after(under_way(), &keys)));
}

#[test]
fn filter_in_force() {
    let keys = [Char('l'), Char('f'), Char(' '), Char(' '), Down, Down, Char(' '), Enter];
    insta::assert_snapshot!(framed(&after(under_way(), &keys)));
}

#[test]
fn filter_that_shows_nothing_here() {
    let keys = [Char('l'), Char('f'), Down, Down, Down, Char(' '), Enter];
    insta::assert_snapshot!(framed(&after(under_way(), &keys)));
}

#[test]
fn whole_theme() {
    let mut model = lycee(French);
    model.open(sample::audit(&Library::built_in(), sample::Mood::Fresh), None);
    insta::assert_snapshot!(framed(&after(model, &[Char('l'), Char('g'), Down])));
}

#[test]
fn home_some_weeks_before() {
    insta::assert_snapshot!(framed(&under_way()));
}

#[test]
fn dates_without_a_day() {
    insta::assert_snapshot!(framed(&after(lycee(French), &[Char('d')])));
}

#[test]
fn dates() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Down, Down])));
}

#[test]
fn dates_asking_for_the_day() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Char('d')])));
}

#[test]
fn phases() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Right, Down])));
}

#[test]
fn phases_opening_one() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Right, Char('o')])));
}

#[test]
fn phases_opening_one_whose_gate_is_closed() {
    let mut model = after(under_way(), &[Char('d'), Right, Down, Down, Char('o')]);
    type_in(&mut model, "Décision de l’académie");
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn contradictions() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Right, Right])));
}

#[test]
fn contradictions_none() {
    insta::assert_snapshot!(framed(&after(college_at_peace(), &[Char('d'), Right, Right])));
}

/// The college before any check.
fn college_at_peace() -> Model {
    let mut model = college();
    model.last_round = None;
    model.refresh();
    model
}

#[test]
fn history() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Right, Right, Right])));
}

#[test]
fn history_in_english() {
    let mut model = under_way();
    model.text = Text::new(English);
    insta::assert_snapshot!(framed(&after(model, &[Char('d'), Right, Right, Right, Char(' '), Down])));
}

#[test]
fn versions() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Left])));
}

#[test]
fn an_earlier_day() {
    insta::assert_snapshot!(framed(&after(under_way(), &[Char('d'), Right, Right, Right, Down, Enter])));
}

#[test]
fn messages() {
    insta::assert_snapshot!(framed(&told_twice()));
}
