//! `prudence report`: what leaves, and whether what arrives holds.

use crate::run::{Outcome, Place};
use crate::server::Server;
use prudence::export::Format;

/// A school that has exported a report with a note kept back; the report's text.
fn exported(place: &Place) -> String {
    place.run("audit answer plan-continuite non --note 'Ne pas ébruiter'").exits(0);
    place.run("report export --out envoi").exits(0);
    std::fs::read_to_string(place.path("envoi").join(json_name(place))).unwrap()
}

/// The name of the one JSON file that was exported.
fn json_name(place: &Place) -> String {
    let names = std::fs::read_dir(place.path("envoi")).unwrap().map(|entry| entry.unwrap().file_name());
    names.map(|name| name.into_string().unwrap()).find(|name| is_json(name)).unwrap()
}

fn is_json(name: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|extension| extension == "json")
}

#[test]
fn the_preview_shows_what_leaves_and_what_stays() {
    let place = Place::with_a_school();
    place.run("audit answer plan-continuite non --note 'Ne pas ébruiter'").exits(0);
    let preview = place.run("report preview").exits(0).says("");
    assert!(preview.out.lines().all(|line| line.chars().count() <= 80), "{}", preview.out);
    assert!(preview.out.starts_with("Rapport de préparation — révision 1\nLycée Exemple\n"), "{}", preview.out);
    let withheld = place.run("report preview --json").exits(0).json();
    assert_eq!(withheld["withheld"], serde_json::json!(["notes"]));
    assert_eq!(withheld["answers"][0]["note"], serde_json::json!(null));
    let ticked = place.run("report apercu --notes --without last_check --json").exits(0).json();
    assert_eq!(ticked["withheld"], serde_json::json!(["last_check"]));
    assert_eq!(ticked["answers"][0]["note"], "Ne pas ébruiter");
    place.run("rapport aperçu --lang en").exits(0).shows("Readiness report — revision 1\n");
}

#[test]
fn a_day_of_checks_leaves_with_the_report_unless_it_is_kept_back() {
    let (place, server) = (Place::without_services().entered(), Server::start(&[]));
    let check = format!(
        "--catalog rien.yaml check --target portal={} --control {} --vantage CDI",
        server.url("/tourne"),
        server.url("/")
    );
    place.run(&check).exits(1);
    assert_eq!(place.run("report preview --json").exits(0).json()["series"], serde_json::Value::Null);
    for status in [1, 0, 0, 0] {
        place.run(&check).exits(status);
    }
    let report = place.run("report preview --json").exits(0).json();
    let (series, portal) = (&report["series"], &report["series"]["targets"][0]);
    assert_eq!((&series["schema"], &series["rounds"]), (&"prudence.series/1".into(), &5.into()));
    assert_eq!((&portal["good"], &portal["samples"], &portal["availability"]), (&3.into(), &5.into(), &60.into()));
    assert_eq!(
        (&portal["incidents"][0]["worst"], &portal["incidents"][0]["bad"]),
        (&"page.waiting-room".into(), &2.into())
    );
    place.run("report preview").exits(0).shows("+ Série de contrôles\u{a0}: ");
    place.run("report export --out envoi --format json,html,md").exits(0);
    let files = std::fs::read_dir(place.path("envoi")).unwrap().map(|entry| entry.unwrap().path());
    for file in files.filter(|file| !is_json(file.to_str().unwrap())) {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains("disponible à 60\u{a0}% (3 sur 5)."), "{text}");
        assert!(text.contains("Incident du ") && text.contains("CDI"), "{text}");
    }
    place.run(&format!("report verify envoi/{}", json_name(&place))).exits(0);
    let kept = place.run("report preview --without series --json").exits(0).json();
    assert_eq!(kept["withheld"], serde_json::json!(["notes", "series"]));
    assert_eq!(kept["series"], serde_json::Value::Null);
    assert!(kept["last_check"].is_object());
}

