//! What checklists and audits can do besides questions: files to start from, terms, gates, contradictions, history.

use crate::run::Place;

#[test]
fn a_new_checklist_is_a_file_that_validates_and_is_never_written_over() {
    let place = Place::new();
    place.run("checklist new ma-liste").exits(0).shows("ma-liste.yaml");
    place.run("checklist validate ma-liste.yaml").exits(0);
    place.run("checklist nouvelle ma-liste").exits(3);
    let refused = [
        ("Ma-Liste", "minuscules"),
        ("anticipation", "liste du programme"),
        ("../x", "minuscules"),
        ("nul", "Windows"),
    ];
    for (id, why) in refused {
        let refused = place.run(&format!("checklist new {id}")).exits(2);
        assert!(refused.err.contains(why), "{}", refused.err);
    }
    place.run("checklist new ma-liste --out absent").exits(3);
}

#[test]
fn the_schema_is_written_for_editors() {
    let schema = Place::new().run("checklist schema").exits(0).json();
    assert_eq!(schema["title"], "prudence.checklist/1");
    assert_eq!(schema["properties"]["items"]["items"]["additionalProperties"], false);
}

#[test]
fn the_day_j_gives_terms_and_a_calendar() {
    let place = Place::with_a_school();
    place.run("audit calendar --out jour.ics").exits(2);
    place.run("audit fill --due").exits(2);
    place.run("audit day 31/02/2027").exits(2);
    place.run("audit day 04/01/2000").exits(0).shows("mardi 4 janvier 2000");
    place.run("audit show").exits(0).shows("Échéances dépassées").shows("1999-12-05  j30-vagues");
    let document = place.run("audit show --json").exits(0).json();
    assert_eq!(document["day"], "2000-01-04");
    let due = |item: &&serde_json::Value| item["item"] == "j7-annonce";
    assert_eq!(document["items"].as_array().unwrap().iter().find(due).unwrap()["due"], "1999-12-28");
    place.run("audit calendrier --out jour.ics").exits(0).shows("jour.ics");
    let calendar = std::fs::read_to_string(place.path("jour.ics")).unwrap();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20000104\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    place.run("audit fill --due").exits(0).shows("Point 1 sur").shows("Les vagues d’ouverture");
    place.run("audit day --clear --json").exits(0).shows("null");
    place.run("audit jour").exits(0).shows("Aucun jour J");
}

#[test]
fn a_phase_is_opened_with_a_reason_while_its_gate_is_closed() {
    let place = Place::with_a_school();
    place.run("audit open j-7").exits(2);
    let unknown = place.run("audit open j-8 --reason x").exits(2);
    assert!(unknown.err.contains("j-7"), "{}", unknown.err);
    place.run("audit open j-30 --reason inutile").exits(0).shows("Phase ouverte");
    place.run("audit ouvrir montee-en-charge/j-7 --reason 'ordre reçu'").exits(0).shows("malgré j-30");
    place.run("audit show").exits(0).shows("ordre reçu").shows("attend j-30");
    place.run("audit history").exits(0).shows("phase j-7 ouverte malgré j-30");
    let document = place.run("audit show --json").exits(0).json();
    assert_eq!(document["gates"][0]["opened"]["reason"], serde_json::Value::Null);
    assert_eq!(document["gates"][1]["opened"]["reason"], "ordre reçu");
    let report = place.run("report preview --json").exits(0).json();
    assert_eq!(report["gates"][1]["opened"]["waited_for"][0], "j-30");
}

#[test]
fn contradictions_are_listed_with_both_sides() {
    let place = Place::with_a_school();
    place.run("audit contradictions").exits(0).shows("Aucune réponse n’est contredite");
    place.run("audit answer j30-pilote no").exits(0);
    place.run("audit answer j7-essai-pilote yes").exits(0);
    place.run("audit contradictions").exits(0).shows("j7-essai-pilote").shows("j30-pilote");
    let document = place.run("audit contradictions --json").exits(0).json();
    let found = &document["contradictions"][0];
    assert_eq!((&found["answer"], &found["against"]["answer"]), (&"yes".into(), &"no".into()));
    assert!(found["answered_at"].is_string() && found["against"]["answered_at"].is_string());
    place.run("audit show").exits(0).shows("Réponses contredites");
}

#[test]
fn an_earlier_moment_and_the_readiness_of_each_day_can_be_looked_at() {
    let place = Place::with_a_school();
    place.run("audit history --readiness").exits(0).shows("Aucune réponse");
    place.run("audit answer plan-continuite no").exits(0);
    place.run("audit answer plan-continuite yes").exits(0);
    place.run("audit show --at 1 --items").exits(0).shows("plan-continuite");
    place.run("audit show --at 7").exits(2);
    let document = place.run("audit history --readiness --json").exits(0).json();
    assert_eq!(document["days"].as_array().unwrap().len(), 1);
    assert_eq!(document["days"][0]["verdict"], "incomplete");
}

/// A checklist with one item.
fn list(version: &str, id: &str, question: &str) -> String {
    format!(
        "schema: prudence.checklist/1\nid: locale\nversion: {version}\ntitle: {{fr: L, en: L}}\nthemes: [{{id: a, title: {{fr: A, en: A}}}}]\nitems:\n  - {{id: {id}, theme: a, kind: yesno, severity: major, owners: [school], text: {{fr: \"{question}\", en: Q}}, why: {{fr: P, en: W}}}}\n"
    )
}

#[test]
fn a_newer_checklist_is_told_once_and_what_it_asks_anew_stays_in_sight() {
    let place = Place::with_a_school();
    place.write("listes/locale.yaml", list("1.0.0", "point", "Avant ?"));
    let first = place.run("--checklists listes audit answer point yes").exits(0);
    assert_eq!(first.err, "");
    place.write("listes/locale.yaml", list("2.0.0", "point", "Après ?"));
    let told = place.run("--checklists listes audit show").exits(0).shows("À reprendre").shows("point  oui");
    assert!(told.err.contains("version 1.0.0, maintenant 2.0.0") && told.err.contains("reprendre"), "{}", told.err);
    let again = place.run("--checklists listes audit show --json").exits(0);
    assert_eq!(again.err, "", "once");
    let document = again.json();
    let item = document["items"].as_array().unwrap().iter().find(|item| item["item"] == "point").unwrap();
    assert_eq!((&item["state"], &item["earlier"]["answer"]), (&"unanswered".into(), &"yes".into()));
    place.run("--checklists listes audit fill locale").exits(0).shows("Réponse à l’ancienne question\u{a0}: oui");
    place.write("listes/locale.yaml", list("3.0.0", "autre", "Autre ?"));
    let gone = place.run("--checklists listes audit show --json").exits(0);
    assert!(gone.err.contains("Points retirés\u{a0}: point"), "{}", gone.err);
    assert_eq!(gone.json()["withdrawn"][0]["item"], "point");
}
