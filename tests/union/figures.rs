//! `union stats` against what was planted: every number that is stated is the true one, and no small one is.

use super::place::Place;
use super::truth::items;
use prudence::domain::checklist::Library;
use serde_json::Value;
use std::fs;

/// The counts that `prudence.stats/1` and the truth name alike.
const COUNTS: [&str; 5] = ["yes", "partial", "no", "unknown", "na"];

fn place(schools: u32) -> (Place, Value) {
    let place = Place::with_schools(schools, 11);
    place.collect("reçu", "rapports");
    let truth = serde_json::from_slice(&fs::read(place.path("reçu/truth.json")).unwrap()).unwrap();
    (place, truth)
}

fn stats(place: &Place, options: &str) -> Value {
    let outcome = place.run(&format!("union stats --json{options}"), b"");
    serde_json::from_str(&outcome.out).unwrap_or_else(|error| panic!("{error}: {}{}", outcome.out, outcome.err))
}

/// How many numbers are stated; each of them must be the true one of this group.
fn compared(stats: &Value, truth: &Value, group: (&str, &str)) -> usize {
    let truth = items(truth);
    let mut stated = 0;
    for item in stats["items"].as_array().unwrap() {
        let name = format!("{}/{}", item["checklist"].as_str().unwrap(), item["item"].as_str().unwrap());
        let expected = &truth[&name][group.0][group.1];
        for count in COUNTS {
            if let Some(number) = item[count].as_u64() {
                assert_eq!(number, expected[count].as_u64().unwrap_or(0), "{name}: {count}");
                assert!(number == 0 || number >= 5, "{name}: {count}: {number}");
                stated += 1;
            }
        }
        let hidden = COUNTS.iter().any(|count| item[*count].is_null()) || item["unanswered"].is_null();
        assert!(!hidden || item["suppressed"] == true, "{name}");
    }
    stated
}

#[test]
fn items_stand_in_the_order_of_the_latest_edition() {
    let (place, _) = place(30);
    let stats = stats(&place, "");
    let stated: Vec<&str> =
        stats["items"].as_array().unwrap().iter().map(|item| item["item"].as_str().unwrap()).collect();
    let library = Library::built_in();
    let asked: Vec<&str> = library.checklists()[0].items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(stated[..asked.len()], asked);
}

#[test]
fn every_number_that_is_stated_is_the_true_one() {
    let (place, truth) = place(150);
    let all = stats(&place, "");
    assert_eq!(
        (&all["schema"], &all["self_selected"], &all["k"]),
        (&"prudence.stats/1".into(), &true.into(), &5.into())
    );
    assert_eq!(all["reports"], truth["accepted"].as_array().unwrap().len());
    assert!(compared(&all, &truth, ("all", "")) > 300, "of a hundred and fifty schools, most can be stated");

    let colleges = stats(&place, " --kind college");
    assert_eq!(colleges["filters"]["kind"], "college");
    compared(&colleges, &truth, ("kind", "college"));
    let again = stats(&place, "");
    assert_eq!(again, all, "the same question has the same answer");
}

#[test]
fn an_incident_that_was_planted_is_found_as_it_was() {
    let (place, truth) = place(150);
    let all = stats(&place, "");
    let found = all["incidents"].as_array().unwrap();
    let planted = truth["incidents"].as_array().unwrap();
    let same = |line: &Value, incident: &Value| line["of"] == incident["service"] && line["role"] == incident["role"];
    assert!(found.iter().all(|line| planted.iter().any(|incident| same(line, incident))), "no other is made up");
    // A school whose own access was cut off meanwhile has seen less than was planted.
    let cut_off = truth["cut_off"].as_array().unwrap();
    let is_plain = |incident: &&Value| {
        let measuring = incident["measuring"].as_array().unwrap();
        incident["saw"].as_array().unwrap().len() >= 5 && measuring.iter().all(|school| !cut_off.contains(school))
    };
    let plain: Vec<&Value> = planted.iter().filter(is_plain).collect();
    assert_ne!(plain, Vec::<&Value>::new());
    for incident in plain {
        let line = found.iter().find(|line| same(line, incident)).unwrap_or_else(|| panic!("{incident}"));
        assert_eq!(line["seen"], incident["saw"].as_array().unwrap().len());
        assert_eq!(line["measuring"], incident["measuring"].as_array().unwrap().len());
        assert_eq!(line["departements"], incident["departements"].as_array().unwrap().len());
        assert_eq!((&line["from"], &line["until"]), (&incident["from"], &incident["until"]));
    }
}

#[test]
fn the_known_schools_come_from_a_list() {
    let (place, _) = place(40);
    place.write("liste.csv", "nom;UAI\nA;0750654D\nB;0752524L\nC;0350053T\nD;pas un UAI\n");
    let all = stats(&place, " --establishments liste.csv");
    assert_eq!(all["known"], 3);
    let paris =
        all["coverage"].as_array().unwrap().iter().find(|line| line["by"] == "academie" && line["value"] == "01");
    assert!(paris.is_none_or(|paris| paris["known"] == 2));
    place.write("ailleurs.csv", "UAI\n9870026P\n");
    let all = stats(&place, " --establishments ailleurs.csv");
    let wallis = all["coverage"].as_array().unwrap().iter().find(|line| line["value"] == "986");
    assert!(wallis.is_some_and(|line| line["reports"] == 0 && line["known"] == 1), "nobody answered from there");
    let refused = place.run("union stats --establishments reçu/truth.json", b"");
    assert_eq!((refused.status, refused.err.contains("aucune colonne d’UAI")), (1, true));
}

#[test]
fn what_makes_no_sense_is_refused_in_a_sentence() {
    let place = Place::new();
    let nothing = place.run("union stats", b"");
    assert_eq!((nothing.status, nothing.out.contains("Moins de 5 établissements ont répondu")), (1, true));
    let low = place.run("union stats --k 2", b"");
    assert_eq!((low.status, low.err.contains("en dessous de 3")), (2, true));
    let nowhere = place.run("union stats --academie Renes", b"");
    assert_eq!((nowhere.status, nowhere.err.contains("Rennes")), (2, true));
    let nowhere = place.run("union stats --departement ZZ", b"");
    assert_eq!((nowhere.status, nowhere.err.contains("n’est pas un département")), (2, true));
    let never = place.run("union stats --from 2027-02-01 --to 2027-01-01", b"");
    assert_eq!((never.status, never.err.contains("Échangez --from et --to")), (2, true));
}

#[test]
fn the_limit_is_the_same_for_all_tables_of_a_folder() {
    let (place, _) = place(40);
    assert_eq!(stats(&place, " --k 4")["k"], 4);
    assert_eq!(stats(&place, "")["k"], 4);
    let other = place.run("union stats --k 6", b"");
    assert_eq!((other.status, other.err.contains("gardez 4")), (2, true));
}