#[test]
fn an_export_writes_each_format_and_says_where() {
    let place = Place::with_a_school();
    let formats = Format::ALL.map(Format::id);
    let outcome = place.run(&format!("report export --out envoi --format {}", formats.join(","))).exits(0);
    assert_eq!(outcome.err, "Rapport écrit, relu et vérifié (révision 1).\n");
    let files: Vec<&str> = outcome.out.lines().collect();
    assert_eq!(files.len(), formats.len(), "{}", outcome.out);
    for (file, extension) in files.iter().zip(formats) {
        assert!(file.ends_with(&format!(".{extension}")), "{file}");
        assert!(place.path(file).metadata().unwrap().len() > 0, "{file}");
    }
}

#[test]
fn each_export_is_a_revision_that_takes_the_place_of_the_one_before() {
    let place = Place::with_a_school();
    let first = place.run("report export --out envoi --format json --json").exits(0).json();
    place.run("audit answer plan-continuite oui").exits(0);
    let second = place.run("report export --out envoi --format json --json").exits(0).json();
    assert_eq!((&first["schema"], &first["revision"]), (&"prudence.export/1".into(), &1.into()));
    assert_eq!((&second["report"], &second["revision"]), (&first["report"], &2.into()));
    assert_eq!(second["supersedes"], first["sha256"]);
}

