//! What was written here holds, whatever was answered.

use super::sealed_report::{self, key, keys, report, tiny, verified, written};
use proptest::prelude::*;
use prudence::domain::checklist::Library;
use prudence::domain::problem::ProblemKind;
use prudence::domain::report::ChecklistStanding;
use prudence::seal::{Key, encode, seal, verify};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

#[test]
fn a_sealed_report_holds_and_names_its_signer() {
    let (folder, key) = key();
    let verification = verified(&written(&tiny(), &key));
    assert!(verification.holds());
    assert_eq!(verification.differences, []);
    assert_eq!(verification.signer, Some(Key::load_or_create(folder.path()).unwrap().public_hex()));
    assert_eq!(verification.checklists, ChecklistStanding::Published);
    assert_eq!(verification.report.unwrap().establishment.name, "Lycée d’essai");
}

#[test]
fn the_hash_can_be_redone_by_hand() {
    let (_folder, key) = key();
    let sealed = seal(tiny(), &key).unwrap();
    let mut document = serde_json::to_value(&sealed).unwrap();
    document.as_object_mut().unwrap().shift_remove("seal");
    let form = by_hand(&document);
    let digest = Sha256::digest(form.as_bytes());
    assert_eq!(sealed.seal.unwrap().sha256, prudence::domain::hex::hex(&digest));
}

/// RFC 8785 in a few lines, good for documents whose numbers and keys are simple.
fn by_hand(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort();
            let parts: Vec<String> =
                names.iter().map(|name| format!("{}:{}", json!(name), by_hand(&members[*name]))).collect();
            format!("{{{}}}", parts.join(","))
        }
        Value::Array(values) => format!("[{}]", values.iter().map(by_hand).collect::<Vec<_>>().join(",")),
        Value::Number(number) => number.to_string().trim_end_matches(".0").to_owned(),
        other => other.to_string(),
    }
}

#[test]
fn a_report_that_was_never_sealed_does_not_hold() {
    let verification = verified(&encode(&tiny()).unwrap());
    assert_eq!((verification.holds(), keys(&verification)), (false, vec!["verify-unsealed"]));
}

#[test]
fn a_number_that_readers_would_not_agree_on_cannot_be_sealed() {
    let (_folder, key) = key();
    let mut report = tiny();
    report.last_check = Some(json!({"bytes": [1, -9_007_199_254_740_992_i64]}));
    let problem = seal(report, &key).unwrap_err();
    assert_eq!((problem.kind, problem.sentence.key.as_str()), (ProblemKind::Unable, "seal-impossible"));
}

#[test]
fn a_library_that_does_not_know_the_checklists_says_so() {
    let (_folder, key) = key();
    let verification = verify(&written(&tiny(), &key), &Library::built_in()).unwrap();
    assert_eq!(verification.checklists, ChecklistStanding::Unknown);
    assert_eq!(keys(&verification), ["verify-checklist-unknown"]);
    assert!(!verification.holds() && verification.whole && verification.signed && verification.figures);
}

#[test]
fn answers_of_every_kind_are_in_the_sample() {
    let answers = tiny().answers;
    let answered: Vec<&Value> = answers.iter().map(|line| &line.answer).collect();
    assert_eq!(
        answered,
        [&json!("partial"), &json!("b"), &json!(["x"]), &json!(12.5), &json!("2027-01-31"), &Value::Null]
    );
}

/// Any JSON without whole numbers beyond 2^53.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-9_007_199_254_740_991_i64..=9_007_199_254_740_991).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(".*", inner, 0..6).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_report_that_is_written_holds(
        given in prop::collection::vec((0usize..99, sealed_report::any_answer(), prop::option::of(".*")), 0..60),
        place in sealed_report::any_place(),
        last_check in prop::option::of(any_json()),
    ) {
        let (_folder, key) = key();
        let library = Library::built_in();
        let mut report = report(&library, &given, place);
        report.last_check = last_check;
        let verification = verify(&written(&report, &key), &library).unwrap();
        prop_assert_eq!(&verification.differences, &[]);
        prop_assert!(verification.holds());
        prop_assert_eq!(verification.report.unwrap().answers, report.answers);
    }
}
