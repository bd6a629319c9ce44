//! Files from strangers: each gets one clear refusal, at no cost.

use super::sealed_report::{keys, refusal, said_of, small_library, tiny, verified};
use super::whole::any_json;
use proptest::prelude::*;
use prudence::domain::checklist::Library;
use prudence::seal::verify;
use std::collections::BTreeSet;

#[test]
fn a_cut_or_damaged_file_is_told_with_its_place() {
    let said = said_of(b"{\n  \"schema\": \"prud");
    assert!(said.contains("coupé") && said.contains("ligne 2, colonne 17"), "{said}");
    let said = said_of(b"{\n  \"schema\" = 1}");
    assert!(said.contains("abîmé") && said.contains("ligne 2, colonne 12"), "{said}");
}

#[test]
fn the_page_to_read_is_told_apart_from_the_sealed_file() {
    assert_eq!(refusal(b"<!DOCTYPE html>\n<html lang=\"fr\">"), "verify-page");
    assert!(said_of(b" <html>").contains(".json"));
}

#[test]
fn every_refusal_is_said_in_both_languages() {
    let many = format!("[{}0]", "0,".repeat(200_000));
    let large = vec![b'1'; (16 << 20) + 1];
    let files = ["", "{", "}", "[]", r#"{"a": 1, "a": 2}"#, "[9007199254740993]", r#"{"schema": "prudence.report/7"}"#];
    let said: BTreeSet<String> =
        files.iter().map(|file| file.as_bytes()).chain([many.as_bytes(), &large]).map(said_of).collect();
    assert_eq!(said.len(), files.len() + 2, "each has its own");
}

#[test]
fn a_later_schema_is_told_apart_from_other_files() {
    let later = br#"{"schema": "prudence.report/2"}"#;
    assert_eq!(refusal(later), "verify-later");
    assert!(said_of(later).contains("prudence.report/2"));
    for other in [
        "[]",
        "1",
        "null",
        "\"prudence.report/1\"",
        "{}",
        r#"{"schema": 1}"#,
        r#"{"schema": "prudence.check/1"}"#,
        r#"{"schema": "prudence.report/0"}"#,
        r#"{"schema": "prudence.report/"}"#,
        r#"{"schema": "prudence.report/-2"}"#,
    ] {
        assert_eq!(refusal(other.as_bytes()), "verify-not-a-report", "{other}");
    }
}

#[test]
fn a_report_with_other_fields_is_verified_as_far_as_it_goes() {
    let verification = verified(br#"{"schema": "prudence.report/1", "id": 3}"#);
    assert_eq!(keys(&verification), ["verify-unsealed", "verify-fields"]);
    assert_eq!((verification.holds(), verification.report), (false, None));
}

#[test]
fn json_that_no_report_holds_is_refused() {
    let report = |more: &str| format!("{{\"schema\": \"prudence.report/1\", {more}}}").into_bytes();
    let deep = format!("\"x\": {}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(refusal(&report(&deep)), "verify-damaged");
    assert_eq!(refusal(&report(&format!("\"x\": {}", "{\"x\":".repeat(10_000)))), "verify-damaged");
    assert_eq!(refusal(&report("\"x\": 1, \"x\": 1")), "verify-key-twice");
    assert_eq!(refusal(&report("\"x\": {\"é\": 1, \"\\u00e9\": 2}")), "verify-key-twice");
    for number in ["NaN", "Infinity", "-Infinity", "1e999", "01", "+1", ".5", "0x10"] {
        assert_eq!(refusal(&report(&format!("\"x\": {number}"))), "verify-damaged", "{number}");
    }
    for number in ["9007199254740992", "-9007199254740992", "18446744073709551615"] {
        assert_eq!(refusal(&report(&format!("\"x\": {number}"))), "verify-number");
    }
    for text in [&b"\"\xff\""[..], b"\"\xed\xa0\x80\"", b"\"\\ud800\"", b"\"\n\"", b"\"\x1b\"", b"\xff"] {
        assert_eq!(refusal(&[b"{\"x\": ", text, b"}"].concat()), "verify-damaged", "{text:?}");
    }
    assert_eq!(refusal(b"{} {}"), "verify-damaged");
}

#[test]
fn enormous_files_are_refused_before_they_fill_the_memory() {
    assert_eq!(refusal(&vec![b' '; (16 << 20) + 1]), "verify-too-large");
    assert_eq!(refusal(format!("[{}0]", "0,".repeat(200_000)).as_bytes()), "verify-too-many");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = verify(&bytes, &Library::default());
    }

    #[test]
    fn any_json_gets_an_answer(value in any_json(), members in prop::collection::btree_map("[a-z]*", any_json(), 0..8)) {
        let mut document = serde_json::to_value(tiny()).unwrap();
        let names: Vec<String> = document.as_object().unwrap().keys().cloned().collect();
        let name = &names[members.len() % names.len()];
        document[name.as_str()] = value;
        document.as_object_mut().unwrap().extend(members);
        let _ = verify(document.to_string().as_bytes(), &small_library());
    }
}
