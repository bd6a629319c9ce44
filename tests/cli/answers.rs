//! `prudence audit answer` and `audit history`: one answer at a time, and what becomes of it.

use crate::run::Place;
use serde_json::json;

/// A checklist with every kind of question.
const KINDS: &str = r#"
schema: prudence.checklist/1
id: genres
version: 1.0.0
title: {fr: Genres, en: Kinds}
themes:
  - {id: tout, title: {fr: Tout, en: All}}
items:
  - {id: un-choix, theme: tout, kind: single, severity: major, owners: [school], why: {fr: A, en: A}, text: {fr: "Lequel ?", en: "Which?"}, choices: [{id: fibre, value: 1, text: {fr: La fibre, en: Fibre}}, {id: cuivre, value: 0.5, text: {fr: Le cuivre, en: Copper}}]}
  - {id: plusieurs, theme: tout, kind: multi, severity: major, owners: [school], why: {fr: A, en: A}, text: {fr: "Lesquels ?", en: "Which ones?"}, choices: [{id: sms, value: 0.5, text: {fr: Le SMS, en: SMS}}, {id: papier, value: 0.5, text: {fr: Le papier, en: Paper}}]}
  - {id: combien, theme: tout, kind: number, severity: useful, owners: [school], why: {fr: A, en: A}, text: {fr: "Combien ?", en: "How many?"}}
  - {id: quand, theme: tout, kind: date, severity: useful, owners: [school], why: {fr: A, en: A}, text: {fr: "Quand ?", en: "When?"}}
  - {id: qui, theme: tout, kind: text, severity: useful, owners: [school], why: {fr: A, en: A}, text: {fr: "Qui ?", en: "Who?"}}
"#;

/// A place whose school has every kind of question.
pub fn with_all_kinds() -> Place {
    let place = Place::with_a_school();
    place.write("listes/genres.yaml", KINDS);
    place
}

#[test]
fn an_answer_is_recorded_in_either_language() {
    let place = Place::with_a_school();
    place
        .run("audit answer plan-continuite oui")
        .exits(0)
        .prints("Enregistré\u{a0}: plan-continuite = oui.\n")
        .says("");
    place
        .run("--lang en audit repondre annuaire-crise partial")
        .exits(0)
        .prints("Recorded: annuaire-crise = partial.\n");
    place
        .run("audit answer cellule-numerique inconnu")
        .exits(0)
        .prints("Enregistré\u{a0}: cellule-numerique = je ne sais pas.\n");
}

#[test]
fn an_item_can_be_named_with_its_checklist() {
    let place = Place::with_a_school();
    place.run("audit answer montee-en-charge/j30-vagues non").exits(0).prints("Enregistré\u{a0}: j30-vagues = non.\n");
}

#[test]
fn an_unknown_item_is_told_with_the_nearest_one() {
    let place = Place::with_a_school();
    place.run("audit answer plan-continuité oui").exits(2).prints("").says(
        "Le point «\u{a0}plan-continuité\u{a0}» n’existe pas\u{a0}; vouliez-vous dire «\u{a0}plan-continuite\u{a0}»\u{a0}? \
         Liste\u{a0}: prudence checklist show anticipation.\n",
    );
    place
        .run("--lang en audit answer nothing-like-it yes")
        .exits(2)
        .says("The item “nothing-like-it” does not exist. List: prudence checklist show anticipation.\n");
}

#[test]
fn an_answer_that_does_not_fit_is_told_with_those_that_do() {
    let place = Place::with_a_school();
    place.run("audit answer plan-continuite peut-être").exits(2).prints("").says(
        "plan-continuite\u{a0}: «\u{a0}peut-être\u{a0}» n’est pas une réponse possible. \
         Réponses possibles\u{a0}: yes, partial, no, unknown, na.\n",
    );
}

#[test]
fn not_applicable_asks_for_a_reason() {
    let place = Place::with_a_school();
    place
        .run("audit answer plan-continuite na")
        .exits(2)
        .says("plan-continuite\u{a0}: «\u{a0}sans objet\u{a0}» demande un motif.\n");
    place
        .run("audit answer plan-continuite na --reason 'Établissement neuf'")
        .exits(0)
        .prints("Enregistré\u{a0}: plan-continuite = sans objet (Établissement neuf).\n");
    place
        .run("--lang en audit answer plan-continuite yes --reason because")
        .exits(2)
        .says("plan-continuite: a reason (--reason) only goes with “na” (not applicable).\n");
}

