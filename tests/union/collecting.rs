//! `union collect` against what was planted: every file is in the list where it belongs, and every answer is counted.

use super::place::{Place, archive, filed};
use super::truth::{LISTS, counted, items, lists};
use prudence::domain::union::Archive;
use serde_json::Value;
use std::fs;

fn truth(place: &Place) -> Value {
    serde_json::from_slice(&fs::read(place.path("reçu/truth.json")).unwrap()).unwrap()
}

fn received(document: &Value) -> usize {
    LISTS.iter().map(|list| document[*list].as_array().unwrap().len()).sum()
}

#[test]
fn a_collection_comes_to_what_was_planted_and_again_to_nothing_new() {
    let place = Place::with_schools(100, 7);
    let truth = truth(&place);
    let collected = place.collect("reçu", "rapports");
    assert_eq!(lists(&collected), lists(&truth));
    for document in [&collected, &truth] {
        assert_eq!(document["received"], received(document), "the five lists add up");
    }
    assert!(LISTS.iter().all(|list| truth[*list].as_array().is_some_and(|list| !list.is_empty())));

    let store = archive(&place.path("données"));
    let reports = filed(&store);
    assert_eq!(counted(&store, &reports), items(&truth));

    let again = place.collect("reçu", "rapports");
    assert_eq!(again["received"], collected["received"]);
    assert_eq!(lists(&again)["rejected"], lists(&collected)["rejected"]);
    for list in ["accepted", "superseded", "quarantined"] {
        assert_eq!(again[list], serde_json::json!([]), "all of it was there");
    }
    assert_eq!(filed(&store), reports);
}

#[test]
fn it_does_not_matter_in_which_order_and_in_how_many_goes_files_are_collected() {
    let place = Place::with_schools(30, 3);
    place.collect("reçu", "rapports");
    let expected = place.filed();
    let mut files: Vec<String> = fs::read_dir(place.path("reçu/rapports"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    files.reverse();
    fs::rename(place.path("données"), place.path("avant")).unwrap();
    // Two keys, or two contents, that come in one after the other are another story: the first one is known.
    let disputed = |name: &String| name.contains("_2");
    let schools: Vec<&str> = files.iter().filter(|name| disputed(name)).map(|name| &name[..8]).collect();
    let (together, apart): (Vec<&String>, Vec<&String>) =
        files.iter().partition(|name| schools.contains(&&name[..8.min(name.len())]));
    let paths = |files: &[&String]| files.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(" ");
    place.collect("reçu/rapports", &paths(&together));
    for files in apart.chunks(7) {
        place.collect("reçu/rapports", &paths(files));
    }
    assert_eq!(place.filed(), expected);
}

#[test]
fn the_same_seed_gives_the_same_reports_and_another_one_others() {
    let [one, same, other] = [(12, 1), (12, 1), (12, 2)].map(|(schools, seed)| Place::with_schools(schools, seed));
    assert_eq!(truth(&one), truth(&same));
    assert_ne!(truth(&one)["accepted"], truth(&other)["accepted"]);
    for entry in fs::read_dir(one.path("reçu/rapports")).unwrap() {
        let name = format!("reçu/rapports/{}", entry.unwrap().file_name().to_string_lossy());
        assert_eq!(fs::read(one.path(&name)).unwrap(), fs::read(same.path(&name)).unwrap(), "{name}");
    }
}

#[test]
fn a_report_is_kept_to_the_byte_and_comes_through_a_pipe_as_well() {
    let place = Place::with_schools(1, 5);
    let name = truth(&place)["accepted"][0]["file"].as_str().unwrap().to_owned();
    let bytes = fs::read(place.path(&format!("reçu/{name}"))).unwrap();
    let outcome = place.run("union collect --json -", &bytes);
    let collected: Value = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!((outcome.status, collected["accepted"][0]["file"].as_str()), (0, Some("-")), "{}", outcome.err);
    let digest = collected["accepted"][0]["sha256"].as_str().unwrap();
    assert_eq!(archive(&place.path("données")).raw(digest).unwrap(), Some(bytes));
}

#[test]
fn encrypted_reports_are_read_with_the_key_of_the_campaign_and_with_no_other() {
    let place = Place::new();
    place.write("phrase", "sept canards boiteux traversent la cour");
    let key = |name: &str| {
        let made = place.run(&format!("union keygen --out {name} --passphrase-file phrase --json"), b"");
        serde_json::from_str::<Value>(&made.out).unwrap()["recipient"].as_str().unwrap().to_owned()
    };
    let (ours, _) = (key("cle"), key("autre"));
    let made = place.run(&format!("union synth --schools 8 --seed 2 --out reçu --to {ours}"), b"");
    assert_eq!(made.status, 0, "{}", made.err);
    let with =
        |name: &str| place.collect("reçu", &format!("--identity ../{name} --passphrase-file ../phrase rapports"));
    let wrong = with("autre");
    assert_eq!(wrong["rejected"].as_array().unwrap().len().to_string(), wrong["received"].to_string());
    assert_eq!(lists(&with("cle")), lists(&truth(&place)));
}

#[test]
fn people_read_how_many_of_each_and_each_reason_once() {
    let place = Place::with_schools(60, 7);
    let outcome = place.run_in("reçu", "union collect rapports", b"");
    assert_eq!(outcome.status, 1);
    insta::assert_snapshot!(format!("{}── stderr\n{}", outcome.out, outcome.err));
}

#[test]
fn a_path_that_leads_nowhere_is_told_before_anything_is_done() {
    let place = Place::new();
    let outcome = place.run("union collect absent.json", b"");
    assert_eq!((outcome.status, outcome.out.as_str()), (3, ""));
    assert!(outcome.err.contains("absent.json"), "{}", outcome.err);
    assert!(!place.path("données").exists());
}

#[test]
fn a_folder_that_holds_something_is_not_filled_with_reports() {
    let place = Place::new();
    place.write("plein/lettre.txt", "");
    let outcome = place.run("union synth --schools 1 --out plein", b"");
    assert_eq!(outcome.status, 2);
    assert!(outcome.err.contains("plein"), "{}", outcome.err);
}
