//! What `--json` writes: every document names its schema and has the fields that scripts rely on. Names may be added,
//! never changed.

use crate::campaigns::{IDENTITY, RECIPIENT, joined, union};
use crate::run::Place;
use serde_json::Value;

/// A line writes one document of this schema, with all of these fields, and is fine.
#[track_caller]
fn writes(place: &Place, line: &str, schema: &str, fields: &str) -> Value {
    let document = place.run(&format!("{line} --json")).exits(0).json();
    assert_eq!(document["schema"], format!("prudence.{schema}/1"), "{line}");
    for field in fields.split(' ') {
        assert!(document.get(field).is_some(), "{line}\n{field} is no field of\n{document:#}");
    }
    document
}

#[test]
fn about_a_school() {
    let place = Place::with_a_school();
    for (line, schema, fields) in [
        ("audit list", "audits", "audits"),
        ("audit edit --pupils 840", "school", "id establishment"),
        ("audit use 0750654D", "chosen", "id uai name kind created_at answers last_change current"),
        ("audit answer plan-continuite no", "answer", "sequence"),
        ("audit answer plan-continuite yes", "answer", "checklist item state answer reason note answered_at"),
        ("audit show", "audit", "establishment items readiness"),
        ("audit day 2027-01-04", "day", "day"),
        ("audit open j-7 --reason 'Rien d’autre ne reste'", "opening", "at opening"),
        ("audit delegate plan-continuite --to RUPN", "delegation", "to"),
        ("audit contradictions", "contradictions", "contradictions"),
        ("audit history", "history", "entries"),
        ("audit history --readiness", "readiness-history", "days"),
        ("audit diff 1 2", "diff", "from to"),
        ("report receipts", "receipts", "receipts"),
    ] {
        writes(&place, line, schema, fields);
    }
}

#[test]
fn about_reports_and_checklists() {
    let place = Place::with_a_school();
    let mut exported = Vec::new();
    for _ in 0..2 {
        let export = writes(&place, "report export --format json --out rapports", "export", "files report revision");
        exported.push(export["files"][0]["path"].as_str().unwrap().to_owned());
    }
    let [first, second] = exported.try_into().unwrap();
    for (line, schema, fields) in [
        (format!("report verify {first}"), "verify", "file whole signed signer figures checklists differences"),
        (format!("report open {first}"), "open", "verification report"),
        (
            format!("report diff {first} {second}"),
            "report-diff",
            "verifications succession same_signer readiness moved",
        ),
        ("checklist list".to_owned(), "checklists", "checklists"),
        ("checklist show anticipation".to_owned(), "checklist", "id version themes items"),
    ] {
        writes(&place, &line, schema, fields);
    }
}

#[test]
fn about_campaigns_and_keys() {
    let union = union("");
    let school = joined(&union);
    let at_school = [
        ("campaign list", "campaigns", "campaigns"),
        ("campaign show rentree-2026", "joined", "arrival joined_at campaign"),
        ("campaign join campagne.yaml", "joined", "arrival campaign"),
        ("report send --out envoi --yes", "sent", "export receipt"),
        ("campaign leave rentree-2026", "left", "id"),
        ("key show", "key", "public_key file"),
        ("key export copie --unprotected", "key", "public_key file"),
        ("key import copie", "key", "public_key file"),
    ];
    for (line, schema, fields) in at_school {
        writes(&school, line, schema, fields);
    }
    let new = format!(
        "union campaign new autre --title Autre --asked-by Nous --from 2026-11-01 --to 2026-12-31 \
         --recipient {RECIPIENT} --out autre.yaml"
    );
    union.write("phrase", "sept canards boiteux traversent la cour");
    let at_the_union = [
        (new.as_str(), "campaign-file", "file campaign"),
        ("union campaign sign autre.yaml", "campaign-file", "file campaign"),
        ("union keygen --out cle --passphrase-file phrase", "keygen", "recipient file"),
    ];
    for (line, schema, fields) in at_the_union {
        writes(&union, line, schema, fields);
    }
}

#[test]
fn about_what_came_in() {
    let place = Place::new();
    place.write("lecture.key", IDENTITY);
    place.run(&format!("union synth --schools 30 --seed 7 --to {RECIPIENT} --out essai")).exits(0);
    let collected = place.run("union collect essai/rapports --identity lecture.key --json").exits(1).json();
    assert_eq!(collected["schema"], "prudence.collect/1");
    let held = writes(&place, "union quarantine list", "quarantine", "held")["held"].clone();
    for field in ["sha256", "file", "received_at", "doubt", "reason", "report", "revision", "school", "signer"] {
        assert!(held[0].get(field).is_some(), "{field}: {held:#}");
    }
    let number = held[0]["sha256"].as_str().unwrap();
    let ruled = writes(&place, &format!("union quarantine refuse {number}"), "ruling", "reports");
    assert_eq!(
        (&ruled["reports"][0]["sha256"], &ruled["reports"][0]["status"]),
        (&held[0]["sha256"], &"refused".into())
    );
    writes(&place, "union stats", "stats", "reports self_selected k filters coverage items points incidents");
    for line in ["union report --format json,csv --out dossier", "union export --format csv --out dossier"] {
        for file in writes(&place, line, "files", "files")["files"].as_array().unwrap() {
            assert!(place.path(file.as_str().unwrap()).exists(), "{file}");
        }
    }
}
