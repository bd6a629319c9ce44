//! Keys as terminals send them: releases, `AltGr`, pasted texts.

use crate::office::Office;
use crate::stage::{everything, lycee, newcomer, rows};
use crossterm::event::KeyCode::{self, Char, Enter, Tab};
use crossterm::event::{KeyEvent, KeyEventKind, KeyModifiers};
use prudence::text::Language::French;
use prudence::tui::Heard;
use prudence::tui::model::Prompt;
use prudence::tui::model::form::Line;

fn noting() -> Office {
    let mut office = Office::new(lycee(French));
    office.press(Char('l'));
    office.press(Char('c'));
    let Some(Prompt::Note { .. }) = office.model.prompt else { panic!("c opens the note") };
    office
}

fn typed(office: &mut Office) -> String {
    office.model.prompt.as_mut().and_then(Prompt::field_mut).map(|field| field.text()).unwrap_or_default()
}

fn uai(office: &Office) -> String {
    office.model.form.field(Line::Uai).map(prudence::tui::model::Field::text).unwrap_or_default()
}

#[test]
fn the_release_of_a_key_does_nothing() {
    for (name, model) in everything() {
        let before = rows(&model, (80, 24));
        let mut office = Office::new(model);
        for code in [Char('o'), Char('q'), Enter, KeyCode::Esc, KeyCode::Down, Char(' ')] {
            office.send(Heard::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, KeyEventKind::Release)).into());
        }
        assert_eq!((rows(&office.model, (80, 24)), office.left), (before, false), "{name}");
    }
}

#[test]
fn a_sign_typed_with_altgr_on_windows_is_typed() {
    let mut office = noting();
    let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    for c in ['@', '#', '€', '{'] {
        office.send(Heard::Key(KeyEvent::new(Char(c), altgr)).into());
    }
    assert_eq!(typed(&mut office), "@#€{");
}

#[test]
fn enter_with_alt_begins_a_line_in_the_note() {
    let mut office = noting();
    office.type_in("un");
    office.send(Heard::Key(KeyEvent::new(Enter, KeyModifiers::ALT)).into());
    office.type_in("deux");
    assert_eq!(typed(&mut office), "un\ndeux");
}

#[test]
fn a_pasted_note_keeps_its_lines_and_loses_what_cannot_be_shown() {
    let mut office = noting();
    office.send(Heard::Pasted("un\r\u{1b}[31mdeux\ttrois\u{200b}\r\nquatre".to_owned()).into());
    assert_eq!(typed(&mut office), "un\n[31mdeux trois\nquatre");
}

#[test]
fn a_pasted_uai_loses_its_line_break() {
    let mut office = Office::new(newcomer());
    office.send(Heard::Pasted("0750654D\r\n".to_owned()).into());
    assert_eq!(uai(&office), "0750654D");
}

#[test]
fn no_key_puts_a_second_line_into_a_field_of_one() {
    let mut office = Office::new(newcomer());
    office.type_in("0750");
    for (code, held) in [
        (Char('m'), KeyModifiers::CONTROL),
        (Char('j'), KeyModifiers::CONTROL),
        (Char('\n'), KeyModifiers::NONE),
        (Char('\r'), KeyModifiers::NONE),
        (Enter, KeyModifiers::CONTROL),
    ] {
        office.send(Heard::Key(KeyEvent::new(code, held)).into());
        assert!(!uai(&office).contains('\n'), "{code:?}");
    }
}

#[test]
fn a_text_pasted_over_the_help_changes_nothing_below() {
    let mut office = Office::new(newcomer());
    office.press(KeyCode::F(1));
    office.send(Heard::Pasted("0750654D".to_owned()).into());
    assert_eq!(uai(&office), "");
}

#[test]
fn the_kind_turns_with_the_arrows_and_the_space_bar() {
    let mut office = Office::new(newcomer());
    office.press(Tab);
    office.press(Tab);
    let before = office.model.form.kind();
    office.press(Char(' '));
    assert_ne!(office.model.form.kind(), before);
    office.press(KeyCode::Left);
    assert_eq!(office.model.form.kind(), before);
}

#[test]
fn a_page_up_is_seen_at_once_however_often_page_down_was_pressed() {
    let size = (80, 24);
    for (name, model) in
        everything().into_iter().filter(|(name, _)| ["report, preview", "help", "walk", "checks"].contains(name))
    {
        let mut office = Office::new(model);
        let press = |office: &mut Office, code| {
            office.press(code);
            rows(&office.model, size)
        };
        let top = rows(&office.model, size);
        for _ in 0..50 {
            press(&mut office, KeyCode::PageDown);
        }
        let bottom = rows(&office.model, size);
        assert_ne!(bottom, top, "{name}");
        assert_ne!(press(&mut office, KeyCode::PageUp), bottom, "{name}");
    }
}
