//! The screens between the school and its union as they are read, at three sizes.

use crate::stage::{after, framed, lycee, previewed};
use crate::union::{campaign, member, receipt, reporting};
use crossterm::event::KeyCode::{Char, Down, Enter, Left, Right};
use prudence::export::courier::Progress;
use prudence::text::Language::French;
use prudence::tui::message::SendEvent;
use prudence::tui::update::update;
use prudence::tui::{Message, Model};

fn reporting_after(keys: &[crossterm::event::KeyCode]) -> Model {
    after(reporting().model, keys)
}

#[test]
fn home_in_a_campaign() {
    insta::assert_snapshot!(framed(&member()));
}

#[test]
fn report_for_a_campaign() {
    insta::assert_snapshot!(framed(&reporting_after(&[Down, Down])));
}

#[test]
fn report_under_a_pseudonym() {
    insta::assert_snapshot!(framed(&reporting_after(&[Down, Enter])));
}

#[test]
fn report_as_it_would_leave() {
    let mut model = after(lycee(French), &[Char('e'), Right]);
    previewed(&mut model);
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn report_with_passages_to_reread() {
    insta::assert_snapshot!(framed(&reporting_after(&[Right, Right, Down])));
}

#[test]
fn report_with_its_campaigns() {
    insta::assert_snapshot!(framed(&reporting_after(&[Right, Right, Right])));
}

#[test]
fn report_with_what_was_sent() {
    let mut model = reporting_after(&[Left]);
    model.campaigns.receipts = vec![receipt(), receipt()];
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn report_on_its_way() {
    let mut model = reporting_after(&[]);
    let run = model.report.run;
    update(&mut model, Message::Sending(run, SendEvent::Begun("r.json.age".into(), 1000)));
    update(&mut model, Message::Sending(run, SendEvent::Progress(Progress::Sent(420))));
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn consent_to_send() {
    insta::assert_snapshot!(framed(&reporting_after(&[Char('e')])));
}

#[test]
#[cfg_attr(not(feature = "pdf"), ignore = "the screen names every format")]
fn consent_to_join() {
    let mut model = after(lycee(French), &[Char('e'), Char('r'), Char('x'), Enter]);
    update(&mut model, Message::Fetched(1, Ok(Box::new(campaign("b0")))));
    insta::assert_snapshot!(framed(&model));
}
