//! Storms of keys, pastes, sizes and results: nothing panics, and nothing that was recorded is lost.

use crate::going_back::{STEPS, at_the_start};
use crate::office::Office;
use crate::sample;
use crate::stage::{cells, college, lycee, newcomer};
use crossterm::event::KeyCode::{self, Char};
use crossterm::event::{KeyEvent, KeyEventKind, KeyModifiers, MediaKeyCode, MouseButton, MouseEvent, MouseEventKind};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use prudence::domain::checklist::{Answer, ItemRef, Journal, Operation};
use prudence::domain::{Problem, Sentence};
use prudence::probe::{Phase, Progress};
use prudence::text::Language::French;
use prudence::tui::action::bindings;
use prudence::tui::message::CheckEvent;
use prudence::tui::{Heard, Message};

/// Something that happens to the interface.
#[derive(Clone, Debug)]
enum Event {
    Send(Box<Message>),
    Draw(u16, u16),
    Elsewhere,
}

fn codes() -> impl Strategy<Value = KeyCode> {
    let bound: Vec<KeyCode> = bindings().flat_map(|binding| binding.keys.iter().copied()).collect();
    let odd = vec![
        KeyCode::Null,
        KeyCode::CapsLock,
        KeyCode::Insert,
        KeyCode::F(12),
        KeyCode::Home,
        KeyCode::End,
        KeyCode::Backspace,
        KeyCode::Media(MediaKeyCode::Play),
    ];
    prop_oneof![12 => select(bound), 2 => any::<char>().prop_map(Char), 1 => select(odd)]
}

/// Any key as a terminal may send it.
pub fn keys() -> impl Strategy<Value = KeyEvent> {
    let held = prop_oneof![
        10 => Just(KeyModifiers::NONE),
        1 => Just(KeyModifiers::SHIFT),
        1 => Just(KeyModifiers::ALT),
        1 => Just(KeyModifiers::CONTROL),
        1 => Just(KeyModifiers::CONTROL | KeyModifiers::ALT),
    ];
    let kind = prop_oneof![
        8 => Just(KeyEventKind::Press),
        1 => Just(KeyEventKind::Repeat),
        1 => Just(KeyEventKind::Release),
    ];
    (codes(), held, kind).prop_map(|(code, held, kind)| KeyEvent::new_with_kind(code, held, kind))
}

/// Anything that a mouse does.
pub fn clicks() -> impl Strategy<Value = MouseEvent> {
    let kinds = prop_oneof![
        4 => Just(MouseEventKind::Down(MouseButton::Left)),
        1 => Just(MouseEventKind::Down(MouseButton::Right)),
        1 => Just(MouseEventKind::ScrollUp),
        1 => Just(MouseEventKind::ScrollDown),
    ];
    let modifiers = KeyModifiers::NONE;
    (kinds, 0_u16..120, 0_u16..60).prop_map(move |(kind, column, row)| MouseEvent { kind, column, row, modifiers })
}

fn events() -> impl Strategy<Value = Event> {
    let progress = |run| {
        let progress = Progress::Started { target: 1, url: "https://exemple.fr/".to_owned(), phase: Phase::Body };
        Event::Send(Box::new(Message::Check(run, CheckEvent::Progress(progress))))
    };
    prop_oneof![
        40 => keys().prop_map(|key| Event::Send(Box::new(Heard::Key(key).into()))),
        2 => any::<String>().prop_map(|text| Event::Send(Box::new(Heard::Pasted(text).into()))),
        6 => clicks().prop_map(|event| Event::Send(Box::new(Heard::Mouse(event).into()))),
        1 => Just(Event::Send(Box::new(Heard::Left.into()))),
        2 => (1_u16..120, 1_u16..60).prop_map(|(width, height)| Event::Draw(width, height)),
        1 => (0_u64..4).prop_map(progress),
        1 => (0_u64..4).prop_map(|run| {
            Event::Send(Box::new(Message::Check(run, CheckEvent::Done(Box::new(sample::round())))))
        }),
        1 => Just(Event::Send(Box::new(Message::Failed(Problem::unable(Sentence::new("report-no-audit")))))),
        1 => Just(Event::Elsewhere),
    ]
}

fn handle(office: &mut Office, event: Event) {
    match event {
        Event::Send(message) => office.send(*message),
        Event::Draw(width, height) => drop(cells(&office.model, (width, height))),
        Event::Elsewhere => office.recorded_elsewhere(Operation::Set {
            item: ItemRef::new("anticipation", "plan-continuite"),
            answer: Some(Answer::Partial),
            note: None,
        }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_storm_neither_panics_nor_loses_what_is_on_disk(start in 0_usize..3, storm in vec(events(), 1..160)) {
        let mut office = Office::new([|| lycee(French), college, newcomer][start]());
        for event in storm {
            let before = office.entries.len();
            handle(&mut office, event);
            prop_assert!(office.entries.len() >= before);
            if let Some(audit) = &office.model.audit {
                prop_assert_eq!(&audit.journal, &Journal::new(office.entries.clone()));
            }
        }
        for _ in 0..STEPS {
            office.press(KeyCode::Esc);
        }
        prop_assert!(at_the_start(&office));
        cells(&office.model, (80, 24));
    }
}
