//! What both programs do alike with what they hear: the help, the mouse, the ways out, what is told.

use crate::board_stage::Board;
use crate::stage::{Drawn, cells, lycee, rows};
use crossterm::event::KeyCode::{self, Char, Down, Enter, Esc, F, Up};
use crossterm::event::{KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use prudence::domain::Sentence;
use prudence::text::Language::French;
use prudence::tui::dashboard;
use prudence::tui::model::shell::Content;
use prudence::tui::model::{Face, Notice};
use prudence::tui::update::update;
use prudence::tui::{Asked, Effect, Heard, Message, Model};

/// A program, whichever it is.
trait Program: Face + Drawn {
    /// What it asks of the terminal once it heard something.
    fn hear(&mut self, heard: Heard) -> Vec<Asked>;
}

impl dyn Program + '_ {
    fn press(&mut self, key: impl Into<KeyEvent>) -> Vec<Asked> {
        self.hear(Heard::Key(key.into()))
    }

    /// How far the text in front is scrolled, when there is one.
    fn scrolled(&self) -> Option<u16> {
        self.shell().overlay.as_ref().map(|overlay| overlay.scroll)
    }
}

impl Program for Model {
    fn hear(&mut self, heard: Heard) -> Vec<Asked> {
        let asked = |effect| if let Effect::Asked(asked) = effect { Some(asked) } else { None };
        update(self, Message::Heard(heard)).into_iter().filter_map(asked).collect()
    }
}

impl Program for dashboard::Model {
    fn hear(&mut self, heard: Heard) -> Vec<Asked> {
        let asked = |effect| if let dashboard::Effect::Asked(asked) = effect { Some(asked) } else { None };
        dashboard::update::update(self, dashboard::Message::Heard(heard)).into_iter().filter_map(asked).collect()
    }
}

/// Checks both programs, at their start and after keys that open a place where something is typed or chosen.
fn both(holds: fn(&mut dyn Program)) {
    for keys in [&[] as &[KeyCode], &[Char('l'), Char('c')]] {
        let mut school = lycee(French);
        for key in keys {
            school.hear(Heard::Key((*key).into()));
        }
        holds(&mut school);
    }
    for keys in [&[] as &[KeyCode], &[Char('f')]] {
        holds(&mut Board::of(12, 1).after(keys));
    }
}

fn control(letter: char) -> KeyEvent {
    KeyEvent::new(Char(letter), KeyModifiers::CONTROL)
}

#[test]
fn ctrl_c_leaves_and_ctrl_z_gives_the_terminal_back_wherever_one_is() {
    both(|program| {
        assert_eq!(program.press(control('z')), [Asked::Suspend]);
        assert_eq!(program.press(control('c')), [Asked::Quit]);
        program.shell_mut().show(Content::Help);
        assert_eq!(program.press(control('c')), [Asked::Quit]);
        let altgr = KeyEvent::new(Char('c'), KeyModifiers::CONTROL | KeyModifiers::ALT);
        program.shell_mut().overlay = None;
        assert_eq!(program.press(altgr), [], "typed on Windows, not asked for");
    });
}

#[test]
fn what_the_system_asks_for_is_asked_of_the_terminal() {
    both(|program| {
        assert_eq!(program.hear(Heard::Redraw), [Asked::Redraw]);
        assert_eq!(program.hear(Heard::Stopped), [Asked::Suspend]);
        assert_eq!(program.hear(Heard::Terminated), [Asked::Quit]);
    });
}

#[test]
fn the_mouse_is_turned_on_and_off_even_over_the_help() {
    both(|program| {
        assert_eq!(program.press(F(2)), [Asked::Mouse(true)]);
        program.shell_mut().show(Content::Help);
        assert_eq!(program.press(F(2)), [Asked::Mouse(false)]);
        assert!(!program.shell().mouse && program.scrolled().is_some());
    });
}

#[test]
fn the_help_is_scrolled_and_any_other_key_closes_it() {
    both(|program| {
        program.shell_mut().show(Content::Help);
        cells(program, (40, 10));
        program.press(Down);
        assert_eq!(program.scrolled(), Some(5));
        program.press(Up);
        assert_eq!(program.scrolled(), Some(0));
        program.press(Char('w'));
        assert_eq!(program.scrolled(), None);
    });
}

#[test]
fn several_messages_wait_until_they_are_read() {
    both(|program| {
        let told = [Notice::told(Sentence::new("mouse-on")), Notice::failed(Sentence::new("mouse-off"))];
        program.shell_mut().tell_all(told.to_vec());
        let [failed, told] = ["! Souris rendue", "· Souris"]
            .map(|text| rows(program, (80, 24)).iter().position(|row| row.contains(text)).unwrap());
        assert!(failed < told);
        program.press(Char('q'));
        assert!(program.scrolled().is_some());
        program.press(Enter);
        assert_eq!(program.scrolled(), None);
    });
}

#[test]
fn a_click_beside_the_help_reaches_nothing_behind_it() {
    both(|program| {
        program.shell_mut().show(Content::Help);
        let before = rows(program, (200, 50));
        for (column, row) in (0..200).step_by(7).flat_map(|column| (1..44).map(move |row| (column, row))) {
            let kind = MouseEventKind::Down(MouseButton::Left);
            program.hear(Heard::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
        }
        assert_eq!(rows(program, (200, 50)), before);
    });
}

#[test]
fn what_was_told_stays_until_the_next_key_or_click() {
    both(|program| {
        program.shell_mut().tell(Sentence::new("mouse-on"));
        program.hear(Heard::Redraw);
        program.hear(Heard::Left);
        assert!(program.shell().notice.is_some());
        program.press(Esc);
        assert_eq!(program.shell().notice, None);
    });
}
