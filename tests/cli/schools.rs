//! `prudence audit new`, `edit`, `list`, `use`: the schools of a folder.

use crate::run::Place;
use serde_json::json;

#[test]
fn a_school_is_entered_and_becomes_the_current_one() {
    let place = Place::new();
    place
        .run("audit new --uai 0750654D --name 'Lycée Exemple' --kind lycee")
        .exits(0)
        .prints("Lycée Exemple (0750654D) est inscrit sous le numéro 1 et devient l’établissement courant.\n")
        .says("");
    place
        .run("--lang en audit new --uai 0690037R --name 'Second School' --kind lycee-pro")
        .exits(0)
        .prints("Second School (0690037R) is entered under the number 2 and is now the current school.\n");
    let list = place.run("audit list").exits(0);
    assert_eq!(list.out.lines().map(|line| &line[..1]).collect::<Vec<_>>(), [" ", "*"], "{}", list.out);
}

#[test]
fn everything_that_is_known_of_a_school_can_be_given() {
    let place = Place::new();
    let line = "audit new --uai 750654d --name ' Cité Exemple ' --kind cite-scolaire --pupils 1200 --ent idf-monlycee \
                --other-uai 0750655E --portal ent.exemple.fr --login https://cas.exemple.fr/login \
                --school-life https://vie.exemple.fr/ --json";
    let document = place.run(line).exits(0).json();
    assert_eq!(document["schema"], "prudence.school/1");
    assert_eq!(document["id"], 1);
    let school = &document["establishment"];
    assert_eq!(school["uai"], "0750654D");
    assert_eq!(school["other_uais"], json!(["0750655E"]));
    assert_eq!(school["name"], "Cité Exemple");
    assert_eq!(school["academie_name"], "Paris");
    assert_eq!(school["ent_name"], "MonLycée.net");
}

#[test]
fn what_was_entered_can_be_corrected() {
    let place = Place::with_a_school();
    place
        .run("audit edit --name 'Collège Exemple' --kind college --pupils 480")
        .exits(0)
        .prints("Collège Exemple (0750654D), numéro 1\u{a0}: corrigé.\n");
    place.run("audit show").exits(0).shows("Collège Exemple (0750654D)\ncollège · Paris · 480 élèves\n");
    place.run("audit edit --lang en --ent ''").exits(0).prints("Collège Exemple (0750654D), number 1: corrected.\n");
}

#[test]
fn a_school_is_not_entered_twice() {
    let place = Place::with_a_school();
    place.run("--lang en audit new --uai 0750654D --name Again --kind lycee").exits(2).prints("").says(
        "The school 0750654D is already entered under the number 1: choose it with “prudence audit use 1”, \
         correct it with “prudence audit edit”.\n",
    );
}

#[test]
fn another_school_can_be_chosen_by_its_uai_or_its_number() {
    let place = Place::with_a_school();
    place.run("audit new --uai 0690037R --name 'Autre Lycée' --kind lycee").exits(0);
    place.run("audit use 0750654D").exits(0).prints("Lycée Exemple est maintenant l’établissement courant.\n");
    place.run("--lang en audit choisir 2").exits(0).prints("Autre Lycée is now the current school.\n");
    place.run("--audit 1 audit show").exits(0).shows("Lycée Exemple (0750654D)");
    place.run("audit show --audit 0690037R").exits(0).shows("Autre Lycée (0690037R)");
    assert_eq!(place.run("audit use 1 --json").exits(0).json()["current"], true);
    place.run("audit use 3").exits(2).says(
        "Aucun établissement inscrit n’a l’UAI ou le numéro «\u{a0}3\u{a0}». Liste\u{a0}: prudence audit list.\n",
    );
}

#[test]
fn the_list_tells_answers_and_ages() {
    let place = Place::with_a_school();
    place.run("audit list").prints("*  1  0750654D  lycée  aucune réponse  jamais rempli  Lycée Exemple\n");
    place.run("audit answer plan-continuite oui").exits(0);
    place.run("audit list --lang en").prints("*  1  0750654D  lycée  1 answer  just now  Lycée Exemple\n");
    let document = place.run("audit list --json").exits(0).json();
    assert_eq!(document["schema"], "prudence.audits/1");
    assert_eq!(document["audits"][0]["uai"], "0750654D");
    assert_eq!(document["audits"][0]["answers"], 1);
}

#[test]
fn an_empty_folder_says_how_to_begin() {
    let place = Place::new();
    place
        .run("audit list")
        .exits(0)
        .prints("Aucun établissement n’est inscrit. Commencez par\u{a0}: prudence audit new --help.\n");
    place
        .run("audit show --lang en")
        .exits(2)
        .prints("")
        .says("No school is entered yet. Begin with: prudence audit new --help.\n");
}

#[test]
fn a_wrong_uai_is_told_for_what_it_is() {
    let place = Place::new();
    for (uai, expected) in [
        (
            "0750654E",
            "Cet UAI comporte une erreur de frappe\u{a0}: relisez les chiffres et la lettre (avec ces chiffres, la lettre serait D).\n",
        ),
        ("0750654O", "Un UAI se termine par une lettre, jamais I, O ou Q, par exemple 0750654D.\n"),
        ("Paris", "Un UAI se compose de sept chiffres et d’une lettre, par exemple 0750654D.\n"),
    ] {
        place.run(&format!("audit new --uai {uai} --name Exemple --kind lycee")).exits(2).prints("").says(expected);
    }
}

#[test]
fn an_address_with_a_password_is_refused_and_the_password_is_not_repeated() {
    let place = Place::with_a_school();
    let refused = place.run("audit edit --portal https://moi:secret@ent.exemple.fr/").exits(2).prints("");
    assert_eq!(
        refused.err,
        "Cette adresse contient un identifiant ou un mot de passe\u{a0}: retirez-les, Prudence n’en garde jamais.\n"
    );
    place
        .run("audit edit --lang en --portal nowhere")
        .exits(2)
        .says("“nowhere” is not a complete web address, such as https://ent.example.fr/.\n");
}

#[test]
fn an_unknown_ent_is_told_with_those_of_the_place() {
    let refused = Place::new().run("audit new --uai 0750654D --name Exemple --kind lycee --ent idf-monlicee").exits(2);
    assert!(refused.err.contains("vouliez-vous dire «\u{a0}idf-monlycee\u{a0}»\u{a0}?"), "{}", refused.err);
    assert!(refused.err.contains("Probables ici\u{a0}: idf-monlycee"), "{}", refused.err);
}

#[test]
fn a_name_of_blanks_is_no_name() {
    Place::new()
        .run("audit new --uai 0750654D --name '  ' --kind lycee")
        .exits(2)
        .says("Le nom de l’établissement est vide.\n");
}
