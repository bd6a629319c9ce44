//! The school and its union: a campaign joined, the report sent to it, what comes back.

use crate::office::Office;
use crate::sample;
use crate::stage::{lycee, preview_of, rows};
use crossterm::event::KeyCode::{Char, Delete, Down, Enter, Esc, Right};
use prudence::domain::campaign::{Campaign, Receipt, parse};
use prudence::domain::report::{Report, Seal, Section};
use prudence::domain::{Problem, Sentence};
use prudence::export::courier::Progress;
use prudence::text::Language::French;
use prudence::tui::message::{Errand, SendEvent};
use prudence::tui::model::Prompt;
use prudence::tui::model::campaigns::{Campaigns, Membership};
use prudence::tui::model::report::Tab;
use prudence::tui::{Heard, Message, Model};
use uuid::Uuid;

const CAMPAIGN: &str = r#"
schema: prudence.campaign/1
id: rentree-2026
title: {fr: "Anticipation 2026, académie de Paris", en: "Anticipation 2026, Paris"}
asked_by: {name: "SNPDEN-UNSA, section de Paris", contact: "ent@exemple.fr"}
period: {from: 2026-11-01, to: 2026-12-31}
deadline: 2026-11-29
checklists:
  - {id: anticipation, version: 1.0.0}
  - {id: montee-en-charge, version: 1.0.0}
recipients:
  - age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj
send_to: https://nuage.exemple.fr/s/AbCdEf
issued_at: 2026-11-24T08:00:00Z
"#;

/// A campaign, as this key signed it.
pub fn campaign(key: &str) -> Campaign {
    let seal = Seal {
        canonical: "RFC 8785".to_owned(),
        sha256: "5a".repeat(32),
        algorithm: "ed25519".to_owned(),
        public_key: key.repeat(32),
        signature: "c1".repeat(64),
    };
    Campaign { seal: Some(seal), ..parse("campagne.yaml", CAMPAIGN).unwrap() }
}

/// A receipt of the campaign.
pub fn receipt() -> Receipt {
    Receipt {
        at: sample::moment("2026-11-23T08:09:00Z"),
        campaign: "rentree-2026".to_owned(),
        report: Uuid::nil(),
        revision: 2,
        address: "https://nuage.exemple.fr/public.php/dav/files/AbCdEf/prudence-0750654D.json.age".to_owned(),
        sha256: "3f".repeat(32),
        bytes: 34_512,
        status: 201,
    }
}

/// The lycée in a campaign, to which it sent nothing yet.
pub fn member() -> Model {
    let mut model = lycee(French);
    let joined = vec![Membership { campaign: campaign("b0"), handed: None }];
    model.campaigns = Campaigns { joined, receipts: Vec::new() };
    model
}

/// A report whose notes tell who was seen.
pub fn with_names() -> Report {
    let mut report = sample::report();
    let notes = ["Vu avec Mme Martin le 12 octobre.", "Rappeler au 01 23 45 67 89 ou ent@exemple.fr."];
    for (line, note) in report.answers.iter_mut().zip(notes) {
        line.note = Some(note.to_owned());
    }
    report
}

/// On the report screen, for the campaign.
pub fn reporting() -> Office {
    let mut office = Office::new(member());
    office.press(Char('e'));
    office.press(Enter);
    preview_of(&mut office.model, &with_names());
    office
}

fn screen(office: &Office) -> String {
    rows(&office.model, (80, 24)).join("\n")
}

fn sends(office: &Office) -> usize {
    office.errands.iter().filter(|errand| matches!(errand, Errand::Send { .. })).count()
}

fn event(office: &mut Office, event: SendEvent) {
    let run = office.model.report.run;
    office.send(Message::Sending(run, event));
}

fn begun() -> Office {
    let mut office = reporting();
    office.press(Char('e'));
    office.press(Enter);
    event(&mut office, SendEvent::Begun("/documents/r.json.age".into(), 1000));
    office
}

