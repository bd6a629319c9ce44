//! The campaign file: its faults in their places, what a later file of the same id is, and where reports go.

use crate::college::college;
use jiff::Timestamp;
use jiff::civil::date;
use prudence::domain::campaign::{Arrival, Campaign, Delivery, arrival, check_address, deposit, json_schema, parse};
use prudence::domain::checklist::{Answer, Entry, Journal, Library, Operation, State};
use prudence::domain::report::{Audit, Seal};

const KEY: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

fn text() -> String {
    format!(
        "schema: prudence.campaign/1
id: rentree-2026
title: {{fr: \"Rentrée 2026\", en: \"Autumn 2026\"}}
asked_by: {{name: \"SNPDEN-UNSA\", contact: \"ent@exemple.fr\"}}
period: {{from: 2026-11-01, to: 2026-12-31}}
deadline: 2026-12-15
checklists:
  - {{id: anticipation, version: 1.0.0}}
recipients:
  - {KEY}
send_to: https://nuage.exemple.fr/s/AbCdEf
issued_at: 2026-11-24T08:00:00Z
"
    )
}

fn campaign() -> Campaign {
    parse("campagne.yaml", &text()).unwrap()
}

/// The campaign as if this key had signed it at this moment.
fn signed(key: &str, at: &str) -> Campaign {
    let seal = Seal {
        canonical: "RFC 8785".to_owned(),
        sha256: String::new(),
        algorithm: "ed25519".to_owned(),
        public_key: key.to_owned(),
        signature: String::new(),
    };
    Campaign { issued_at: at.parse().unwrap(), seal: Some(seal), ..campaign() }
}

#[test]
fn a_campaign_comes_back_from_what_is_written_of_it() {
    let campaign = campaign();
    let json = serde_json::to_string_pretty(&campaign).unwrap();
    assert_eq!(parse("campagne.json", &json).unwrap(), campaign, "JSON is YAML");
    assert!(!json.contains("seal"), "{json}");
}

#[test]
fn every_fault_is_told_in_one_go_and_in_its_place() {
    let broken = text()
        .replace("id: rentree-2026", "id: age1rentree")
        .replace("to: 2026-12-31", "to: 2026-10-31")
        .replace("2026-12-15", "15/12/2026")
        .replace("version: 1.0.0", "version: 1.0")
        .replace("nujwj", "nujwq")
        .replace("https://nuage", "http://nuage")
        .replace("issued_at", "issued");
    let faults = parse("campagne.yaml", &broken).unwrap_err().list;
    let found: Vec<(usize, &str)> = faults.iter().map(|fault| (fault.line, fault.sentence.key.as_str())).collect();
    let expected = [
        (1, "yaml-missing-field"),
        (2, "campaign-id-like-a-key"),
        (5, "campaign-period-backwards"),
        (6, "campaign-day-expected"),
        (8, "yaml-quotes-expected"),
        (10, "recipient-wrong"),
        (11, "campaign-address-open"),
        (12, "yaml-unknown-field"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_checklist_is_asked_once_and_a_deadline_leaves_time() {
    let twice = text().replace(
        "  - {id: anticipation, version: 1.0.0}",
        "  - {id: anticipation, version: 1.0.0}\n  - {id: anticipation, version: 2.0.0}",
    );
    let early = text().replace("deadline: 2026-12-15", "deadline: 2026-10-15");
    for (text, line, key) in [(twice, 9, "yaml-repeated"), (early, 6, "campaign-deadline-early")] {
        let fault = &parse("campagne.yaml", &text).unwrap_err().list[0];
        assert_eq!((fault.line, fault.sentence.key.as_str()), (line, key));
    }
}

#[test]
fn an_address_holds_no_secret_of_a_person_and_is_read_by_nobody_on_the_way() {
    for (typed, key) in [
        ("https://moi:secret@nuage.exemple.fr/s/A", "address-credentials"),
        ("http://nuage.exemple.fr/s/A", "campaign-address-open"),
        ("ftp://nuage.exemple.fr/", "address-shape"),
    ] {
        assert_eq!(check_address(typed).unwrap_err().key, key);
    }
    for typed in ["https://nuage.exemple.fr/s/A", "http://127.0.0.1:8080/depot", "http://[::1]/", "http://localhost/"] {
        assert!(check_address(typed).is_ok(), "{typed}");
    }
}

#[test]
fn a_key_is_believed_once_and_then_for_good() {
    let joined = signed("aa", "2026-11-24T08:00:00Z");
    let prolonged = Campaign { deadline: "2027-01-15".parse().unwrap(), ..signed("aa", "2026-12-01T08:00:00Z") };
    let forged = Campaign { deadline: "2027-01-15".parse().unwrap(), ..joined.clone() };
    assert_eq!(arrival(None, &joined), Arrival::New);
    assert_eq!(arrival(Some(&joined), &joined.clone()), Arrival::Same);
    assert_eq!(arrival(Some(&joined), &prolonged), Arrival::Newer);
    assert_eq!(arrival(Some(&prolonged), &joined), Arrival::Older);
    assert_eq!(arrival(Some(&joined), &forged), Arrival::Older);
    assert_eq!(arrival(Some(&joined), &signed("bb", "2026-12-01T08:00:00Z")), Arrival::OtherKey);
}

#[test]
fn a_report_is_put_where_the_address_says() {
    for (address, whole) in [
        ("https://nuage.exemple.fr/s/AbC", "https://nuage.exemple.fr/public.php/dav/files/AbC/r.json.age"),
        ("https://nuage.exemple.fr/index.php/s/AbC/", "https://nuage.exemple.fr/public.php/dav/files/AbC/r.json.age"),
        ("https://exemple.fr/nuage/s/AbC?x=1", "https://exemple.fr/nuage/public.php/dav/files/AbC/r.json.age"),
        ("https://exemple.fr/public.php/dav/files/AbC/", "https://exemple.fr/public.php/dav/files/AbC/r.json.age"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/r.json.age"),
        ("https://exemple.fr/d%C3%A9p%C3%B4t%20commun", "https://exemple.fr/d%C3%A9p%C3%B4t%20commun/r.json.age"),
    ] {
        assert_eq!(deposit(&check_address(address).unwrap(), "r.json.age").to_string(), whole);
    }
}

#[test]
fn only_the_checklists_that_are_asked_for_leave() {
    let library = Library::built_in();
    let asked = campaign().asked_of(&library).unwrap();
    assert_eq!(asked.checklists().iter().map(|list| list.id.as_str()).collect::<Vec<_>>(), ["anticipation"]);
    let unknown = parse("c.yaml", &text().replace("id: anticipation", "id: autre")).unwrap();
    assert_eq!(unknown.asked_of(&library).unwrap_err().sentence.key, "campaign-checklist-missing");
    let later = parse("c.yaml", &text().replace("version: 1.0.0", "version: 9.0.0")).unwrap();
    assert_eq!(later.other_versions(&library).len(), 1);
    assert!(later.asked_of(&library).is_ok());
}

#[test]
fn the_schema_among_the_assets_is_that_of_the_format() {
    let path = "assets/schemas/prudence.campaign.1.json";
    let current = format!("{:#}\n", json_schema());
    assert_eq!(std::fs::read_to_string(path).unwrap(), current, "prudence union campaign schema > {path}");
}

#[test]
fn a_campaign_is_as_its_schema_says() {
    let validator = jsonschema::validator_for(&json_schema()).unwrap();
    let whole = serde_json::to_value(campaign()).unwrap();
    assert!(
        validator.is_valid(&whole),
        "{:?}",
        validator.iter_errors(&whole).map(|e| e.to_string()).collect::<Vec<_>>()
    );
    for (field, wrong) in [("id", "age1x"), ("deadline", "demain"), ("send_to", "nuage"), ("issued_at", "2026-11-24")] {
        let mut broken = whole.clone();
        broken[field] = wrong.into();
        assert!(!validator.is_valid(&broken), "{field}");
    }
}

#[test]
fn a_school_is_done_when_all_is_answered_checked_and_delivered_since() {
    let library = Library::built_in();
    let school = college();
    let mut audit =
        Audit { id: 1, establishment: school, journal: Journal::default(), day: None, editions: Vec::new() };
    let at = |text: &str| Some(text.parse::<Timestamp>().unwrap());
    let day = date(2026, 12, 10);
    let new = campaign().standing(&audit, &library, None, None, day);
    assert!(new.unanswered > 0 && !new.checked && !new.is_done(), "{new:?}");
    assert_eq!((new.days_left, new.report), (5, Delivery::Never));
    for sequence in 1.. {
        let open = audit.items(&library).into_iter().find(|view| view.state == State::Unanswered);
        let Some(item) = open.map(|view| view.reference()) else { break };
        let operation = Operation::Set { item, answer: Some(Answer::Unknown), note: None };
        audit.journal.push(Entry { sequence, at: at("2026-12-01T08:00:00Z").unwrap(), operation });
    }
    let standing = |checked, handed| campaign().standing(&audit, &library, checked, handed, day);
    let delivered = at("2026-12-02T08:00:00Z");
    for (checked, handed, report, done) in [
        (None, None, Delivery::Never, false),
        (None, delivered, Delivery::UpToDate, false),
        (at("2026-12-01T09:00:00Z"), at("2026-11-30T08:00:00Z"), Delivery::Outdated, false),
        (at("2026-12-03T08:00:00Z"), delivered, Delivery::Outdated, false),
        (at("2026-12-01T09:00:00Z"), delivered, Delivery::UpToDate, true),
    ] {
        let standing = standing(checked, handed);
        assert_eq!((standing.unanswered, standing.report, standing.is_done()), (0, report, done), "{standing:?}");
    }
    assert_eq!(campaign().standing(&audit, &library, None, None, date(2026, 12, 15)).days_left, 0);
    assert_eq!(campaign().standing(&audit, &library, None, None, date(2026, 12, 17)).days_left, -2);
}
