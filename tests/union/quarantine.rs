//! What waits, and what a representative decides about it.

use super::place::{Place, archive};
use crate::college::college;
use prudence::domain::checklist::{Journal, Library};
use prudence::domain::establishment::Catalog;
use prudence::domain::report::{Audit, Chain, Disclosure, Parts, Report, Revision, build};
use prudence::domain::union::Archive;
use prudence::seal::{Key, encode, seal};
use serde_json::Value;
use uuid::Uuid;

/// A checklist that is not published.
const SMALL: &str = include_str!("../seal/small.yaml");

/// Report `number` of a collège, at this revision, signed by the owner of this seed.
fn report(number: u128, revision: u32, seed: u8) -> Vec<u8> {
    report_on(&Library::built_in(), number, revision, seed)
}

fn report_on(library: &Library, number: u128, revision: u32, seed: u8) -> Vec<u8> {
    let establishment = college();
    let parts = Parts {
        audit: &Audit { id: 1, establishment, day: None, journal: Journal::new([]), editions: Vec::new() },
        library,
        catalog: &Catalog::built_in(),
        last_check: None,
        series: None,
        disclosure: Disclosure::default(),
        language: "fr",
        created_at: format!("2026-11-{:02}T08:00:00Z", 10 + revision).parse().unwrap(),
    };
    let report: Report =
        build(parts, Chain::default(), Revision { id: Uuid::from_u128(number), number: revision, supersedes: None });
    encode(&seal(report, &Key::from_seed([seed; 32])).unwrap()).unwrap()
}

/// A place where a report is known, and where one under another key waits; the number under which it does.
fn with_another_key() -> (Place, String) {
    let place = Place::new();
    place.write("a.json", report(1, 1, 7));
    place.write("b.json", report(2, 2, 8));
    assert_eq!(place.run("union collect a.json", b"").status, 0);
    let collected = place.collect("", "b.json");
    assert_eq!(collected["quarantined"][0]["doubt"], "other-key");
    let number = collected["quarantined"][0]["sha256"].as_str().unwrap()[..10].to_owned();
    (place, number)
}

fn held(place: &Place) -> Value {
    let outcome = place.run("union quarantine list --json", b"");
    serde_json::from_str::<Value>(&outcome.out).unwrap()["held"].clone()
}

#[test]
fn a_list_says_whose_report_waits_and_why() {
    let (place, number) = with_another_key();
    let outcome = place.run("union quarantine list", b"");
    assert_eq!(outcome.status, 0);
    for part in [&number, "0750654D", "révision 2", "b.json", "autre clé"] {
        assert!(outcome.out.contains(part), "{part}: {}", outcome.out);
    }
    assert_eq!(held(&place)[0]["school"], "0750654D");
}

#[test]
fn what_is_accepted_takes_the_place_of_the_known_report() {
    let (place, number) = with_another_key();
    let before = place.filed()[0].digest.clone();
    let outcome = place.run(&format!("union quarantine accept {number}"), b"");
    assert_eq!(outcome.status, 0, "{}", outcome.err);
    let after = place.filed();
    assert!(after.len() == 1 && after[0].digest != before && after[0].digest.starts_with(&number));
    assert_eq!(held(&place), serde_json::json!([]));
    assert!(place.run("union quarantine list", b"").out.contains("Aucun"));
}

#[test]
fn what_is_refused_never_counts_not_even_when_it_comes_again() {
    let (place, number) = with_another_key();
    let before = place.filed();
    assert_eq!(place.run(&format!("union quarantine refuse {number}"), b"").status, 0);
    assert_eq!(place.collect("", "b.json")["duplicate"].as_array().unwrap().len(), 1);
    assert_eq!((place.filed(), held(&place)), (before, serde_json::json!([])));
}

#[test]
fn what_cannot_be_read_here_cannot_be_accepted_but_refused() {
    let place = Place::new();
    let later = String::from_utf8(report(1, 1, 7)).unwrap().replace("prudence.report/1", "prudence.report/2");
    place.write("plus-tard.json", later);
    let collected = place.collect("", "plus-tard.json");
    assert_eq!(collected["quarantined"][0]["doubt"], "later-schema");
    let number = held(&place)[0]["sha256"].as_str().unwrap()[..12].to_owned();
    let refused = place.run(&format!("union quarantine accept {number}"), b"");
    assert_eq!(refused.status, 1);
    assert!(refused.err.contains("ne peut pas être admis"), "{}", refused.err);
    assert_eq!(place.run(&format!("union quarantine refuse {number}"), b"").status, 0);
    assert_eq!(held(&place), serde_json::json!([]));
}

#[test]
fn a_number_that_names_nothing_or_too_much_is_told() {
    let (place, _) = with_another_key();
    let unknown = place.run("union quarantine accept zzz", b"");
    assert_eq!(unknown.status, 2);
    assert!(unknown.err.contains("zzz"), "{}", unknown.err);
    let nothing = place.run_in("", "union quarantine refuse \u{a0}", b"");
    assert_eq!(nothing.status, 2);
}

#[test]
fn a_report_on_a_list_that_was_unknown_counts_once_the_list_is_at_hand() {
    let place = Place::new();
    let mut library = Library::default();
    library.insert_text("small.yaml", SMALL).unwrap();
    place.write("a.json", report_on(&library, 1, 1, 7));
    place.write("listes/small.yaml", SMALL);
    assert_eq!(place.collect("", "a.json")["quarantined"][0]["doubt"], "unknown-checklist");
    assert_eq!(place.collect("", "a.json")["duplicate"].as_array().unwrap().len(), 1, "what waits is known");
    assert_eq!(place.filed(), []);
    let collected = place.collect("", "--checklists listes a.json");
    assert_eq!(collected["accepted"].as_array().unwrap().len(), 1);
    assert_eq!((place.filed().len(), held(&place)), (1, serde_json::json!([])));
}

#[test]
fn a_report_on_an_earlier_published_edition_counts_with_the_items_of_that_edition() {
    let current = Library::built_in();
    let earlier =
        current.editions().find(|list| current.checklist(&list.id).is_some_and(|now| now.version != list.version));
    let mut library = Library::default();
    library.insert(earlier.unwrap().clone());
    let place = Place::new();
    place.write("a.json", report_on(&library, 1, 1, 7));
    assert_eq!(place.run("union collect a.json", b"").status, 0);
    let sheet = &place.filed()[0].sheets[0];
    let forms = archive(&place.path("données")).forms().unwrap();
    let form = forms.iter().find(|form| form.sha256 == sheet.form).unwrap();
    assert_eq!((form.version.as_str(), form.items.len()), (earlier.unwrap().version.as_str(), sheet.marks.0.len()));
}
