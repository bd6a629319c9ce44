//! The JSON documents of the command line have the fields of the contract.

use crate::{sample, small};
use prudence::domain::checklist::Library;
use prudence::export::{audit_document, check_document};
use prudence::text::{Language, Text};
use serde_json::{Value, json};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn check() -> Value {
    check_document(&sample::judged(), &sample::french())
}

#[test]
fn a_check_has_the_agreed_fields() {
    let check = check();
    assert_eq!(keys(&check), ["schema", "started_at", "vantage", "targets", "attribution"]);
    assert_eq!(check["schema"], "prudence.check/1");
    assert_eq!(check["started_at"], "2026-11-23T07:55:02Z");
    assert_eq!(check["vantage"], json!({ "label": "réseau pédagogique, salle 204", "proxy": null }));
    assert_eq!(keys(&check["attribution"]), ["where", "rule", "evidence"]);
    let portal = &check["targets"][0];
    assert_eq!(
        keys(portal),
        ["name", "role", "url", "verdict", "severity", "where", "phases_ms", "total_ms", "hops", "tls", "evidence"]
    );
    assert_eq!(keys(&portal["phases_ms"]), ["dns", "tcp", "tls", "ttfb", "body", "total"]);
    assert_eq!(
        keys(&portal["hops"][0]),
        ["url", "ip", "family", "status", "location_host", "http", "proxy", "phases_ms"]
    );
    assert_eq!(keys(&portal["tls"]), ["version", "cipher", "issuer", "not_after", "sans", "trusted_by"]);
}

#[test]
fn phases_are_those_of_the_final_hop_and_each_hop_has_its_own() {
    let portal = &check()["targets"][0];
    assert_eq!(portal["phases_ms"], portal["hops"][1]["phases_ms"]);
    assert_eq!(portal["hops"][0]["phases_ms"]["tls"], Value::Null);
    assert_eq!(portal["hops"][0]["location_host"], "ent.exemple.fr");
    assert_eq!(portal["hops"][0]["family"], 4);
}

#[test]
fn a_quota_page_is_a_waiting_room_and_what_was_not_reached_is_null() {
    let targets = &check()["targets"];
    assert_eq!((&targets[0]["verdict"], &targets[0]["severity"]), (&json!("page.waiting-room"), &json!("degraded")));
    let failed = &targets[4];
    assert_eq!(failed["verdict"], "dns.timeout");
    assert_eq!(failed["tls"], Value::Null);
    assert_eq!(failed["hops"][0]["status"], Value::Null);
}

#[test]
fn evidence_is_in_the_chosen_language() {
    let english = check_document(&sample::judged(), &Text::new(Language::English));
    assert_eq!(english["targets"][2]["evidence"][0], "vie-scolaire.exemple.fr answered (status 200) in 122 ms.");
    assert_eq!(check()["targets"][2]["evidence"][0], "vie-scolaire.exemple.fr a répondu (code 200) en 122 ms.");
}

#[test]
fn an_audit_has_the_agreed_fields() {
    let round = sample::judged();
    let document =
        audit_document(&small::audit(), &small::library(), &sample::catalog(), Some(&round), &sample::french());
    assert_eq!(keys(&document), ["schema", "establishment", "day", "items", "withdrawn", "gates", "readiness"]);
    assert_eq!(document["schema"], "prudence.audit/1");
    assert_eq!(document["establishment"]["uai"], "9740001H");
    let item = &document["items"][0];
    let agreed = [
        "checklist",
        "item",
        "theme",
        "severity",
        "state",
        "answer",
        "reason",
        "note",
        "answered_at",
        "owners",
        "contradiction",
    ];
    assert!(agreed.iter().all(|key| keys(item).contains(key)));
    assert_eq!((&item["state"], &item["answer"]), (&json!("answered"), &json!("no")));
    assert_eq!(item["note"], "À reprendre en conseil d’administration.");
    let readiness = &document["readiness"];
    assert!(
        ["verdict", "floor", "ceiling", "coverage", "themes", "points"].iter().all(|key| keys(readiness).contains(key))
    );
    assert!(["owner", "weight_lost", "share", "items"].iter().all(|key| keys(&readiness["points"][0]).contains(key)));
}

#[test]
fn the_states_of_an_audit_are_always_told_apart() {
    let document = audit_document(&small::audit(), &small::library(), &sample::catalog(), None, &sample::french());
    let states: Vec<&str> =
        document["items"].as_array().unwrap().iter().filter_map(|item| item["state"].as_str()).collect();
    assert_eq!(
        states,
        [
            "answered",
            "answered",
            "answered",
            "unknown",
            "unanswered",
            "na",
            "answered",
            "answered",
            "answered",
            "answered",
            "answered",
            "hidden"
        ]
    );
}

#[test]
fn a_contradiction_names_its_targets_only_while_there_is_a_round() {
    let library = small::library();
    let contradiction = |round| {
        let document = audit_document(&small::audit(), &library, &sample::catalog(), round, &sample::french());
        document["items"][2]["contradiction"].clone()
    };
    let round = sample::judged();
    assert_eq!(contradiction(Some(&round)), json!(["portal"]));
    assert_eq!(contradiction(None), Value::Null);
}

#[test]
fn all_built_in_items_are_listed() {
    let library = Library::built_in();
    let audit = sample::audit(&library, sample::Mood::Fresh);
    let document = audit_document(&audit, &library, &sample::catalog(), None, &sample::french());
    assert_eq!(document["items"].as_array().map(Vec::len), Some(114));
    assert_eq!(document["readiness"]["verdict"], "incomplete");
}
