//! Storms over the dashboard: nothing panics, Esc leads back, and nothing is decided or published unasked.

use crate::board_stage::{Board, press};
use crate::stage::cells;
use crate::storm::{clicks, keys};
use crossterm::event::KeyCode;
use crossterm::event::KeyCode::Char;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use prudence::domain::union::Filter;
use prudence::domain::union::statistics::Step;
use prudence::domain::{Problem, Sentence};
use prudence::tui::Heard;
use prudence::tui::dashboard::model::Prompt;
use prudence::tui::dashboard::update::update;
use prudence::tui::dashboard::{Effect, Message, Model};

/// More than any state needs: a text in front, a question, what was opened one behind the other, wider populations.
const STEPS: usize = 200;

/// Something that happens to the dashboard.
#[derive(Clone, Debug)]
enum Event {
    Send(Box<Message>),
    Draw(u16, u16),
    /// What it asked for comes back.
    Serve,
}

fn events() -> impl Strategy<Value = Event> {
    let send = |message: Message| Event::Send(Box::new(message));
    // Those that lead somewhere come often.
    let leading = select("rcpdifeaxh ".chars().map(Char).chain([KeyCode::Enter, KeyCode::Enter]).collect::<Vec<_>>());
    let problem = || Problem::unable(Sentence::new("quarantine-none"));
    prop_oneof![
        20 => keys().prop_map(move |key| send(Heard::Key(key).into())),
        20 => leading.prop_map(move |code| send(Heard::Key(code.into()).into())),
        8 => clicks().prop_map(move |event| send(Heard::Mouse(event).into())),
        1 => any::<String>().prop_map(move |text| send(Heard::Pasted(text).into())),
        4 => (1_u16..150, 1_u16..60).prop_map(|(width, height)| Event::Draw(width, height)),
        8 => Just(Event::Serve),
        2 => (0_u64..4, select(Step::ALL.to_vec())).prop_map(move |(run, step)| send(Message::Step(run, step))),
        1 => (0_u64..4).prop_map(move |run| send(Message::NotDrafted(run, problem()))),
        1 => Just(send(Message::Inbox(Box::default()))),
        1 => Just(send(Message::Opened(vec!["Rapport".to_owned(); 90]))),
        1 => Just(send(Message::Ruled(Sentence::new("quarantine-none")))),
        1 => Just(send(Message::Published)),
        1 => Just(send(Message::Failed(problem()))),
    ]
}

/// Whether an effect cannot be taken back.
fn binds(effect: &Effect) -> bool {
    matches!(effect, Effect::Rule(..) | Effect::Publish)
}

fn is_asked(model: &Model) -> bool {
    matches!(model.prompt, Some(Prompt::Ruling(..) | Prompt::Publish))
}

#[test]
fn a_storm_neither_panics_nor_binds_unasked() {
    let board = Board::of(24, 1);
    let config = ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(storm in vec(events(), 1..120))| {
        let mut model = Board::opening();
        let mut asked = vec![Effect::Read, Effect::Draft { run: 1, filter: Filter::default() }];
        for event in storm {
            match event {
                Event::Send(message) => {
                    let was_asked = is_asked(&model);
                    let effects = update(&mut model, *message);
                    prop_assert!(was_asked || !effects.iter().any(binds), "{effects:?}");
                    asked.extend(effects);
                }
                Event::Draw(width, height) => drop(cells(&model, (width, height))),
                Event::Serve => board.serve(&mut model, std::mem::take(&mut asked)),
            }
        }
        for _ in 0..STEPS {
            press(&mut model, KeyCode::Esc);
        }
        prop_assert!(model.prompt.is_none() && model.shell.overlay.is_none());
        prop_assert!(model.stack.is_empty() && model.wider.is_empty());
        cells(&model, (80, 24));
    });
}

#[test]
fn what_came_in_may_vanish_under_whoever_looks_at_it() {
    let board = Board::of(12, 1);
    for keys in [&[KeyCode::Enter] as &[KeyCode], &[KeyCode::Down, KeyCode::Down, KeyCode::Enter, KeyCode::Down]] {
        let mut model = board.after(keys);
        update(&mut model, Message::Inbox(Box::default()));
        cells(&model, (80, 24));
        assert_eq!(press(&mut model, KeyCode::Enter), []);
    }
}
