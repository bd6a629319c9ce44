//! `--checklists` and `--catalog`: other questions and another catalogue than those of the program.

use crate::run::Place;

const LIST: &str = "schema: prudence.checklist/1\nid: maison\nversion: 0.1.0\ntitle: {fr: Maison, en: House}\nthemes: [{id: t, title: {fr: T, en: T}}]\nitems:\n  - {id: cle, theme: t, kind: yesno, severity: blocking, owners: [school], why: {fr: A, en: A}, text: {fr: A, en: A}}\n";

#[test]
fn a_folder_of_checklists_joins_the_built_in_ones() {
    let place = Place::new();
    place.write("listes/maison.yml", LIST);
    place.write("listes/LISEZMOI.txt", "rien");
    place
        .run("--checklists listes checklist list")
        .exits(0)
        .shows("maison            0.1.0  1 point    Maison\n")
        .shows("anticipation");
}

#[test]
fn a_checklist_with_a_known_id_takes_its_place_and_is_no_longer_the_published_one() {
    let place = Place::new();
    place.write("listes/a.yaml", LIST.replace("id: maison", "id: anticipation"));
    let document = place.run("--checklists listes checklist list --json").exits(0).json();
    assert_eq!(document["checklists"][0]["items"], 1);
    assert_eq!(document["checklists"][0]["published"], false);
}

#[test]
fn a_faulty_checklist_stops_the_command_and_names_the_place() {
    let place = Place::with_a_school();
    place.write("listes/maison.yaml", LIST.replace("severity: blocking", "severite: blocking"));
    let outcome = place.run("--checklists listes audit answer cle oui").exits(1).prints("");
    let expected = format!("listes{}maison.yaml:7:", std::path::MAIN_SEPARATOR);
    assert!(outcome.err.starts_with(&expected), "{}", outcome.err);
    assert!(
        outcome.err.ends_with(
            "Une liste de «\u{a0}listes\u{a0}» est refusée. Corrigez les défauts ci-dessus, ou retirez --checklists.\n"
        ),
        "{}",
        outcome.err
    );
    place.run("audit history").exits(0).prints("Aucune réponse n’a encore été donnée.\n");
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let outcome = Place::new().run("--checklists nulle-part checklist list").exits(3).prints("");
    assert!(outcome.err.starts_with("«\u{a0}nulle-part\u{a0}» n’a pas pu être lu ("), "{}", outcome.err);
}

#[test]
fn a_faulty_catalogue_leaves_the_built_in_one_and_says_so() {
    let place = Place::new();
    place.write("ent.yaml", "schema: prudence.catalog/1\nents:\n  - {id: a, nom: A}\n");
    let outcome = place
        .run("--catalog ent.yaml audit new --uai 0750654D --name Exemple --kind lycee --ent idf-monlycee")
        .exits(0)
        .shows("Exemple (0750654D) est inscrit");
    assert!(outcome.err.starts_with("ent.yaml, ligne 3, colonne 5, point a\u{a0}: "), "{}", outcome.err);
    assert!(outcome.err.ends_with("Le catalogue du programme est utilisé à sa place.\n"), "{}", outcome.err);
}

#[test]
fn a_local_catalogue_brings_its_own_ents() {
    let place = Place::new();
    place.write(
        "ent.yaml",
        "schema: prudence.catalog/1\nents:\n  - {id: ent-maison, name: ENT Maison, territory: Ici, kinds: [lycee], owner: Nous, certainty: A}\n",
    );
    let line = "--catalog ent.yaml audit new --uai 0750654D --name Exemple --kind lycee --ent ent-maison --json";
    assert_eq!(place.run(line).exits(0).says("").json()["establishment"]["ent_name"], "ENT Maison");
}

#[test]
fn a_catalogue_that_is_not_there_is_told() {
    let outcome = Place::new().run("--lang en --catalog nowhere.yaml checklist list").exits(0);
    assert_eq!(outcome.err, "", "a command that needs no catalogue does not open it");
    let outcome = Place::with_a_school().run("--lang en --catalog nowhere.yaml audit show").exits(3).prints("");
    assert!(outcome.err.starts_with("“nowhere.yaml” could not be read ("), "{}", outcome.err);
}
