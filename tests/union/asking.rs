//! Which populations may be asked for, and what is told of one that does not exist.

use super::place::{Outcome, Place};
use serde_json::Value;

/// A catalogue that knows no ENT at all.
const NOTHING: &str = "schema: prudence.catalog/1\nmode: replace\n";

fn place() -> Place {
    let place = Place::with_schools(60, 5);
    place.collect("reçu", "rapports");
    place.write("rien.yaml", NOTHING);
    place
}

/// The ENTs of the schools, with how many reports are told of each.
fn ents(place: &Place) -> Vec<(String, Option<u64>)> {
    let whole: Value = serde_json::from_str(&place.run("union stats --json", b"").out).unwrap();
    let lines = whole["coverage"].as_array().unwrap().iter().filter(|line| line["by"] == "ent");
    let ents = lines.filter_map(|line| Some((line["value"].as_str()?.to_owned(), line["reports"].as_u64())));
    ents.collect()
}

#[track_caller]
fn refused(outcome: &Outcome, told: &str) {
    assert_eq!((outcome.status, outcome.out.as_str()), (2, ""), "{}", outcome.err);
    assert!(outcome.err.contains(told), "{}", outcome.err);
}

#[test]
fn a_population_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    let place = Place::new();
    let cases = [
        ("--ent ge-mnb", "ge-mbn"),
        ("--ent panda", "vosges-panda"),
        ("--ent colibri", "--catalog"),
        ("--academie Renes", "Rennes"),
        ("--departement Finistere-Nord", "numéro ou son nom"),
        ("--kind licee", "lycee"),
        ("--from 2026-11-24 --to 2026-11-23", "Échangez"),
    ];
    for (options, way_out) in cases {
        for command in ["stats", "stats --json", "dashboard"] {
            refused(&place.run(&format!("union {command} {options}"), b""), way_out);
        }
    }
}

#[test]
fn whether_a_school_is_on_an_ent_is_not_told_by_calling_it_unknown() {
    let place = place();
    // Before any table is published, an ENT of many schools is as unknown to this catalogue as one of none.
    let answer = |ent: &str| {
        let outcome = place.run(&format!("union stats --catalog rien.yaml --ent {ent}"), b"");
        (outcome.status, outcome.err.replace(ent, "…"), outcome.out)
    };
    let invented = answer("aucun-ent");
    assert_eq!(invented.0, 2);
    assert_eq!(answer("ge-mbn"), invented);
    let ents = ents(&place);
    let is_told = |told: bool| ents.iter().filter(move |(_, reports)| reports.is_some() == told);
    assert!(is_told(true).count() > 0 && is_told(false).count() > 0, "{ents:?}");
    for (hidden, _) in is_told(false) {
        assert_eq!(answer(hidden), invented, "a table that hides {hidden} does not make it known");
    }
    for (told, _) in is_told(true) {
        assert_ne!(answer(told).0, 2, "{told} stands in a published table");
    }
}
