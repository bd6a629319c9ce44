//! The representative's dashboard with the real program, over reports that were really collected.

use crate::place::Place;
use crate::terminal::Terminal;

/// A place where the reports of some schools that do not exist were collected.
fn collected(schools: &str) -> Place {
    let place = Place::new();
    collect(&place, schools);
    place
}

/// Collects the reports of some schools that do not exist.
fn collect(place: &Place, schools: &str) {
    let out = place.home().join("essai");
    let out = out.to_str().unwrap();
    assert!(place.command(&["union", "synth", "--schools", schools, "--seed", "7", "--out", out]).status.success());
    let collected = place.command(&["union", "collect", &format!("{out}/rapports")]);
    assert!(!collected.stdout.is_empty(), "{}", String::from_utf8_lossy(&collected.stderr));
}

fn dashboard(place: &Place) -> Terminal {
    Terminal::start_with(place, |command| command.args(["union", "dashboard"]))
}

/// The figures of the whole, as `union stats` publishes them.
fn reports(place: &Place) -> String {
    let stats = place.command(&["union", "stats", "--json"]);
    let document: serde_json::Value = serde_json::from_slice(&stats.stdout).unwrap();
    document["reports"].to_string()
}

#[test]
fn from_what_came_in_to_a_point_and_its_figures_which_are_then_published() {
    let place = collected("40");
    let mut terminal = dashboard(&place);
    terminal.until_shown("En attente de votre décision");
    terminal.until_shown("provisoire");
    for (key, shown) in [
        ("\r", "admettre"),
        ("\r", "Rapport de préparation"),
        ("c", "PAR ACADÉMIE"),
        ("p", "Pilotage et responsabilités"),
        ("\r", "ouvert"),
        ("\r", "Pourquoi"),
        ("d", "avec un point bloquant"),
        ("i", "Incidents"),
        ("e", "Publier ces tableaux"),
        ("\r", "vous pouvez citer"),
    ] {
        terminal.press_until(key, shown);
    }
    terminal.until_shown(&format!("{} rapports · publié", reports(&place)));
    terminal.press("q");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();
}

#[test]
fn a_decision_is_kept_and_what_waits_becomes_fewer() {
    let place = collected("20");
    let waiting = || {
        let held = place.command(&["union", "quarantine", "list", "--json"]);
        let document: serde_json::Value = serde_json::from_slice(&held.stdout).unwrap();
        document["held"].as_array().unwrap().len()
    };
    let before = waiting();
    let mut terminal = dashboard(&place);
    terminal.until_shown(&format!("En attente de votre décision\u{a0}: {before}"));
    terminal.press_until("\r", "admettre");
    terminal.press_until("x", "Refuser ce rapport");
    terminal.press_until("\r", "il ne comptera pas");
    assert!(waiting() < before, "its rival may be told without doubt now");
    terminal.press("q");
    assert!(terminal.until_gone().success());
}

#[test]
fn where_nothing_was_received_the_next_step_is_told() {
    let place = Place::new();
    let mut terminal = dashboard(&place);
    terminal.until_shown("prudence union collect");
    terminal.press("q");
    assert!(terminal.until_gone().success());
}

#[test]
fn what_another_program_collects_is_there_at_the_next_key() {
    let place = Place::new();
    let mut terminal = dashboard(&place);
    terminal.until_shown("Aucun rapport reçu");
    collect(&place, "12");
    terminal.press_until("r", "Reçus le");
    terminal.until_shown("rapports · provisoire");
    terminal.press("q");
    assert!(terminal.until_gone().success());
}

#[test]
fn without_a_terminal_the_commands_that_need_none_are_named() {
    let place = Place::new();
    let output = place.command(&["union", "dashboard"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("union stats") && output.stdout.is_empty());
}

#[test]
fn a_question_that_makes_no_sense_is_refused_before_the_screen_is_taken() {
    let place = Place::new();
    for (option, told) in [("--academie=Atlantide", "Atlantide"), ("--k=2", "seuil"), ("--from=hier", "hier")] {
        let mut terminal = Terminal::start_with(&place, |command| command.args(["union", "dashboard", option]));
        assert_eq!(terminal.until_gone().exit_code(), 2, "{option}: {}", terminal.contents());
        assert!(terminal.contents().contains(told), "{}", terminal.contents());
        terminal.assert_left_as_it_was();
    }
}
