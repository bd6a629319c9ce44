//! What goes wrong outside of a command: one sentence that names the place and the way out, and the right exit status.

use crate::campaigns::RECIPIENT;
use crate::run::Place;

/// A place with a school, a report of it, a campaign, a passphrase, a file where a folder would be needed, and a
/// catalogue without any service.
fn place() -> Place {
    let place = Place::without_services().entered();
    let file = place.run("report export --format json --out rapports").exits(0).out;
    std::fs::rename(place.path(file.trim()), place.path("rapport.json")).unwrap();
    place.run("audit day 2027-01-04").exits(0);
    place.write("phrase", "sept canards boiteux traversent la cour");
    place.write("fichier", "");
    place
}

/// A line fails with this status, writes no data, and says all of this.
#[track_caller]
fn fails(place: &Place, line: &str, status: i32, told: &[&str]) {
    let outcome = place.run(line).exits(status).prints("");
    for part in told {
        assert!(outcome.err.contains(part), "prudence {line}\n{part}\nis not in\n{}", outcome.err);
    }
}

#[test]
fn a_file_that_is_not_there_is_named_whoever_needs_it() {
    let place = place();
    for line in [
        "check --replay absent",
        "check --catalog absent --target portal=http://127.0.0.1:9/",
        "audit show --checklists absent",
        "audit merge absent",
        "checklist validate absent",
        "report verify absent",
        "report verify rapport.json --identity absent",
        "report open absent",
        "report diff rapport.json absent",
        "campaign join absent",
        "key import absent",
        "key export copie --passphrase-file absent",
        "union keygen --out cle --passphrase-file absent",
        "union campaign sign absent",
        "union collect absent",
        "union collect rapport.json --identity absent",
        "union stats --establishments absent",
        "union report --out dossier --establishments absent",
    ] {
        fails(&place, line, 3, &["«\u{a0}absent\u{a0}»", "introuvable"]);
    }
    for written in ["copie", "cle", "dossier"] {
        assert!(!place.path(written).exists(), "{written}");
    }
}

#[test]
fn where_nothing_can_be_written_another_place_is_asked_for() {
    let place = place();
    let campaign = format!(
        "union campaign new essai --title Essai --asked-by Nous --from 2026-11-01 --to 2026-12-31 --recipient {RECIPIENT}"
    );
    for line in [
        "report export --out fichier/x",
        "audit worksheet --owner school --out fichier/x",
        "audit calendar --out fichier/x",
        "checklist new essai --out fichier",
        "key export fichier/x --unprotected",
        "union keygen --passphrase-file phrase --out fichier/x",
        &format!("{campaign} --out fichier/x"),
        "union export --raw --out fichier/x",
        "union synth --schools 1 --out fichier/x",
        "--data-dir fichier audit list",
        "--data-dir fichier union stats",
    ] {
        fails(&place, line, 3, &["fichier", "dossier"]);
    }
    assert_eq!(place.read("fichier"), "");
}

#[test]
fn what_is_not_known_is_told_with_where_to_look() {
    let place = place();
    for (line, way_out) in [
        ("audit answer plan-continuit yes", "plan-continuite"),
        ("audit answer plan-continuite peut-etre", "yes, partial, no"),
        ("audit use 9", "prudence audit list"),
        ("audit show --audit 0750001A", "UAI"),
        ("audit open vague-9", "vague-1"),
        ("audit delegate plan-continuit --to RUPN", "plan-continuite"),
        ("audit worksheet --theme zzz", "pilotage"),
        ("audit diff 1 99", "numéro"),
        ("audit day hier", "04/01/2027"),
        ("checklist show anticipatio", "anticipation"),
        ("campaign show essai", "prudence campaign join"),
        ("campaign leave essai", "prudence campaign join"),
        ("report export --to essai --out x", "prudence campaign join"),
        ("report export --format htlm --out x", "html"),
        ("union report --format htlm --out x", "html"),
        ("union export --format xlsx --out x", "parquet"),
        ("union quarantine accept 12", "prudence union quarantine list"),
        ("completions fsh", "fish"),
        ("check --catalog rien.yaml", "--target"),
        ("watch --catalog rien.yaml", "--target"),
        ("check --record fichier --catalog rien.yaml --target portal=http://127.0.0.1:9/", "fichier"),
    ] {
        fails(&place, line, 2, &[way_out]);
    }
    assert!(!place.path("x").exists());
}

#[test]
fn a_command_about_a_school_says_how_to_enter_one() {
    let place = Place::new();
    place.write("retour.yaml", "");
    for command in [
        "audit show",
        "audit answer plan-continuite yes",
        "audit fill",
        "audit day",
        "audit open j-7",
        "audit delegate plan-continuite --to RUPN",
        "audit worksheet --owner school",
        "audit contradictions",
        "audit calendar --out dates.ics",
        "audit history",
        "audit diff 1 2",
        "report preview",
        "report export --out x",
        "report receipts",
    ] {
        fails(&place, command, 2, &["prudence audit new --help"]);
    }
    fails(&place, "union report --out x", 1, &["prudence union collect"]);
}
