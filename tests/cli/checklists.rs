//! `prudence checklist`: the questions and the files that hold them.

use crate::run::Place;

#[test]
fn the_checklists_at_hand_are_listed() {
    let place = Place::new();
    place.run("checklist list").exits(0).prints(
        "anticipation      1.1.0  69 points  Anticipation\nmontee-en-charge  1.1.0  45 points  Montée en charge progressive\n",
    );
    place.run("--lang en liste lister").exits(0).shows("45 items").shows("Gradual ramp-up");
    let document = place.run("checklist list --json").exits(0).json();
    assert_eq!(document["schema"], "prudence.checklists/1");
    assert_eq!(document["checklists"][1]["id"], "montee-en-charge");
    assert_eq!(document["checklists"][0]["published"], true);
}

#[test]
fn a_checklist_can_be_read_from_beginning_to_end() {
    let place = Place::new();
    let french = place.run("checklist show anticipation").exits(0);
    assert!(french.out.lines().all(|line| line.chars().count() <= 80 || line.contains("http")), "{}", french.out);
    let beginning: Vec<&str> = french.out.lines().take(24).collect();
    insta::assert_snapshot!("checklist_show_fr", beginning.join("\n"));
    place.run("checklist montrer montee-en-charge --lang en").exits(0).shows("Who acts: school").shows("Why: ");
}

#[test]
fn the_document_has_every_text_in_both_languages() {
    let document = Place::new().run("checklist show montee-en-charge --json").exits(0).json();
    assert_eq!(document["schema"], "prudence.checklist/1");
    let items = document["items"].as_array().unwrap();
    assert_eq!(items.len(), 45);
    for text in items.iter().flat_map(|item| [&item["text"], &item["why"]]) {
        assert!(text["fr"].is_string() && text["en"].is_string(), "{text}");
    }
}

#[test]
fn an_unknown_checklist_is_told_with_the_nearest_one() {
    Place::new().run("checklist show anticipacion").exits(2).prints("").says(
        "La liste «\u{a0}anticipacion\u{a0}» n’existe pas\u{a0}; vouliez-vous dire «\u{a0}anticipation\u{a0}»\u{a0}? \
         Listes\u{a0}: anticipation, montee-en-charge.\n",
    );
}

#[test]
fn valid_files_are_told_to_be_valid() {
    let place = Place::new();
    let text = include_str!("../../checklists/anticipation.yaml");
    place.write("ici.yaml", text);
    place.write("avec-marque.yaml", format!("\u{feff}{}", text.replace('\n', "\r\n")));
    place.run("checklist validate ici.yaml avec-marque.yaml").exits(0).says("").prints(
        "ici.yaml\u{a0}: liste valable (anticipation 1.1.0, 69 points).\n\
         avec-marque.yaml\u{a0}: liste valable (anticipation 1.1.0, 69 points).\n",
    );
    place
        .run("--lang en checklist valider ici.yaml")
        .exits(0)
        .prints("ici.yaml: valid checklist (anticipation 1.1.0, 69 items).\n");
    let document = place.run("checklist validate ici.yaml avec-marque.yaml --json").exits(0).json();
    assert_eq!(document["files"][0]["valid"], true);
    assert_eq!(document["files"][0]["sha256"], document["files"][1]["sha256"], "marks and line ends are no content");
}

#[test]
fn each_file_is_judged_on_its_own_and_the_worst_gives_the_exit_status() {
    let place = Place::new();
    place.write("faux.yaml", "schema: prudence.checklist/1\n");
    place.write("ici.yaml", include_str!("../../checklists/anticipation.yaml"));
    place.run("checklist validate faux.yaml ici.yaml").exits(1).shows("ici.yaml\u{a0}: liste valable");
    let outcome =
        place.run("checklist validate faux.yaml absent.yaml ici.yaml").exits(3).shows("ici.yaml\u{a0}: liste valable");
    assert!(outcome.err.starts_with("«\u{a0}absent.yaml\u{a0}» n’a pas pu être lu ("), "{}", outcome.err);
    let document = place.run("checklist validate faux.yaml absent.yaml --json").exits(3).json();
    assert_eq!(document["schema"], "prudence.validate/1");
    assert_eq!(document["files"][0]["faults"][0]["line"], 1);
    assert!(document["files"][1]["error"].is_string());
}
