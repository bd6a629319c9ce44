//! Every screen as it is read, at three sizes.

use crate::sample;
use crate::stage::{after, college, framed, lycee, newcomer, press, previewed, type_in};
use crossterm::event::KeyCode::{Char, Down, Enter, Esc, F, Tab};
use prudence::domain::check::{Attempt, Ending, Naming, Observation, Outside, Phrases, Plan, Verdict};
use prudence::domain::checklist::{ItemRef, Library};
use prudence::domain::{Problem, Sentence};
use prudence::probe::{Phase, Progress};
use prudence::text::Language::{English, French};
use prudence::tui::message::CheckEvent;
use prudence::tui::model::checks::{Running, Stage};
use prudence::tui::update::update;
use prudence::tui::{Message, Model};

fn at(mut model: Model, list: &str, item: &str) -> Model {
    press(&mut model, Char('l'));
    model.show(&ItemRef::new(list, item));
    model
}

#[test]
fn home() {
    insta::assert_snapshot!(framed(&lycee(French)));
}

#[test]
fn home_in_english() {
    insta::assert_snapshot!(framed(&lycee(English)));
}

#[test]
fn home_of_a_school_that_begins() {
    let mut model = lycee(French);
    let fresh = sample::audit(&Library::built_in(), sample::Mood::Fresh);
    model.open(fresh, None);
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn home_of_a_school_that_is_ready() {
    let mut model = lycee(French);
    let ready = sample::audit(&Library::built_in(), sample::Mood::Ready);
    model.open(ready, None);
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn form_empty() {
    insta::assert_snapshot!(framed(&newcomer()));
}

#[test]
fn form_with_a_wrong_uai() {
    let mut model = newcomer();
    type_in(&mut model, "0750654E");
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn form_searching_an_ent() {
    let mut model = newcomer();
    type_in(&mut model, "0750654D");
    let mut model = after(model, &[Tab, Tab, Tab, Tab]);
    type_in(&mut model, "en");
    insta::assert_snapshot!(framed(&after(model, &[Down])));
}

#[test]
fn form_filled_in() {
    insta::assert_snapshot!(framed(&after(lycee(French), &[Char('f'), Down, Down])));
}

#[test]
fn form_on_its_last_line() {
    let keys = [Char('f'), Tab, Tab, Tab, Tab, Tab, Tab, Tab, Tab];
    insta::assert_snapshot!(framed(&after(lycee(French), &keys)));
}

#[test]
fn walk() {
    insta::assert_snapshot!(framed(&at(lycee(French), "anticipation", "comptes-eleves")));
}

#[test]
fn walk_in_english() {
    insta::assert_snapshot!(framed(&at(lycee(English), "anticipation", "comptes-eleves")));
}

#[test]
fn walk_through_the_ramp_up_with_a_contradiction() {
    insta::assert_snapshot!(framed(&at(lycee(French), "montee-en-charge", "j1-controles")));
}

#[test]
fn walk_with_details() {
    insta::assert_snapshot!(framed(&after(at(lycee(French), "anticipation", "filtrage"), &[Enter])));
}

#[test]
fn walk_through_every_kind_of_question() {
    insta::assert_snapshot!(framed(&at(college(), "courte", "outils")));
}

#[test]
fn checks_before_any_round() {
    let mut model = lycee(French);
    model.last_round = None;
    insta::assert_snapshot!(framed(&after(model, &[Char('v')])));
}

#[test]
fn checks_half_way() {
    let mut model = after(lycee(French), &[Char('v')]);
    let observations = sample::round().observations;
    let run = model.checks.begin(&Plan::default());
    let waiting = observations.iter().map(|seen| Running { target: seen.target.clone(), stage: Stage::Waiting });
    model.checks.running = Some(waiting.collect());
    for (target, observation) in observations.into_iter().enumerate().take(4) {
        update(&mut model, Message::Check(run, CheckEvent::Progress(progress(target, observation))));
    }
    insta::assert_snapshot!(framed(&model));
}

fn progress(target: usize, observation: Observation) -> Progress {
    match target {
        0 => Progress::Started { target, url: observation.target.url.to_string(), phase: Phase::Ttfb },
        1 => Progress::Started { target, url: observation.target.url.to_string(), phase: Phase::Dns },
        _ => Progress::Finished { target, observation },
    }
}

#[test]
fn checks_judged() {
    insta::assert_snapshot!(framed(&after(lycee(French), &[Char('v')])));
}

#[test]
fn checks_judged_on_another_target() {
    insta::assert_snapshot!(framed(&after(lycee(French), &[Char('v'), Down, Down, Down, Down])));
}

#[test]
fn checks_beside_those_from_another_network() {
    let mut model = after(lycee(French), &[Char('v')]);
    let mut round = sample::round();
    round.vantage.label = "partage 4G/5G".to_owned();
    for seen in &mut round.observations {
        seen.ending = Ending::Answered { text: "Bienvenue".to_owned(), bytes: 5120 };
        seen.hops.iter_mut().for_each(|hop| hop.status = Some(200));
    }
    let v6 = Attempt { ip: "2001:db8::10".parse().unwrap(), ms: 2000.0, fault: Some(Verdict::TcpTimeout) };
    let v4 = Attempt { ip: "192.0.2.10".parse().unwrap(), ms: 18.0, fault: None };
    let last = model.last_round.as_mut().unwrap();
    let hop = &mut last.targets[0].observation.hops[0];
    (hop.proxy, hop.attempts) = (Some("mandataire.exemple.fr:3128".to_owned()), vec![v6, v4]);
    let outside = Some(Outside::Addresses(vec!["192.0.2.10".parse().unwrap()]));
    hop.naming = Some(Naming { addresses: vec!["10.20.30.40".parse().unwrap()], outside });
    model.other_place = Some(round.judge(Phrases::built_in()));
    insta::assert_snapshot!(framed(&model));
}

#[test]
#[cfg_attr(not(feature = "pdf"), ignore = "the screen names every format")]
fn report() {
    let mut model = after(lycee(French), &[Char('e')]);
    previewed(&mut model);
    insta::assert_snapshot!(framed(&model));
}

#[test]
#[cfg_attr(not(feature = "pdf"), ignore = "the screen names every format")]
fn report_written() {
    let mut model = after(lycee(French), &[Char('e'), Char('e')]);
    previewed(&mut model);
    let files = ["/home/exemple/Documents/Prudence/prudence-0750654D-2026-11-23-r1.json", "/home/exemple/rapport.html"];
    update(&mut model, Message::Exported(files.map(Into::into).to_vec()));
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn help_in_the_checklists() {
    insta::assert_snapshot!(framed(&after(lycee(French), &[Char('l'), Char('h')])));
}

#[test]
fn help_in_the_form() {
    insta::assert_snapshot!(framed(&after(newcomer(), &[F(1)])));
}

#[test]
fn prompt_for_a_reason() {
    let mut model = after(at(lycee(French), "anticipation", "filtrage"), &[Char('x')]);
    type_in(&mut model, "Aucun réseau administratif sur ce site");
    insta::assert_snapshot!(framed(&model));
}

#[test]
#[cfg_attr(windows, ignore = "another key begins a line there")]
fn prompt_for_a_note() {
    let mut model = after(at(lycee(French), "anticipation", "filtrage"), &[Char('c')]);
    type_in(
        &mut model,
        "Vu avec la région : le filtrage du Wi-Fi change en janvier, à contrôler de nouveau après la rentrée.",
    );
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn prompt_for_a_search() {
    let mut model = after(lycee(French), &[Char('l'), Char('r')]);
    type_in(&mut model, "eleves");
    insta::assert_snapshot!(framed(&after(model, &[Down, Down])));
}

#[test]
fn prompt_with_one_choice() {
    insta::assert_snapshot!(framed(&after(at(college(), "courte", "canal"), &[Enter])));
}

#[test]
fn prompt_with_several_choices() {
    insta::assert_snapshot!(framed(&after(at(college(), "courte", "outils"), &[Enter, Down])));
}

#[test]
fn prompt_for_a_value() {
    let mut model = after(at(college(), "courte", "essai"), &[Enter]);
    type_in(&mut model, "x");
    insta::assert_snapshot!(framed(&after(model, &[Enter])));
}

#[test]
fn notice() {
    let mut model = lycee(French);
    update(&mut model, Message::Told(Sentence::new("demo-welcome")));
    insta::assert_snapshot!(framed(&model));
}

#[test]
fn failure() {
    let mut model = after(lycee(French), &[Char('l'), Esc]);
    let detail = Sentence::new("tui-terminal-failed").with("detail", "espace disque insuffisant");
    update(&mut model, Message::Failed(Problem::unable(detail)));
    insta::assert_snapshot!(framed(&model));
}