#[test]
fn nothing_is_sent_before_what_leaves_was_read_and_agreed_to() {
    let mut office = reporting();
    office.press(Char('e'));
    assert_eq!(sends(&office), 0);
    let told = screen(&office);
    for part in ["Envoyer le rapport ?", "3 passages désignent", "Reste ici : Notes privées"] {
        assert!(told.contains(&part.replace(" ?", "\u{a0}?").replace(" :", "\u{a0}:")), "{part}\n{told}");
    }
    office.press(Esc);
    assert_eq!(sends(&office), 0);
    office.press(Char('e'));
    office.press(Enter);
    assert_eq!(sends(&office), 1);
}

#[test]
fn a_report_for_oneself_is_written_at_once_and_never_sent() {
    let mut office = Office::new(member());
    office.press(Char('e'));
    office.press(Char('e'));
    assert_eq!((office.model.report.written.len(), sends(&office)), (1, 0));
}

#[test]
fn what_arrived_leaves_a_receipt_even_when_it_was_stopped_meanwhile() {
    let mut office = begun();
    let run = office.model.report.run;
    office.press(Esc);
    assert!(office.model.report.sending.is_none() && office.errands.contains(&Errand::StopSending));
    office.send(Message::Sending(run, SendEvent::Done(Box::new(receipt()))));
    assert!(office.errands.contains(&Errand::Keep(Box::new(receipt()))));
    assert_eq!(office.model.report.tab, Tab::Choice, "nobody waits for it any more");
}

#[test]
fn a_deadline_that_has_passed_is_read_before_the_report_leaves() {
    let mut office = reporting();
    office.press(Char('e'));
    assert!(!screen(&office).contains("attendue jusqu’au"));
    office.model.campaigns.joined[0].campaign.deadline = jiff::civil::date(2026, 11, 22);
    assert!(screen(&office).contains("attendue jusqu’au dimanche 22 novembre 2026"), "{}", screen(&office));
}

#[test]
fn a_late_word_of_a_stopped_sending_is_dropped() {
    let mut office = begun();
    let run = office.model.report.run;
    office.press(Esc);
    for late in [SendEvent::Progress(Progress::Sent(10)), SendEvent::Failed(problem())] {
        office.send(Message::Sending(run, late));
    }
    let notice = office.model.shell.notice.as_ref().unwrap();
    assert_eq!(notice.sentence.key, "sending-stopped");
    assert!(office.model.report.sending.is_none());
}

fn problem() -> Problem {
    Problem::unable(Sentence::new("courier-full").with("host", "nuage.exemple.fr").with("status", 507_i64))
}

#[test]
fn a_refusal_is_told_with_where_the_file_is_kept() {
    let mut office = begun();
    event(&mut office, SendEvent::Failed(problem()));
    let told = screen(&office).replace('\n', " ");
    assert!(told.contains("507") && told.contains("/documents/r.json.age"), "{told}");
    assert!(office.model.report.sending.is_none());
}

#[test]
fn who_wants_to_leave_while_a_report_is_on_its_way_is_told_so() {
    let mut office = begun();
    office.press(Char('q'));
    assert!(!office.left);
    office.press(Char('e'));
    assert_eq!(sends(&office), 1, "one at a time");
    event(&mut office, SendEvent::Done(Box::new(receipt())));
    assert_eq!(office.model.report.tab, Tab::Receipts);
    office.press(Char('q'));
    assert!(office.left);
}

#[test]
fn without_an_address_the_file_is_for_a_courriel() {
    let mut office = reporting();
    event(&mut office, SendEvent::Written("/documents/r.json.age".into()));
    let told = screen(&office);
    assert!(told.contains("ent@exemple.fr") && told.contains("/documents/r.json.age"), "{told}");
}

#[test]
fn under_a_pseudonym_what_would_tell_the_school_stays_and_cannot_be_ticked() {
    let mut office = reporting();
    office.press(Down);
    office.press(Enter);
    let sends = |office: &Office, section| office.model.report.chosen.sends(section);
    assert!(office.model.report.chosen.pseudonym && !sends(&office, Section::Name));
    for _ in 0..3 {
        office.press(Down);
    }
    office.press(Enter);
    assert!(!sends(&office, Section::Name) && sends(&office, Section::Reasons));
    assert_eq!(office.model.shell.notice.as_ref().unwrap().sentence.key, "report-stays-hidden");
    office.model.report.line = 0;
    office.press(Enter);
    assert!(!office.model.report.chosen.pseudonym, "for oneself nobody hides");
}

