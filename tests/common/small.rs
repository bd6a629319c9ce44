//! A college with one short checklist in which every kind of question and every state occurs. Always the same.

#![expect(clippy::unwrap_used, reason = "a sample that cannot be built must fail its test loudly")]

use super::sample;
use prudence::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Operation};
use prudence::domain::establishment::{Establishment, Kind, Uai};
use prudence::domain::report::{Audit, Chain, Disclosure, Parts, Report, Revision, build};
use prudence::export::check_document;
use uuid::Uuid;

const CHECKLIST: &str = r#"
schema: prudence.checklist/1
id: courte
version: 1.0.0
title: {fr: "Liste courte", en: "Short list"}
themes:
  - {id: un, title: {fr: "Premier thème", en: "First theme"}}
  - {id: deux, title: {fr: "Second thème", en: "Second theme"}}
  - {id: vide, title: {fr: "Thème des lycées", en: "Theme for lycées"}}
items:
  - {id: plan, theme: un, kind: yesno, severity: blocking, owners: [school], text: {fr: "Le plan est-il écrit ?", en: "Is the plan written?"}, why: {fr: "P", en: "W"}}
  - {id: seuil, theme: un, kind: yesno, severity: blocking, owners: [authority, vendor], text: {fr: "Le seuil est-il connu ?", en: "Is the threshold known?"}, why: {fr: "P", en: "W"}}
  - {id: joignable, theme: un, kind: yesno, severity: major, owners: [school, authority, vendor], checks: [portal], contradicted_by: [page], text: {fr: "Le portail répond-il ?", en: "Does the portal answer?"}, why: {fr: "P", en: "W"}}
  - {id: relais, theme: un, kind: yesno, severity: major, owners: [school], text: {fr: "Un relais est-il prévu ?", en: "Is there a relay?"}, why: {fr: "P", en: "W"}}
  - {id: exercice, theme: un, kind: yesno, severity: useful, owners: [school], text: {fr: "Un exercice a-t-il eu lieu ?", en: "Was there a drill?"}, why: {fr: "P", en: "W"}}
  - {id: internat, theme: deux, kind: yesno, severity: useful, owners: [school], text: {fr: "L’internat est-il couvert ?", en: "Is the boarding house covered?"}, why: {fr: "P", en: "W"}}
  - {id: canal, theme: deux, kind: single, severity: major, owners: [school], choices: [{id: sms, value: 1, text: {fr: "SMS", en: "SMS"}}, {id: papier, value: 0.5, text: {fr: "Papier", en: "Paper"}}], text: {fr: "Quel canal de secours ?", en: "Which fallback channel?"}, why: {fr: "P", en: "W"}}
  - {id: outils, theme: deux, kind: multi, severity: useful, owners: [academie-state], choices: [{id: visio, value: 0.25, text: {fr: "Visio", en: "Video"}}, {id: cned, value: 0.5, text: {fr: "CNED", en: "CNED"}}], text: {fr: "Quels outils ?", en: "Which tools?"}, why: {fr: "P", en: "W"}}
  - {id: postes, theme: deux, kind: number, severity: info, owners: [school], text: {fr: "Combien de postes à prêter ?", en: "How many devices to lend?"}, why: {fr: "P", en: "W"}}
  - {id: essai, theme: deux, kind: date, severity: useful, owners: [school], text: {fr: "Quand l’essai a-t-il lieu ?", en: "When is the trial?"}, why: {fr: "P", en: "W"}}
  - {id: contact, theme: deux, kind: text, severity: useful, owners: [vendor], text: {fr: "Quel service d’assistance ?", en: "Which help desk?"}, why: {fr: "P", en: "W"}}
  - {id: bts, theme: vide, kind: yesno, severity: useful, owners: [school], applies: {kinds: [lycee]}, text: {fr: "Les BTS sont-ils couverts ?", en: "Are the BTS covered?"}, why: {fr: "P", en: "W"}}
"#;

/// The library with the short list alone.
pub fn library() -> Library {
    let mut library = Library::default();
    library.insert_text("courte.yaml", CHECKLIST).unwrap();
    library
}

/// The audit of the college.
pub fn audit() -> Audit {
    let answers = [
        ("plan", Answer::No, Some("À reprendre en conseil d’administration.")),
        ("seuil", Answer::Partial, None),
        ("joignable", Answer::Yes, None),
        ("relais", Answer::Unknown, None),
        ("internat", Answer::NotApplicable { reason: "Pas d’internat.".to_owned() }, None),
        ("canal", Answer::One("papier".to_owned()), None),
        ("outils", Answer::Many(["visio".to_owned(), "cned".to_owned()].into()), None),
        ("postes", Answer::Number(12.5), None),
        ("essai", Answer::Date("2027-01-31".parse().unwrap()), None),
        ("contact", Answer::Text("Assistance Exemple".to_owned()), None),
    ];
    let entries = (1..).zip(answers).map(|(sequence, (item, answer, note))| Entry {
        sequence,
        at: sample::moment("2026-11-20T13:05:00Z"),
        operation: Operation::Set {
            item: ItemRef::new("courte", item),
            answer: Some(answer),
            note: note.map(str::to_owned),
        },
    });
    Audit {
        id: 2,
        establishment: school(),
        day: None,
        journal: Journal::new(entries.collect::<Vec<_>>()),
        editions: Vec::new(),
    }
}

/// The college.
fn school() -> Establishment {
    Establishment {
        uai: Uai::parse("9740001H").unwrap(),
        name: "Collège Exemple".to_owned(),
        kind: Kind::College,
        pupils: None,
        ent: None,
        ..sample::school()
    }
}

/// Its report: notes sent, the check sent, not sealed, third revision.
pub fn report() -> Report {
    let round = sample::judged();
    let parts = Parts {
        audit: &audit(),
        library: &library(),
        catalog: &sample::catalog(),
        last_check: Some((&round, check_document(&round, &sample::french()))),
        series: None,
        disclosure: Disclosure::everything(),
        language: "fr",
        created_at: sample::moment("2026-11-23T21:30:00Z"),
    };
    build(
        parts,
        Chain::default(),
        Revision {
            id: Uuid::parse_str("019a0000-0000-7000-8000-000000000002").unwrap(),
            number: 3,
            supersedes: Some("e7".repeat(32)),
        },
    )
}
