//! Rounds of checks beside the keys: only the latest counts.

use crate::office::Office;
use crate::sample;
use crate::stage::lycee;
use crossterm::event::KeyCode::{Char, Esc};
use prudence::domain::establishment::Addresses;
use prudence::probe::{Phase, Progress};
use prudence::text::Language::French;
use prudence::tui::Message;
use prudence::tui::message::CheckEvent;
use prudence::tui::model::checks::Stage;

fn office() -> Office {
    let mut office = Office::new(lycee(French));
    office.model.last_round = None;
    office.press(Char('v'));
    office
}

fn done(run: u64) -> Message {
    Message::Check(run, CheckEvent::Done(Box::new(sample::round())))
}

#[test]
fn a_round_is_judged_and_kept() {
    let mut office = office();
    office.press(Char('v'));
    office.send(done(office.started[0]));
    assert_eq!(office.rounds, 1);
    assert!(office.model.last_round.is_some() && office.model.checks.running.is_none());
}

#[test]
fn a_second_start_while_a_round_runs_asks_nobody_twice() {
    let mut office = office();
    office.press(Char('v'));
    office.press(Char('v'));
    assert_eq!(office.started.len(), 1);
}

#[test]
fn a_round_that_was_stopped_brings_nothing_any_more() {
    let mut office = office();
    office.press(Char('v'));
    let run = office.started[0];
    office.press(Esc);
    office.send(done(run));
    assert_eq!((office.rounds, office.model.last_round.is_some()), (0, false));
}

#[test]
fn progress_and_result_of_an_earlier_round_are_dropped() {
    let mut office = office();
    for key in [Char('v'), Esc, Char('v')] {
        office.press(key);
    }
    let (first, second) = (office.started[0], office.started[1]);
    let progress = Progress::Started { target: 0, url: "https://exemple.fr/".to_owned(), phase: Phase::Tls };
    office.send(Message::Check(first, CheckEvent::Progress(progress)));
    office.send(done(first));
    let running = office.model.checks.running.as_ref().expect("the second round runs on");
    assert!(running.iter().all(|target| matches!(target.stage, Stage::Waiting)));
    office.send(done(second));
    assert_eq!(office.rounds, 1);
}

#[test]
fn progress_of_a_target_that_does_not_exist_is_dropped() {
    let mut office = office();
    office.press(Char('v'));
    let progress = Progress::Started { target: 999, url: String::new(), phase: Phase::Dns };
    office.send(Message::Check(office.started[0], CheckEvent::Progress(progress)));
    assert!(office.model.checks.running.is_some());
}

#[test]
fn an_answer_while_a_round_runs_does_not_stop_it() {
    let mut office = office();
    office.press(Char('v'));
    office.full = true;
    for key in [Char('l'), Char('o')] {
        office.press(key);
    }
    assert!(office.model.checks.running.is_some(), "a failure elsewhere is not the round's");
}

#[test]
fn a_school_without_any_address_is_told_so() {
    let mut office = office();
    office.model.audit.as_mut().unwrap().establishment.addresses = Addresses::default();
    office.press(Char('v'));
    assert!(office.started.is_empty() && office.model.shell.notice.is_some());
}
