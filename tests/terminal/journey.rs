//! The main job from the first start to the report, and what is there at the next start.

use crate::place::Place;
use crate::terminal::Terminal;
use std::path::PathBuf;

/// Fills in the form: UAI, name, kind « lycée », pupils, ENT; then saves.
fn fill_in_the_form(terminal: &mut Terminal) {
    terminal.until_shown("Votre établissement");
    terminal.press_until("0750654D", "Académie");
    terminal.press_until("\tLycée Exemple", "Lycée Exemple");
    terminal.press("\t");
    while !terminal.contents().contains("◄ lycée ►") {
        let before = terminal.contents();
        terminal.press("\x1b[C");
        terminal.until("another kind", |screen| screen.contents() != before);
    }
    terminal.press_until("\t1240", "1240");
    terminal.press_until("\tex", "ENT Exemple");
    terminal.press("\r");
    terminal.press("\t\t\t");
    terminal.until("the button", |screen| screen.contents().contains("► Terminer"));
    terminal.press_until("\r", "Accueil");
}

/// Gives ten answers of every sort, each of which is on the screen before the next.
fn answer_ten(terminal: &mut Terminal) -> Vec<&'static str> {
    terminal.press_until("s", "Listes de contrôle");
    for (keys, settled) in ["n", "p", "n", "i", "o", "n", "y", "n"].into_iter().zip(1..) {
        terminal.press_until(keys, &format!(" {settled}/8 "));
    }
    terminal.press_until("xAucun internat", "Aucun internat");
    terminal.press_until("\r", " 1/6 ");
    terminal.press_until("o", " 2/6 ");
    vec!["no", "partial", "no", "unknown", "yes", "no", "yes", "no", "na", "yes"]
}

fn words(answers: &[String]) -> Vec<String> {
    answers.iter().filter_map(|answer| answer.split_once('=')).map(|(_, word)| word.to_owned()).collect()
}

#[test]
fn from_the_first_start_to_the_report_and_back() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place);
    fill_in_the_form(&mut terminal);
    let given = answer_ten(&mut terminal);

    terminal.press_until("v", "lancer un contrôle");
    terminal.press_until("v", "joignable");
    terminal.until("all answered", |screen| screen.contents().matches("joignable").count() >= 5);
    assert!(place.server.asked() >= 5, "the server of the test was asked, and nobody else");

    terminal.press_until("e", "Ce qui part");
    terminal.press_until("\t", "Rapport de préparation — révision 1");
    terminal.press_until("e", "2 fichiers écrits");
    terminal.press("q");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();

    let reports = reports(&place);
    assert_eq!(reports.len(), 2, "{reports:?}");
    let json = reports.iter().find(|path| path.extension().is_some_and(|extension| extension == "json")).unwrap();
    let verified = place.command(&["report", "verify", json.to_str().unwrap()]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));

    assert_eq!(words(&place.answers()), given);
    let again = Terminal::start(&place);
    again.until_shown("Accueil · Lycée Exemple (0750654D)");
    again.until_shown("à l’instant");
}

/// The files that were written, wherever the system keeps documents.
fn reports(place: &Place) -> Vec<PathBuf> {
    let folders = [place.data().join("rapports"), place.home().join("Documents/Prudence")];
    let entries = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn answers_given_before_a_power_cut_are_there_afterwards() {
    let place = Place::with_a_school();
    let mut terminal = Terminal::start(&place);
    terminal.until_shown("Accueil");
    let given = answer_ten(&mut terminal);
    terminal.kill();
    assert_eq!(words(&place.answers()), given);
    let mut again = Terminal::start(&place);
    again.until_shown("Accueil");
    again.press_until("s", " 2/6 ");
}

#[test]
fn what_was_being_typed_before_a_power_cut_is_there_afterwards() {
    let place = Place::with_a_school();
    let mut terminal = Terminal::start(&place);
    terminal.until_shown("Accueil");
    terminal.press_until("s", "Listes de contrôle");
    terminal.press_until("c", "Note privée");
    terminal.press_until("Vu avec le RUPN", "Vu avec le RUPN");
    place.until_kept("Vu avec le RUPN");
    terminal.kill();
    let mut again = Terminal::start(&place);
    again.until_shown("Accueil");
    again.press_until("s", "Listes de contrôle");
    again.press_until("c", "Vu avec le RUPN");
}

#[test]
fn what_was_being_typed_is_kept_at_once_when_the_field_is_left_or_the_program_is_ended() {
    for leave in ["\x1b", "\x03"] {
        let place = Place::with_a_school();
        let mut terminal = Terminal::start(&place);
        terminal.until_shown("Accueil");
        terminal.press_until("s", "Listes de contrôle");
        terminal.press_until("c", "Note privée");
        terminal.press("Vu avec le RUPN");
        terminal.press(leave);
        place.until_kept("Vu avec le RUPN");
    }
}

#[test]
fn a_form_left_half_way_is_there_at_the_next_start() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place);
    terminal.until_shown("Votre établissement");
    terminal.press_until("0750654D", "Académie");
    terminal.press("\x1b");
    assert!(terminal.until_gone().success());
    let again = Terminal::start(&place);
    again.until_shown("0750654D");
}
