//! Passphrases typed at the terminal: never shown, asked twice when new, and the terminal is left as it was.

use crate::place::Place;
use crate::terminal::Terminal;
use std::path::PathBuf;

const PASSPHRASE: &str = "girafe lampe violon marée";

/// The program at work on a command.
fn command(place: &Place, arguments: &[&str]) -> Terminal {
    Terminal::start_with(place, |command| command.args(arguments))
}

/// Answers both questions for a new passphrase.
fn choose(terminal: &mut Terminal, first: &str, second: &str) {
    terminal.until_shown("Choisissez une phrase de passe");
    terminal.press_until(&format!("{first}\r"), "une seconde fois");
    terminal.press(&format!("{second}\r"));
}

/// Waits for the end, of which this is the status, and gives what is on the screen: all of it but what was typed.
fn ended(mut terminal: Terminal, status: u32) -> String {
    let exit = terminal.until_gone();
    let shown = terminal.contents();
    assert_eq!(exit.exit_code(), status, "{shown}");
    terminal.assert_left_as_it_was();
    for typed in ["girafe", "tortue", "violon"] {
        assert!(!shown.contains(typed), "{shown}");
    }
    shown
}

/// A place with a reading key and a report for it.
fn with_a_report() -> (Place, PathBuf) {
    let place = Place::with_a_school();
    let mut terminal = command(&place, &["union", "keygen", "--out", "lecture.key"]);
    choose(&mut terminal, PASSPHRASE, PASSPHRASE);
    let shown = ended(terminal, 0);
    let recipient = shown.split_whitespace().find(|word| word.starts_with("age1")).unwrap().to_owned();
    let out = place.home().join("envoi");
    let exported = place.command(&["report", "export", "--to", &recipient, "--out", &out.display().to_string()]);
    assert!(exported.status.success());
    let file = std::fs::read_dir(out).unwrap().next().unwrap().unwrap().path();
    (place, file)
}

#[test]
fn a_new_passphrase_is_typed_twice_and_never_shown() {
    let place = Place::with_a_school();
    let mut terminal = command(&place, &["key", "export", "cle.age"]);
    choose(&mut terminal, PASSPHRASE, PASSPHRASE);
    assert!(ended(terminal, 0).contains("cle.age"));
    assert!(place.home().join("cle.age").exists());
}

#[test]
fn two_that_differ_or_one_that_is_short_write_nothing() {
    let place = Place::with_a_school();
    let mut terminal = command(&place, &["key", "export", "cle.age"]);
    choose(&mut terminal, PASSPHRASE, "tortue lampe violon marée");
    assert!(ended(terminal, 2).contains("ne sont pas les mêmes"));
    let mut terminal = command(&place, &["key", "export", "cle.age"]);
    terminal.until_shown("Choisissez");
    terminal.press("girafe\r");
    assert!(ended(terminal, 2).contains("trop courte"));
    assert!(!place.home().join("cle.age").exists());
}

#[test]
fn a_report_opens_with_the_right_one_and_says_when_it_is_another() {
    let (place, file) = with_a_report();
    let file = file.display().to_string();
    let open = ["report", "open", &file, "--identity", "lecture.key"];
    let mut terminal = command(&place, &open);
    terminal.until_shown("ce que vous tapez ne s’affiche pas");
    terminal.press("tortue lampe violon marée\r");
    assert!(ended(terminal, 1).contains("pas la bonne phrase de passe"));
    let mut terminal = command(&place, &open);
    terminal.until_shown("ce que vous tapez ne s’affiche pas");
    terminal.press(&format!("{PASSPHRASE}\r"));
    let shown = ended(terminal, 0);
    assert!(shown.contains("Ce qui part"), "{shown}");
}

#[test]
fn a_signal_ends_the_program_and_the_terminal_shows_again_what_is_typed() {
    let place = Place::with_a_school();
    for signal in ["TERM", "HUP", "INT", "QUIT"] {
        let mut terminal = command(&place, &["key", "export", "cle.age"]);
        terminal.until_shown("Choisissez");
        assert!(terminal.is_taken());
        terminal.press("girafe");
        terminal.signal(signal);
        assert!(!terminal.until_gone().success(), "{signal}");
        terminal.assert_left_as_it_was();
        assert!(!place.home().join("cle.age").exists());
    }
}

#[test]
fn whoever_comes_back_after_a_while_goes_on_typing_unseen() {
    let place = Place::with_a_school();
    let mut terminal = command(&place, &["key", "export", "cle.age"]);
    terminal.until_shown("Choisissez");
    terminal.signal("TSTP");
    terminal.until_stopped(true);
    terminal.assert_left_as_it_was();
    terminal.signal("CONT");
    terminal.until_taken();
    choose(&mut terminal, PASSPHRASE, PASSPHRASE);
    assert!(ended(terminal, 0).contains("cle.age"));
}

#[test]
fn ctrl_c_ends_the_program_and_gives_the_terminal_back() {
    let place = Place::with_a_school();
    for keys in ["\x03", "girafe\x03", "girafe lampe violon marée\rgirafe\x03"] {
        let mut terminal = command(&place, &["key", "export", "cle.age"]);
        terminal.until_shown("Choisissez");
        terminal.press(keys);
        assert!(ended(terminal, 3).contains("rien n’a été fait"));
        assert!(!place.home().join("cle.age").exists());
    }
}
