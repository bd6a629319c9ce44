//! `prudence audit delegate`, `audit worksheet` and `audit merge`: preparing with the RUPN, the gestionnaire, the CPE.

use crate::answers::with_all_kinds;
use crate::run::Place;

/// A place whose school has two points entrusted to the RUPN.
fn entrusted() -> Place {
    let place = Place::with_a_school();
    place
        .run("audit delegate seuil-connu test-charge --to RUPN")
        .exits(0)
        .prints("2 points sont confiés à RUPN\u{a0}: seuil-connu, test-charge.\n");
    place
}

/// The worksheet of the RUPN, filled in: `answers` are its lines after `id:`, one a point.
fn filled(place: &Place, answers: [&str; 2]) {
    place.run("audit feuille --to rupn --format yaml --out feuille.yaml").exits(0);
    let sheet = place.read("feuille.yaml");
    let blank = "    answer:\n    reason: \"\"\n    note: \"\"\n";
    let filled = answers.iter().fold(sheet, |sheet, answer| sheet.replacen(blank, answer, 1));
    place.write("feuille.yaml", filled);
}

#[test]
fn points_are_entrusted_and_taken_back_and_it_is_seen() {
    let place = entrusted();
    place.run("audit deleguer --theme secours --owner school --to 'M. le secrétaire général'").exits(0);
    place
        .run("audit show")
        .exits(0)
        .shows("Points confiés\n")
        .shows_row("RUPN 2 points, dont 2 à répondre\u{a0}: seuil-connu,");
    place.run("audit show --items").shows_row("seuil-connu bloquant sans réponse (confié à RUPN)");
    let document = place.run("audit show --json").exits(0).json();
    let items = document["items"].as_array().unwrap().clone();
    let to = |id: &str| items.iter().find(|item| item["item"] == id).unwrap()["entrusted_to"].clone();
    assert_eq!((to("seuil-connu"), to("plan-continuite")), ("RUPN".into(), serde_json::Value::Null));
    place
        .run("audit delegate seuil-connu --none")
        .exits(0)
        .prints("Un point n’est plus confié à personne\u{a0}: seuil-connu.\n");
    let history = place.run("audit history seuil-connu --json").exits(0).json();
    let told: Vec<(&str, Option<&str>)> = history["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["operation"].as_str().unwrap(), entry["to"].as_str()))
        .collect();
    assert_eq!(told, [("delegate", Some("RUPN")), ("delegate", None)]);
}

#[test]
fn what_cannot_be_entrusted_is_told() {
    let place = Place::with_a_school();
    let refused = |line: &str, says: &str| {
        let outcome = place.run(line).exits(2).prints("");
        assert!(outcome.err.starts_with(says), "{}", outcome.err);
    };
    refused("audit delegate plan-continuite", "Il manque\u{a0}: ");
    refused("audit delegate --to RUPN", "Quels points\u{a0}?");
    refused("audit delegate plan-continuite --to '  '", "Le nom ou la fonction manque");
    refused("audit delegate plan-continuit --to RUPN", "Le point «\u{a0}plan-continuit\u{a0}» n’existe pas");
    refused(
        "audit delegate --theme secour --to RUPN",
        "Aucun point ne correspond à ce choix. Thèmes\u{a0}: pilotage, ",
    );
}

#[test]
fn a_name_never_leaves_with_a_report() {
    let place = Place::with_a_school();
    place.run("audit delegate --theme capacite --to 'Madame Unetelle'").exits(0);
    place.run("report export --out envoi --format json,html,md,csv --notes").exits(0);
    for file in std::fs::read_dir(place.path("envoi")).unwrap() {
        let path = file.unwrap().path();
        let text = String::from_utf8(std::fs::read(&path).unwrap()).unwrap();
        assert!(!text.contains("Unetelle"), "{}", path.display());
    }
    place.run("report preview --notes").exits(0).does_not_show("Unetelle");
}

#[test]
fn the_sheet_for_paper_and_for_a_screen() {
    let place = entrusted();
    place.run("audit day 2027-01-04").exits(0);
    let text = place.run("audit worksheet --to RUPN").exits(0);
    insta::assert_snapshot!("worksheet_text", without_its_day(&text.out));
    place.run("audit worksheet --owner vendor --format html --out feuille.html").exits(0);
    if cfg!(feature = "pdf") {
        place.run("audit worksheet --owner vendor --format pdf --out feuille.pdf").exits(0);
        assert!(std::fs::read(place.path("feuille.pdf")).unwrap().starts_with(b"%PDF-"));
        place
            .run("audit worksheet --owner vendor --format pdf")
            .exits(2)
            .prints("")
            .says("Cette forme s’écrit dans un fichier\u{a0}: ajoutez --out FICHIER.\n");
    }
    let page = place.read("feuille.html");
    assert!(page.contains("<p class=\"to\">Pour\u{a0}: éditeur</p>"), "{page}");
    assert!(!page.contains("<script") && page.contains("<input type=\"checkbox\"> partiel"), "{page}");
    place
        .run("--lang en audit worksheet --theme j-30")
        .exits(0)
        .shows("Worksheet\n")
        .shows("By Saturday 5 December 2026");
}

/// The sheet without the day on which the test is run.
fn without_its_day(sheet: &str) -> String {
    let line = |line: &str| if line.starts_with("Faite le ") { "Faite le […]".to_owned() } else { line.to_owned() };
    sheet.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_cannot_be_asked_is_told() {
    let place = entrusted();
    let refused = |line: &str, says: &str| {
        let outcome = place.run(line).exits(2).prints("");
        assert!(outcome.err.starts_with(says), "{}", outcome.err);
    };
    refused("audit worksheet", "Quels points\u{a0}?");
    refused("audit worksheet --to CPE", "Aucun point n’est confié à «\u{a0}CPE\u{a0}».");
    place.run("audit answer seuil-connu oui").exits(0);
    place.run("audit answer test-charge non").exits(0);
    refused("audit worksheet --to RUPN", "Aucun point à remplir");
    place.run("audit worksheet --to RUPN --all").exits(0).shows("Réponse actuelle\u{a0}: non");
}

#[test]
fn every_kind_of_question_can_be_asked_and_comes_back() {
    let place = with_all_kinds();
    place.run("--checklists listes audit worksheet --theme tout --format yaml --out f.yaml").exits(0);
    let sheet = place.read("f.yaml");
    assert!(
        sheet.contains("# Réponses\u{a0}: fibre (La fibre), cuivre (Le cuivre), ne sait pas, sans objet"),
        "{sheet}"
    );
    let answers = ["cuivre", "sms, papier", "12,5", "31/01/2027", "ne sait pas"];
    let filled =
        answers.iter().fold(sheet, |sheet, answer| sheet.replacen("answer:\n", &format!("answer: {answer}\n"), 1));
    place.write("f.yaml", filled);
    let merged = place.run("--checklists listes audit merge f.yaml --json").exits(0).json();
    let taken: Vec<&serde_json::Value> =
        merged["taken"].as_array().unwrap().iter().map(|taken| &taken["answer"]).collect();
    let expected = serde_json::json!([12.5, ["papier", "sms"], "2027-01-31", null, "cuivre"]);
    assert_eq!(serde_json::json!(taken), expected);
}

#[test]
fn a_filled_sheet_comes_back_with_who_filled_it() {
    let place = entrusted();
    filled(&place, ["    answer: en partie\n    note: \"vu avec la Région : à confirmer\"\n", "    answer: non\n"]);
    let dry = place.run("audit merge feuille.yaml --dry-run").exits(0).says("");
    insta::assert_snapshot!("merge_dry_run", dry.out);
    place.run("audit history").does_not_show("partiel");
    place.run("audit merge feuille.yaml").exits(0).shows("Réponses reprises\n");
    place.run("audit history").shows("partiel (note\u{a0}: vu avec la Région : à").shows("d’après RUPN");
    place
        .run("audit merge feuille.yaml")
        .exits(0)
        .prints("Aucune réponse reprise, 2 identiques, aucune gardée, aucune à départager.\n");
}

#[test]
fn what_both_changed_is_for_the_person_to_decide() {
    let place = entrusted();
    filled(&place, ["    answer: non\n", "    answer: non\n"]);
    place.run("audit answer seuil-connu oui").exits(0);
    let outcome = place.run("audit merge feuille.yaml").exits(1);
    assert!(outcome.err.starts_with("Pour garder ce qui est ici\u{a0}: --mine"), "{}", outcome.err);
    outcome.shows("1 réponse reprise, aucune identique, aucune gardée, 1 à départager.").shows("ici\u{a0}: oui, le ");
    place.run("audit merge feuille.yaml --mine").exits(0).shows("1 gardée telle quelle");
    let document = place.run("audit merge feuille.yaml --take seuil-connu --json").exits(0).json();
    assert_eq!((&document["schema"], &document["taken"][0]["answer"]), (&"prudence.merge/1".into(), &"no".into()));
    place
        .run("audit merge feuille.yaml --take plan-continuite")
        .exits(2)
        .says("«\u{a0}plan-continuite\u{a0}» n’est dans aucune de ces feuilles.\n");
    place.run("audit merge feuille.yaml --mine --theirs").exits(2);
}

#[test]
fn a_faulty_sheet_is_told_at_its_places_and_nothing_is_taken() {
    let place = entrusted();
    filled(&place, ["    answer: peut-être\n", "    answer: oui\n    note: à voir : jeudi\n"]);
    let outcome = place.run("audit merge feuille.yaml").exits(1).prints("");
    assert!(outcome.err.ends_with("Un fichier n’a pas pu être lu\u{a0}; rien n’a été repris.\n"), "{}", outcome.err);
    filled(&place, ["    answer: peut-être\n", "    answer: oui\n"]);
    let outcome = place.run("audit merge feuille.yaml").exits(1).prints("");
    assert!(
        outcome.err.contains("point anticipation/seuil-connu\u{a0}: «\u{a0}peut-être\u{a0}» n’est pas une réponse")
    );
    place.run("audit merge absent.yaml").exits(3).prints("");
}

#[test]
fn the_sheet_of_another_school_is_refused() {
    let place = entrusted();
    filled(&place, ["    answer: oui\n", "    answer: oui\n"]);
    place.run("audit new --uai 0750655E --name Autre --kind college").exits(0);
    place.run("audit merge feuille.yaml").exits(1).prints("").says(
        "feuille.yaml concerne l’UAI 0750654D, et non 0750655E\u{a0}; rien n’a été repris. Pour cet établissement\u{a0}: --audit 0750654D.\n",
    );
    place.run("audit merge feuille.yaml --audit 0750654D").exits(0);
}

#[test]
fn the_answers_of_a_second_computer_come_back_from_its_document() {
    let (here, there) = (entrusted(), Place::with_a_school());
    there.run("audit answer seuil-connu oui --note 'réponse du 12'").exits(0);
    there.run("audit answer test-charge non").exits(0);
    here.run("audit answer test-charge oui").exits(0);
    here.write("autre.json", there.run("audit show --json").exits(0).out);
    let merged = here.run("audit merge autre.json --json").exits(1).json();
    assert_eq!(merged["taken"][0]["note"], "réponse du 12");
    assert_eq!(
        (&merged["conflicts"][0]["mine"]["answer"], &merged["conflicts"][0]["theirs"][0]["answer"]),
        (&"yes".into(), &"no".into())
    );
}
