//! `prudence audit show` and `audit diff`: where the school stands, and what moved.

use crate::run::Place;
use serde_json::json;

/// A school with a few answers.
fn begun() -> Place {
    let place = Place::with_a_school();
    for line in [
        "plan-continuite oui",
        "cellule-numerique non",
        "annuaire-crise partiel",
        "decideur-report na --reason 'Petit établissement'",
    ] {
        place.run(&format!("audit answer {line}")).exits(0);
    }
    place
}

#[test]
fn a_school_sees_where_it_stands() {
    insta::assert_snapshot!("show_fr", begun().run("audit show").exits(0).says("").transcript());
    insta::assert_snapshot!("show_en", begun().run("--lang en audit montrer").exits(0).transcript());
}

#[test]
fn every_item_is_shown_when_asked_for() {
    let items = begun().run("audit show --items").exits(0);
    let rows = items.out.lines().filter(|line| line.starts_with("  ") && line.contains("sans réponse")).count();
    assert_eq!(rows, 93);
    items.shows_row("decideur-report majeur sans objet (Petit établissement)");
}

#[test]
fn readiness_as_a_document() {
    let document = begun().run("audit show --json").exits(0).json();
    assert_eq!(document["schema"], "prudence.audit/1");
    assert_eq!(document["establishment"]["uai"], "0750654D");
    let items = document["items"].as_array().unwrap();
    assert_eq!(items.len(), 114);
    assert_eq!(items[0]["item"], "plan-continuite");
    assert_eq!((&items[0]["state"], &items[0]["answer"]), (&json!("answered"), &json!("yes")));
    assert_eq!((&items[4]["state"], &items[4]["answer"]), (&json!("na"), &json!(null)));
    assert_eq!(document["readiness"]["verdict"], "incomplete");
    assert_eq!(document["readiness"]["points"][0]["owner"], "school");
}

#[test]
fn what_moved_between_two_moments() {
    let place = begun();
    place.run("audit answer cellule-numerique oui").exits(0);
    insta::assert_snapshot!("diff_fr", place.run("audit diff 2 5").exits(0).transcript());
    insta::assert_snapshot!("diff_en", place.run("audit diff 4 --lang en").exits(0).transcript());
}

#[test]
fn nothing_has_moved_since_today() {
    let place = begun();
    place.run("audit diff 2099-12-31").exits(0).shows("Aucun point n’a changé.\n");
    place
        .run("audit diff 1999-12-31 31/12/2099")
        .exits(0)
        .shows("cellule-numerique  sans réponse → non (établissement)");
}

#[test]
fn what_moved_as_a_document() {
    let document = begun().run("audit diff 1 2 --json").exits(0).json();
    assert_eq!(document["schema"], "prudence.diff/1");
    assert_eq!((&document["from"]["sequence"], &document["to"]["sequence"]), (&json!(1), &json!(2)));
    assert_eq!(
        document["moved"],
        json!([{
            "checklist": "anticipation", "item": "cellule-numerique", "theme": "pilotage", "owners": ["school"],
            "before": {"state": "unanswered", "answer": null}, "after": {"state": "answered", "answer": "no"},
        }])
    );
}

#[test]
fn a_moment_that_is_none_is_told() {
    let place = begun();
    place.run("audit diff hier").exits(2).says(
        "«\u{a0}hier\u{a0}» n’est ni un jour (2026-11-23), ni une heure (2026-11-23T08:55), ni un numéro de l’historique.\n",
    );
    place.run("--lang en audit diff 1 77").exits(2).says("The history has no number 77.\n");
}