#[test]
fn every_kind_of_question_can_be_answered() {
    let place = with_all_kinds();
    for (line, answer) in [
        ("un-choix fibre", "La fibre"),
        ("plusieurs sms papier", "Le papier, Le SMS"),
        ("combien 12,5", "12,5"),
        ("combien -3", "-3"),
        ("quand 2027-01-31", "dimanche 31 janvier 2027"),
        ("qui 'La cellule' numérique", "La cellule numérique"),
    ] {
        let item = line.split(' ').next().unwrap();
        place
            .run(&format!("--checklists listes audit answer {line}"))
            .exits(0)
            .prints(&format!("Enregistré\u{a0}: {item} = {answer}.\n"));
    }
    place.run("--checklists listes audit answer un-choix satellite").exits(2).says(
        "un-choix\u{a0}: «\u{a0}satellite\u{a0}» n’est pas une réponse possible. Réponses possibles\u{a0}: fibre, cuivre, unknown, na.\n",
    );
}

#[test]
fn a_note_is_kept_with_the_answer_until_it_is_replaced() {
    let place = Place::with_a_school();
    place
        .run("audit answer plan-continuite --note 'Demander à la DSI'")
        .exits(0)
        .prints("Enregistré\u{a0}: plan-continuite = sans réponse.\n");
    let recorded = place.run("audit answer plan-continuite yes --json").exits(0).json();
    assert_eq!(recorded["answer"], "yes");
    assert_eq!(recorded["note"], "Demander à la DSI");
    let removed = place.run("audit answer plan-continuite --note '' --json").exits(0).json();
    assert_eq!(removed["note"], json!(null));
    assert_eq!(removed["answer"], "yes", "the answer stays");
}

#[test]
fn the_answer_as_a_document() {
    let place = Place::with_a_school();
    let document = place.run("audit answer plan-continuite na --reason neuf --json").exits(0).json();
    assert_eq!(document["schema"], "prudence.answer/1");
    assert_eq!(document["checklist"], "anticipation");
    assert_eq!(document["item"], "plan-continuite");
    assert_eq!(document["state"], "na");
    assert_eq!(document["reason"], "neuf");
    assert_eq!(document["sequence"], 1);
}

#[test]
fn an_item_for_other_schools_keeps_its_answer_and_says_that_it_does_not_count() {
    let place = Place::new();
    place.write(
        "listes/ecole.yaml",
        "schema: prudence.checklist/1\nid: ecole\nversion: 1.0.0\ntitle: {fr: École, en: School}\nthemes: [{id: t, title: {fr: T, en: T}}]\nitems:\n  - {id: conseil, theme: t, kind: yesno, severity: major, owners: [school], applies: {kinds: [ecole]}, why: {fr: A, en: A}, text: {fr: A, en: A}}\n",
    );
    place.run("audit new --uai 0750654D --name 'Lycée Exemple' --kind lycee").exits(0);
    place
        .run("--checklists listes audit answer conseil oui")
        .exits(0)
        .prints("Enregistré\u{a0}: conseil = oui.\n")
        .says(
            "Ce point (conseil) ne concerne pas cet établissement\u{a0}: la réponse est gardée mais ne compte pas.\n",
        );
}

#[test]
fn the_history_keeps_every_answer_in_order() {
    let place = Place::with_a_school();
    place.run("audit history").exits(0).prints("Aucune réponse n’a encore été donnée.\n");
    place.run("audit answer plan-continuite non").exits(0);
    place.run("audit answer annuaire-crise oui --note 'version papier'").exits(0);
    place.run("audit answer plan-continuite oui").exits(0);
    let history = place.run("audit history").exits(0);
    let rows: Vec<Vec<&str>> = history
        .out
        .lines()
        .map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect())
        .collect();
    let without_times: Vec<(&str, &str, &str)> = rows.iter().map(|row| (row[0], row[2], row[3])).collect();
    assert_eq!(
        without_times,
        [
            ("1", "plan-continuite", "non"),
            ("2", "annuaire-crise", "oui (note\u{a0}: version papier)"),
            ("3", "plan-continuite", "oui"),
        ]
    );
    assert_eq!(place.run("audit historique plan-continuite").out.lines().count(), 2);
    let last = place.run("audit history --last 1 --json").exits(0).json();
    assert_eq!(last["schema"], "prudence.history/1");
    assert_eq!(last["entries"].as_array().unwrap().len(), 1);
    assert_eq!(last["entries"][0]["operation"], "set");
    assert_eq!(last["entries"][0]["answer"], "yes");
}

#[test]
fn the_history_in_english() {
    let place = Place::with_a_school();
    place.run("audit history --lang en").exits(0).prints("No answer was given yet.\n");
    place.run("audit answer plan-continuite na --reason 'New school' --note 'see the DSI'").exits(0);
    let history = place.run("audit history --lang en").exits(0).out;
    assert!(history.ends_with("plan-continuite  not applicable (New school) (note: see the DSI)\n"), "{history}");
}
