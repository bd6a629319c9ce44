//! Files that came back from Notepad, Excel or PowerShell: the same text, saved in the ways of Windows.

use crate::run::{Outcome, Place};

const PASSPHRASE: &str = "quatre mots pris au hasard à l’écart";

/// The ways in which the programs of Windows save a text.
const WAYS: [fn(&str) -> Vec<u8>; 3] = [
    |text| text.replace('\n', "\r\n").into_bytes(),
    |text| format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes(),
    |text| format!("\u{feff}{}", text.replace('\n', "\r\n")).encode_utf16().flat_map(u16::to_le_bytes).collect(),
];

/// Saves what is in a file in each of the ways, and runs `prudence LINE` each time.
fn saved(place: &Place, name: &str, line: &str, each: impl Fn(Outcome)) {
    let text = place.read(name);
    for way in WAYS {
        place.write(name, way(&text));
        each(place.run(line));
    }
}

#[test]
fn a_filled_sheet_is_read_however_it_was_saved() {
    let place = Place::with_a_school();
    place.run("audit worksheet --theme secours --to RUPN --format yaml --out feuille.yaml").exits(0);
    let sheet = place.read("feuille.yaml").replacen("filled_by: \"\"", "filled_by: \"Zoé Œuvrard\"", 1);
    place.write("feuille.yaml", sheet.replacen("    answer:", "    answer: en partie", 1));
    saved(&place, "feuille.yaml", "audit merge feuille.yaml --dry-run", |outcome| {
        outcome.exits(0).shows("partiel, d’après Zoé Œuvrard\n");
    });
}

#[test]
fn a_checklist_is_valid_however_it_was_saved_and_the_same() {
    let place = Place::new();
    place.run("checklist new ma-liste").exits(0);
    let of = |outcome: &Outcome| outcome.json()["files"][0]["sha256"].clone();
    let line = "checklist validate ma-liste.yaml --json";
    let published = of(&place.run(line).exits(0));
    saved(&place, "ma-liste.yaml", line, |outcome| assert_eq!(of(&outcome.exits(0)), published));
}

#[test]
fn what_is_no_text_is_told_with_its_place_and_the_way_out() {
    let place = Place::new();
    place.write("liste.yaml", b"schema: prudence.checklist/1\nid: ma-liste\ntitle: {fr: \"R\xe9union\"}\n");
    place.run("checklist validate liste.yaml").exits(1).shows("liste.yaml:3:15").shows("UTF-8");
}

#[test]
fn a_report_that_an_editor_saved_again_is_known_for_what_it_is() {
    let place = Place::with_a_school();
    place.run("audit answer plan-continuite oui --note 'vu l’été dernier'").exits(0);
    let written = place.run("report export --format json --out envoi").exits(0).out;
    let name = written.trim();
    saved(&place, name, &format!("report verify {name}"), |outcome| {
        outcome.exits(1).shows("Le fichier a été réécrit par un autre programme").shows("est celui qui a été scellé.");
    });
}

#[test]
fn a_passphrase_and_a_key_are_read_however_they_were_saved() {
    let place = Place::new().set("PRUDENCE_PASSPHRASE", PASSPHRASE);
    let key = place.run("key show").exits(0).out;
    place.run("key export copie.txt --unprotected").exits(0);
    saved(&place, "copie.txt", "key import copie.txt", |outcome| drop(outcome.exits(0).prints(&key)));
    place.run("key export copie.age").exits(0);
    place.write("phrase.txt", WAYS[2](PASSPHRASE));
    place.run("key import copie.age --passphrase-file phrase.txt").exits(0).prints(&key);
}

#[test]
fn the_cells_of_a_table_open_in_a_french_spreadsheet() {
    let place = Place::with_a_school();
    place.run("report export --format csv --out envoi").exits(0);
    let name = std::fs::read_dir(place.path("envoi")).unwrap().next().unwrap().unwrap().path();
    let table = std::fs::read(name).unwrap();
    assert!(table.starts_with(b"\xef\xbb\xbfUAI;"), "the mark by which Excel knows UTF-8, and its separator");
    assert!(table.ends_with(b"\r\n"));
}
