//! The gates of a ramp: what opens a phase, what is kept of an early opening, and that a report cannot hide it.

use crate::college::college;
use prudence::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Opening, Operation};
use prudence::domain::establishment::Catalog;
use prudence::domain::problem::ProblemKind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::report::{Audit, Chain, Disclosure, Parts, Report, Revision, build, recompute};
use prudence::export::{Format, preview, render};
use prudence::text::{Language, Text};
use uuid::Uuid;

const LIST: &str = r#"
schema: prudence.checklist/1
id: rampe
version: 1.0.0
title: {fr: "Rampe", en: "Ramp"}
themes:
  - {id: avant, gate: true, title: {fr: "Avant", en: "Before"}}
  - {id: retour, title: {fr: "Retour arrière", en: "Rollback"}}
  - {id: vague, gate: true, title: {fr: "Vague", en: "Wave"}}
  - {id: bilan, gate: true, title: {fr: "Bilan", en: "Review"}}
items:
  - {id: a, theme: avant, kind: yesno, severity: blocking, owners: [school], text: {fr: "A", en: "A"}, why: {fr: "P", en: "W"}}
  - {id: r, theme: retour, kind: yesno, severity: blocking, owners: [school], text: {fr: "R", en: "R"}, why: {fr: "P", en: "W"}}
  - {id: v, theme: vague, kind: yesno, severity: blocking, owners: [school], text: {fr: "V", en: "V"}, why: {fr: "P", en: "W"}}
  - {id: b, theme: bilan, kind: yesno, severity: major, owners: [school], applies: {kinds: [lycee]}, text: {fr: "B", en: "B"}, why: {fr: "P", en: "W"}}
"#;

fn library() -> Library {
    let mut library = Library::default();
    library.insert_text("rampe.yaml", LIST).unwrap();
    library
}

fn answered(item: &str, answer: Answer) -> Operation {
    Operation::Set { item: ItemRef::new("rampe", item), answer: Some(answer), note: None }
}

fn audit(operations: &[Operation]) -> Audit {
    let entries = (1..).zip(operations).map(|(sequence, operation)| Entry {
        sequence,
        at: "2026-11-20T13:05:00Z".parse().unwrap(),
        operation: operation.clone(),
    });
    let establishment = college();
    Audit { id: 1, establishment, day: None, journal: Journal::new(entries.collect::<Vec<_>>()), editions: Vec::new() }
}

fn waits(audit: &Audit) -> Vec<(String, Vec<String>)> {
    let library = library();
    audit.phases(&library).into_iter().map(|phase| (phase.theme.id.clone(), phase.gate.waits_for)).collect()
}

#[test]
fn a_phase_waits_for_those_before_it_that_have_a_gate() {
    let gate = |id: &str, waits: &[&str]| (id.to_owned(), waits.iter().map(|id| (*id).to_owned()).collect());
    let open = [gate("avant", &[]), gate("vague", &["avant"]), gate("bilan", &["avant", "vague"])];
    assert_eq!(waits(&audit(&[])), open);
    let no = [answered("a", Answer::No)];
    assert_eq!(waits(&audit(&no)), open);
    let partial = [answered("a", Answer::Partial)];
    let passed = [gate("avant", &[]), gate("vague", &[]), gate("bilan", &["vague"])];
    assert_eq!(waits(&audit(&partial)), passed, "with reserves is enough");
}

#[test]
fn a_phase_that_has_nothing_for_this_kind_of_school_has_a_verdict_of_its_own() {
    let (library, audit) = (library(), audit(&[answered("r", Answer::No)]));
    let verdicts: Vec<ReadinessVerdict> = audit.phases(&library).iter().map(|phase| phase.gate.verdict).collect();
    let incomplete = ReadinessVerdict::Incomplete;
    assert_eq!(verdicts, [incomplete, incomplete, ReadinessVerdict::NotApplicable]);
}

#[test]
fn a_closed_gate_asks_for_a_reason_and_an_open_one_keeps_none() {
    let (library, closed) = (library(), audit(&[]));
    let wave = &closed.phases(&library)[1];
    for reason in [None, Some("  ")] {
        assert_eq!(wave.open(reason).unwrap_err().kind, ProblemKind::Usage);
    }
    let opening = wave.open(Some(" ordre du rectorat ")).unwrap();
    assert_eq!((opening.waits_for, opening.reason.as_deref()), (vec!["avant".to_owned()], Some("ordre du rectorat")));
    let passed = audit(&[answered("a", Answer::Yes)]);
    assert_eq!(passed.phases(&library)[1].open(Some("pour rien")).unwrap().reason, None);
}

/// The wave opened while it waited, then everything put right.
fn forced() -> Audit {
    let opening = Opening {
        checklist: "rampe".to_owned(),
        theme: "vague".to_owned(),
        waits_for: vec!["avant".to_owned()],
        reason: Some("ordre du rectorat".to_owned()),
    };
    audit(&[answered("v", Answer::Yes), Operation::Open(opening), Operation::Undo, answered("a", Answer::Yes)])
}

#[test]
fn an_undo_takes_back_an_answer_and_never_an_opening() {
    let audit = forced();
    assert_eq!(audit.journal.openings().len(), 1);
    assert_eq!(audit.journal.recorded(&ItemRef::new("rampe", "v")), None);
}

fn report() -> Report {
    let parts = Parts {
        audit: &forced(),
        library: &library(),
        catalog: &Catalog::built_in(),
        last_check: None,
        series: None,
        disclosure: Disclosure::default(),
        language: "fr",
        created_at: "2026-11-23T21:30:00Z".parse().unwrap(),
    };
    build(parts, Chain::default(), Revision::first(Uuid::nil()))
}

#[test]
fn the_report_tells_an_early_opening_and_its_reason_even_when_all_is_right_afterwards() {
    let (report, text) = (report(), Text::new(Language::French));
    let wave = &report.gates[1];
    assert!(wave.waits_for.is_empty());
    let opened = wave.opened.as_ref().unwrap();
    assert_eq!((opened.waited_for.len(), opened.reason.as_deref()), (1, Some("ordre du rectorat")));
    for format in [Format::Html, Format::Markdown] {
        let shown = String::from_utf8(render(&report, format, &text).unwrap()).unwrap();
        assert!(shown.contains("malgré Avant. Motif\u{a0}: ordre du rectorat"), "{shown}");
    }
    let shown = preview(&report, &text).join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("motif d’une ouverture anticipée"), "{shown}");
}

#[test]
fn a_gate_that_does_not_follow_from_the_answers_is_told() {
    let (report, library) = (report(), library());
    assert_eq!(recompute(&report, &library), []);
    let mut forged = report.clone();
    forged.gates[2].waits_for.clear();
    assert_eq!(recompute(&forged, &library).len(), 1);
    let mut hidden = report;
    hidden.gates.clear();
    assert_eq!(recompute(&hidden, &library).len(), 1);
}
