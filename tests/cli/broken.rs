//! Broken checklist files: each fault is told with its place, the line itself and a mark below it.

use crate::run::{Outcome, Place};
use std::path::Path;

/// The files, which people have written wrong in as many ways.
const FOLDER: &str = "tests/broken";

fn validate(file: &str, language: &str) -> Outcome {
    let place = Place::new();
    let mut command = place.command();
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["--lang", language, "checklist", "validate", file]);
    Outcome::new(&format!("checklist validate {file}"), &command.output().unwrap(), &place.path(""))
}

#[test]
fn every_fault_is_told_in_its_place() {
    let mut files: Vec<String> = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    for file in files {
        let name = file.replace(".yaml", "").replace('-', "_");
        let path = format!("{FOLDER}/{file}");
        let french = validate(&path, "fr").exits(1).says("");
        insta::assert_snapshot!(format!("broken_{name}"), french.out);
        let english = validate(&path, "en").exits(1).says("");
        assert_eq!(french.out.lines().count(), english.out.lines().count(), "{file}\n{}", english.out);
    }
}

#[test]
fn the_same_faults_in_english() {
    insta::assert_snapshot!("broken_en", validate("tests/broken/several-faults.yaml", "en").transcript());
}

/// Files that no repository should hold, with what is said of them.
#[test]
fn what_is_no_text_or_too_much_of_it_is_told_too() {
    let place = Place::new();
    let list = include_str!("../../checklists/anticipation.yaml");
    let long_line = "x".repeat(1 << 20);
    let files: Vec<(&str, Vec<u8>, &str)> = vec![
        (
            "zero.yaml",
            b"schema: prudence.checklist/1\nid: a\0b\n".to_vec(),
            "zero.yaml:2:6: le fichier n’est pas un texte lisible à cet endroit\u{a0}; enregistrez-le en UTF-8.",
        ),
        (
            "latin1.yaml",
            b"schema: prudence.checklist/1\ntitle: {fr: Pr\xe9par\xe9, en: Ready}\n".to_vec(),
            "latin1.yaml:2:15: le fichier n’est pas un texte lisible à cet endroit\u{a0}; enregistrez-le en UTF-8.",
        ),
        (
            "utf16.yaml",
            "schema: x\n".encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "utf16.yaml:1:2: le fichier n’est pas un texte lisible à cet endroit\u{a0}; enregistrez-le en UTF-8.",
        ),
        (
            "grand.yaml",
            list.repeat(40).into_bytes(),
            "grand.yaml:1:1: le fichier dépasse 1024 Kio\u{a0}; séparez-le en plusieurs.",
        ),
        ("ligne.yaml", format!("id: {}\n", &long_line[10..]).into_bytes(), "ligne.yaml:1:1: point xxx"),
    ];
    for (name, content, expected) in files {
        place.write(name, content);
        let outcome = place.run(&format!("checklist validate {name}")).exits(1).says("");
        assert!(outcome.out.starts_with(expected), "{expected}\nis not the beginning of\n{}", outcome.out);
        assert!(outcome.out.len() < 4000, "{name}: {} bytes are shown", outcome.out.len());
    }
}
