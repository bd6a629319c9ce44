//! Reports on their way to the union: for their readers alone, section by section, with a receipt; and what arrives.

use crate::campaigns::{RECIPIENT, joined, union};
use crate::depot::{Depot, Manner};
use crate::run::Place;
use serde_json::{Value, json};

/// The plain report of an encrypted file of `school`, as the representative opens it.
fn opened(union: &Place, school: &Place, file: &str) -> Value {
    union.write("recu.age", std::fs::read(school.path(file)).unwrap());
    let opened = union.run("report open recu.age --identity lecture.key --json").exits(0).json();
    opened["report"].clone()
}

fn files(place: &Place, folder: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(place.path(folder)) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn only_the_checklists_that_are_asked_for_leave_and_only_for_the_readers() {
    let union = union("");
    let school = joined(&union);
    let export = school.run("report export --to rentree-2026 --out envoi --json").exits(0).json();
    let file = export["files"][0]["path"].as_str().unwrap().to_owned();
    assert!(file.ends_with("-r1.json.age"), "{file}");
    assert_eq!(files(&school, "envoi").len(), 1);
    assert!(std::fs::read(school.path(&file)).unwrap().starts_with(b"age-encryption.org/v1\n"));
    let report = opened(&union, &school, &file);
    assert_eq!((&report["campaign"], &report["revision"]), (&json!("rentree-2026"), &json!(1)));
    assert_eq!(report["checklists"].as_array().unwrap().len(), 1);
    school.run("report export --to rentree-2026 --out envoi --json").exits(0).shows("\"revision\": 2");
    school.run("report export --out ailleurs --json").exits(0).shows("\"revision\": 1");
}

#[test]
fn without_a_right_reader_nothing_is_written() {
    let union = union("");
    let school = joined(&union);
    let wrong = RECIPIENT.replace("jwj", "jwq");
    for (to, told) in [
        (format!("--to {wrong}"), "n’est pas une clé publique de lecture"),
        (format!("--to rentree-2026 --to {wrong}"), "n’est pas une clé publique de lecture"),
        ("--to rentree-2027".to_owned(), "vouliez-vous dire «\u{a0}rentree-2026"),
        ("--to rentree-2026 --format html".to_owned(), "ne va pas avec"),
        (format!("--to {RECIPIENT} --pseudonym"), "ne vaut que pour une campagne"),
    ] {
        let outcome = school.run(&format!("report export {to} --out envoi")).exits(2).prints("");
        assert!(outcome.err.contains(told), "{to}: {}", outcome.err);
        assert_eq!(files(&school, "envoi"), Vec::<String>::new(), "{to}");
    }
}

#[test]
fn each_section_can_be_kept_back_and_the_report_still_holds() {
    let school = Place::with_a_school();
    school.run("audit edit --pupils 840").exits(0);
    school.run("audit answer plan-continuite na --reason 'Collège fermé' --note 'Ne pas ébruiter'").exits(0);
    for section in ["reasons", "name", "pupils", "last_check", "series"] {
        let folder = format!("sans-{section}");
        let line = format!("report export --format json --out {folder} --without {section}");
        school.run(&line).exits(0);
        let file = format!("{folder}/{}", files(&school, &folder)[0]);
        let report: Value = serde_json::from_str(&school.read(&file)).unwrap();
        assert_eq!(report["withheld"], json!(["notes", section]));
        let told = report.to_string();
        assert_eq!(told.contains("Collège fermé"), section != "reasons", "{section}");
        assert_eq!(told.contains("Lycée Exemple"), section != "name", "{section}");
        assert_eq!(report["establishment"]["pupils"].is_null(), section == "pupils");
        assert!(!told.contains("ébruiter"));
        school.run(&format!("report verify {file}")).exits(0);
    }
}

#[test]
fn under_a_pseudonym_nothing_leads_to_the_school() {
    let union = union("");
    let school = joined(&union);
    let key = school.run("key show").out;
    let line = "report export --to rentree-2026 --pseudonym --out envoi --json";
    let nominal = school.run("report export --to rentree-2026 --out envoi --json").exits(0).json();
    let hidden = school.run(line).exits(0).json();
    let file = hidden["files"][0]["path"].as_str().unwrap();
    let report = opened(&union, &school, file);
    let told = format!("{file}{report}");
    for secret in ["0750654D", "Lycée Exemple", key.trim(), nominal["report"].as_str().unwrap()] {
        assert!(!told.contains(secret), "{secret}");
    }
    assert_eq!(report["establishment"]["uai"], Value::Null);
    assert_eq!(
        (&report["establishment"]["kind"], &report["establishment"]["academie_name"]),
        (&json!("lycee"), &json!("Paris"))
    );
    let again = school.run(line).exits(0).json();
    assert_eq!((&again["school"], &again["revision"]), (&hidden["school"], &json!(2)));
    let verified = union.run("report verify recu.age --identity lecture.key").exits(0);
    verified.shows(hidden["school"].as_str().unwrap());
}

#[test]
fn a_report_is_deposited_and_leaves_a_receipt() {
    let depot = Depot::start(&[Manner::Takes]);
    let union = union(&format!("--send-to {}", depot.url()));
    let school = joined(&union);
    school.run("report receipts").exits(0).prints("Aucun rapport n’a encore été déposé.\n");
    let sent = school.run("rapport envoyer --out envoi --json").exits(0).json();
    let (file, receipt) = (sent["export"]["files"][0]["path"].as_str().unwrap(), &sent["receipt"]);
    let name = file.rsplit(['/', '\\']).next().unwrap();
    assert_eq!(depot.content(name), Some(std::fs::read(school.path(file)).unwrap()));
    assert_eq!((&receipt["campaign"], &receipt["status"]), (&json!("rentree-2026"), &json!(201)));
    assert_eq!(receipt["sha256"], sent["export"]["files"][0]["sha256"]);
    let receipts = school.run("report receipts --json").exits(0).json();
    assert_eq!(receipts["receipts"], json!([receipt]));
    school.run("report receipts").exits(0).shows("révision 1, 127.0.0.1, réponse 201");
}

#[test]
fn a_connection_that_is_lost_is_tried_once_more() {
    let depot = Depot::start(&[Manner::Breaks, Manner::Takes]);
    let school = joined(&union(&format!("--send-to {}", depot.url())));
    let outcome = school.run("report send --out envoi").exits(0);
    assert!(outcome.err.contains("tout est renvoyé depuis le début"), "{}", outcome.err);
}

#[test]
fn a_deposit_that_is_refused_keeps_the_file_and_leaves_no_receipt() {
    let depot = Depot::start(&[Manner::Answers("507 Insufficient Storage")]);
    let school = joined(&union(&format!("--send-to {}", depot.url())));
    let outcome = school.run("report send --out envoi").exits(3).prints("");
    assert!(
        outcome.err.contains("est plein (réponse 507)") && outcome.err.contains("joindre à un courriel"),
        "{}",
        outcome.err
    );
    assert_eq!(files(&school, "envoi").len(), 1);
    assert_eq!(school.run("report receipts --json").exits(0).json()["receipts"], json!([]));
}

#[test]
fn without_an_address_the_file_is_to_be_attached_to_an_e_mail() {
    let school = joined(&union("--contact ent@exemple.fr"));
    let outcome = school.run("report send --out envoi").exits(0);
    assert!(
        outcome.err.ends_with("joignez ce fichier chiffré à un courriel pour ent@exemple.fr.\n"),
        "{}",
        outcome.err
    );
    let nowhere = Place::with_a_school().run("report send").exits(2).prints("");
    assert!(nowhere.err.contains("prudence campaign join"), "{}", nowhere.err);
}

#[test]
fn a_deadline_that_has_passed_is_told_and_keeps_nobody_from_sending() {
    let union = union("");
    union.write("campagne.yaml", union.read("campagne.yaml").replace("2026-1", "2020-1"));
    union.run("union campaign sign campagne.yaml").exits(0);
    let school = joined(&union);
    let late = "La réponse était attendue jusqu’au jeudi 31 décembre 2020";
    assert!(
        school.run("campaign show rentree-2026").exits(0).out.contains("jusqu’au jeudi 31 décembre 2020\u{a0}: le")
    );
    let sent = school.run("report send --out envoi").exits(0);
    assert!(sent.err.contains(late), "{}", sent.err);
    assert_eq!(files(&school, "envoi").len(), 1);
}

#[test]
fn what_may_name_a_person_is_shown_and_waits_for_a_yes() {
    let depot = Depot::start(&[Manner::Takes]);
    let school = joined(&union(&format!("--send-to {}", depot.url())));
    school.run("audit answer plan-continuite na --reason 'Voir Mme Martin, martin@exemple.fr'").exits(0);
    let stopped = school.run("report send --out envoi").exits(2).prints("");
    for told in
        ["«\u{a0}Mme Martin\u{a0}», un nom", "«\u{a0}martin@exemple.fr\u{a0}», une adresse", "Rien n’est parti."]
    {
        assert!(stopped.err.contains(told), "{}", stopped.err);
    }
    assert_eq!(files(&school, "envoi"), Vec::<String>::new());
    school.run("report send --out envoi --without reasons").exits(0);
    school.run("report send --out envoi --yes").exits(0);
    assert_eq!(depot.connections(), 2);
}

#[test]
fn another_key_for_the_same_school_is_told_until_it_is_believed() {
    let (union, school, other) = (Place::new(), Place::with_a_school(), Place::with_a_school());
    for (place, name) in [(&school, "un"), (&other, "autre")] {
        place.run("report export --format json --out envoi").exits(0);
        union.write(&format!("{name}.json"), place.read(&format!("envoi/{}", files(place, "envoi")[0])));
    }
    let known = |line: &str| union.run(line).exits(0).json()["known_signer"].clone();
    assert_eq!(known("report verify un.json --json"), "new");
    assert_eq!(known("report verify un.json --json"), "same");
    assert_eq!(known("report verify autre.json --json"), "other");
    union.run("report verify autre.json").exits(0).shows("Attention, les rapports précédents de 0750654D");
    union.run("report verify autre.json --trust").exits(0).shows("retenue");
    assert_eq!(known("report verify autre.json --json"), "same");
}

#[test]
fn two_reports_are_compared_by_theme_and_by_owner() {
    let school = Place::with_a_school();
    school.run("audit answer annuaire-crise non").exits(0);
    let first = school.run("report export --format json --out envoi --json").exits(0).json();
    school.run("audit answer annuaire-crise oui").exits(0);
    let second = school.run("report export --format json --out envoi --json").exits(0).json();
    let [before, after] = [&first, &second].map(|export| export["files"][0]["path"].as_str().unwrap().to_owned());
    let shown = school.run(&format!("rapport différence {before} {after}")).exits(0).says("").out;
    for told in [
        "Avant\u{a0}: 0750654D, révision 1",
        "Le second remplace le premier.",
        "signés par la même clé",
        "annuaire-crise",
    ] {
        assert!(shown.contains(told), "{told} is not in\n{shown}");
    }
    let diff = school.run(&format!("report diff {before} {after} --json")).exits(0).json();
    assert_eq!((&diff["succession"], &diff["same_signer"]), (&json!("next"), &json!(true)));
    assert_eq!(diff["moved"][0]["item"], "annuaire-crise");
    assert_eq!(
        (&diff["moved"][0]["before"]["answer"], &diff["moved"][0]["after"]["answer"]),
        (&json!("no"), &json!("yes"))
    );
    school.run(&format!("report diff {after} {before} --json")).exits(0).shows("\"succession\": \"earlier\"");
    school.run(&format!("report diff {after} {after}")).exits(0).shows("C’est le même rapport.");
}