#[test]
fn enter_goes_from_a_passage_to_the_point_where_it_was_written() {
    let mut office = reporting();
    office.press(Right);
    office.press(Right);
    office.press(Down);
    office.press(Enter);
    assert!(screen(&office).contains("Listes de contrôle"), "{}", screen(&office));
    assert_eq!(office.model.walk.item, 1);
}

/// Where the campaign's file is, typed in the report screen.
fn joining() -> Office {
    let mut office = Office::new(lycee(French));
    office.press(Char('e'));
    office.press(Char('r'));
    office.send(Heard::Pasted("'/tmp/campagne.yaml'\n".to_owned()).into());
    office.press(Enter);
    office
}

fn fetched(office: &mut Office, key: &str) {
    let run = office.model.report.fetching;
    office.send(Message::Fetched(run, Ok(Box::new(campaign(key)))));
}

#[test]
fn a_campaign_is_shown_before_it_is_joined() {
    let mut office = joining();
    let source = "/tmp/campagne.yaml".to_owned();
    assert_eq!(office.errands, [Errand::Fetch { run: 1, source }], "without the quotes of the clipboard");
    fetched(&mut office, "b0");
    assert!(screen(&office).contains("SNPDEN-UNSA, section de Paris"), "{}", screen(&office));
    assert_eq!(office.errands.len(), 1);
    office.press(Enter);
    assert!(matches!(office.errands.last(), Some(Errand::Join(joined)) if joined.id == "rentree-2026"));
}

#[test]
fn a_campaign_that_comes_after_its_question_was_closed_is_dropped() {
    let mut office = joining();
    office.press(Esc);
    fetched(&mut office, "b0");
    assert!(office.model.prompt.is_none());
    office.press(Char('r'));
    assert!(screen(&office).contains("/tmp/campagne.yaml"), "what was typed is still there");
}

#[test]
fn a_file_that_is_refused_leaves_what_was_typed_to_be_mended() {
    let mut office = joining();
    office.send(Message::Fetched(1, Err(Problem::not_fine(Sentence::new("campaign-unsigned").with("campaign", "x")))));
    assert!(matches!(office.model.prompt, Some(Prompt::Join { .. })));
    assert!(office.model.shell.notice.as_ref().is_some_and(|notice| notice.failed));
}

#[test]
fn a_file_of_another_key_does_not_take_the_place_of_a_campaign() {
    let mut office = joining();
    office.model.campaigns = member().campaigns;
    fetched(&mut office, "d4");
    assert_eq!(office.model.shell.notice.as_ref().unwrap().sentence.key, "campaign-other-key");
    fetched(&mut office, "b0");
    assert_eq!(office.model.shell.notice.as_ref().unwrap().sentence.key, "campaign-already");
    assert!(office.model.prompt.is_none());
}

#[test]
fn a_campaign_is_left_only_after_a_second_word() {
    let mut office = Office::new(member());
    office.press(Char('e'));
    for _ in 0..3 {
        office.press(Right);
    }
    office.press(Delete);
    assert!(office.errands.is_empty());
    office.press(Enter);
    assert_eq!(office.errands, [Errand::Leave("rentree-2026".to_owned())]);
}

#[test]
fn the_start_screen_tells_how_long_is_left_and_what_is_missing() {
    let told = rows(&member(), (80, 24)).join("\n");
    assert!(told.contains("Encore 6 jours"), "{told}");
    let mut model = member();
    model.campaigns.joined[0].handed = Some(sample::moment("2026-11-23T08:09:00Z"));
    let told = rows(&model, (120, 24)).join("\n");
    assert!(!told.contains("à envoyer"), "{told}");
}