#[test]
fn a_format_that_is_none_is_told() {
    let formats = Format::ALL.map(Format::id).join(", ");
    Place::with_a_school().run("report export --out envoi --format json,htm").exits(2).prints("").says(&format!(
        "Le format «\u{a0}htm\u{a0}» n’existe pas\u{a0}; vouliez-vous dire «\u{a0}html\u{a0}»\u{a0}? Formats\u{a0}: {formats}.\n",
    ));
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_program_without_paper_says_so_and_names_the_page() {
    Place::with_a_school().run("report export --out envoi --format pdf").exits(2).prints("").says(
        "Ce programme a été construit sans le format PDF. Choisissez la page HTML, qui dit la même chose et s’imprime aussi.\n",
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let place = Place::with_a_school();
    place.write("fichier", "");
    let outcome = place.run("report export --out fichier/envoi").exits(3).prints("");
    assert!(outcome.err.contains("fichier"), "{}", outcome.err);
    place.run("report export --out envoi --json").exits(0).shows("\"revision\": 1");
}

#[test]
fn a_report_that_holds_is_told_to_hold() {
    let place = Place::with_a_school();
    exported(&place);
    let name = json_name(&place);
    let holds = place.run(&format!("report verify envoi/{name}")).exits(0).says("");
    assert!(holds.out.starts_with(&format!("envoi/{name}\u{a0}: le rapport tient (signataire ")), "{}", holds.out);
    let document = place.run(&format!("rapport verifier envoi/{name} --json")).exits(0).json();
    assert_eq!(document["schema"], "prudence.verify/1");
    assert_eq!(document["file"], format!("envoi/{name}"));
    for part in ["whole", "signed", "figures"] {
        assert_eq!(document[part], true, "{part}");
    }
    assert_eq!(document["checklists"], "published");
    assert_eq!(document["differences"], serde_json::json!([]));
}

/// Verifies a file that was made from a sound report, in both languages.
fn verified(change: impl Fn(&str) -> String) -> (Outcome, Outcome) {
    let place = Place::with_a_school();
    let text = change(&exported(&place));
    place.write("recu.json", text);
    (place.run("report verify recu.json"), place.run("--lang en report verify recu.json --json"))
}

#[test]
fn a_report_cut_in_half_is_told_to_be_cut() {
    let (french, english) = verified(|text| text[..text.floor_char_boundary(text.len() / 2)].to_owned());
    let french = french.exits(1).says("");
    assert!(
        french.out.starts_with("recu.json\u{a0}: Ce fichier est coupé\u{a0}: il s’arrête ligne "),
        "{}",
        french.out
    );
    let document = english.exits(1).json();
    assert_eq!(document["whole"], false);
    assert!(document["differences"][0].as_str().unwrap().starts_with("This file is cut"), "{document}");
}

#[test]
fn an_edited_answer_is_told_with_what_no_longer_follows() {
    let (french, english) = verified(|text| text.replacen("\"answer\": \"no\"", "\"answer\": \"yes\"", 1));
    insta::assert_snapshot!("verify_edited_fr", french.exits(1).says("").out);
    let document = english.exits(1).json();
    assert_eq!((&document["whole"], &document["figures"]), (&false.into(), &false.into()));
    assert!(document["differences"].as_array().unwrap().len() > 1, "{document}");
}

#[test]
fn a_report_saved_again_by_another_program_is_told() {
    let (french, _) = verified(|text| text.replace("  ", "    "));
    let out = french.exits(1).out;
    assert!(out.contains("Le fichier a été réécrit par un autre programme"), "{out}");
}

#[test]
fn a_report_of_a_later_version_is_told() {
    let (french, _) = verified(|text| text.replacen("prudence.report/1", "prudence.report/2", 1));
    french.exits(1).prints(
        "recu.json\u{a0}: Ce rapport a été écrit par une version plus récente de Prudence (prudence.report/2). Mettez Prudence à jour pour le vérifier.\n",
    );
}

#[test]
fn several_reports_are_verified_each_on_its_own() {
    let place = Place::with_a_school();
    exported(&place);
    let name = json_name(&place);
    place.write("faux.json", "{\"schema\": \"autre\"}");
    let line = format!("report verify faux.json absent.json envoi/{name} --json");
    let outcome = place.run(&line).exits(3);
    let whole: Vec<bool> = outcome
        .out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["whole"].as_bool().unwrap())
        .collect();
    assert_eq!(whole, [false, false, true], "one document a line");
}

#[test]
fn a_received_report_can_be_read() {
    let place = Place::with_a_school();
    let text = exported(&place);
    let name = json_name(&place);
    place.run(&format!("report open envoi/{name}")).exits(0).says("").shows("Lycée Exemple\n");
    place.write("modifie.json", text.replace("Lycée Exemple", "Lycée Modifié"));
    let outcome = place.run("rapport ouvrir modifie.json").exits(1).shows("Lycée Modifié\n");
    assert!(outcome.err.starts_with("modifie.json\u{a0}: le rapport ne tient pas.\n"), "{}", outcome.err);
    let document = place.run(&format!("report open envoi/{name} --json")).exits(0).json();
    assert_eq!(document["schema"], "prudence.open/1");
    assert_eq!(document["report"]["establishment"]["uai"], "0750654D");
    place.run("report open absent.json").exits(3).prints("");
}

#[test]
fn the_way_of_a_report_in_english() {
    let place = Place::with_a_school();
    place.run("--lang en report preview").exits(0).shows("What leaves\n");
    let written = place.run("--lang en report export --out envoi --format json").exits(0);
    assert_eq!(written.err, "Report written, read back and verified (revision 1).\n");
    let file = written.out.trim();
    let holds = place.run(&format!("--lang en report verify {file}")).exits(0);
    assert!(holds.out.starts_with(&format!("{file}: the report holds (signer ")), "{}", holds.out);
    place.run(&format!("--lang en report open {file}")).exits(0).shows("Readiness report — revision 1\n");
    place.write("cut.json", "{\"schema\": \"prudence.report/1\",");
    let cut = place.run("--lang en report verify cut.json").exits(1);
    assert!(cut.out.starts_with("cut.json: This file is cut: "), "{}", cut.out);
    place.write("edited.json", place.read(file).replace("Lycée Exemple", "Lycée Autre"));
    let edited = place.run("--lang en report verify edited.json").exits(1).says("");
    let expected = "edited.json: the report does not hold.\n  The content is not the one that was sealed.\n";
    assert!(edited.out.starts_with(expected), "{}", edited.out);
}
