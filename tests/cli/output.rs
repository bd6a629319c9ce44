//! How the output looks: languages, colours, pipes, and texts that come from elsewhere.

use crate::run::Place;
use std::process::Stdio;

/// The sign that begins every colour.
const ESCAPE: &str = "\u{1b}[";

#[test]
fn the_language_is_that_of_the_environment_unless_said_otherwise() {
    let english = "No school is entered yet. Begin with: prudence audit new --help.\n";
    let french = "Aucun établissement n’est inscrit. Commencez par\u{a0}: prudence audit new --help.\n";
    Place::new().run("audit list").prints(french);
    Place::new().set("LANG", "en_GB.UTF-8").run("audit list").prints(english);
    Place::new().set("LC_ALL", "fr_FR").set("LANG", "en_GB").run("audit list").prints(french);
    Place::new().set("LANG", "C.UTF-8").run("audit list").prints(french);
    Place::new().set("LANG", "en_GB").run("audit list --lang=fr").prints(french);
}

#[test]
fn no_colour_goes_into_a_pipe_unless_it_is_asked_for() {
    let place = Place::with_a_school();
    place.run("audit show").exits(0).does_not_show(ESCAPE);
    place.run("audit show --color never").exits(0).does_not_show(ESCAPE);
    place.run("audit show --color always").exits(0).shows("\u{1b}[1mLycée Exemple (0750654D)\u{1b}[0m\n");
    place.run("--color always --help").exits(0).shows(ESCAPE);
    place.run("--help").exits(0).does_not_show(ESCAPE);
}

#[test]
fn no_color_is_respected_and_an_explicit_wish_wins_over_it() {
    let place = Place::with_a_school().set("NO_COLOR", "1").set("TERM", "xterm-256color");
    place.run("audit show").exits(0).does_not_show(ESCAPE);
    place.run("audit show --color always").exits(0).shows(ESCAPE);
}

#[test]
fn control_characters_of_a_name_or_a_note_never_reach_the_terminal() {
    let place = Place::new();
    place
        .run("audit new --uai 0750654D --name 'Lycée \u{1b}]0;titre\u{7}\u{9b}31m' --kind lycee")
        .exits(0)
        .shows("Lycée �]0;titre��31m (0750654D)");
    place.run("audit answer plan-continuite oui --note 'un\u{202e}deux\u{1b}[2J'").exits(0);
    for command in [
        "audit list",
        "audit show",
        "audit history",
        "audit show --json",
        "audit history --json",
        "report preview --notes",
        "report preview --notes --json",
    ] {
        let outcome = place.run(command).exits(0);
        let unsafe_ones = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!outcome.out.contains(unsafe_ones), "prudence {command}\n{:?}", outcome.out);
    }
}

#[test]
fn json_keeps_what_was_written_though_it_cannot_be_shown() {
    let place = Place::with_a_school();
    place.run("audit answer plan-continuite oui --note 'a\u{9b}b'").exits(0);
    let history = place.run("audit history --json").exits(0).shows("a\\u009bb");
    assert_eq!(history.json()["entries"][0]["note"], "a\u{9b}b");
}

#[test]
fn a_name_of_a_file_cannot_steer_the_terminal() {
    let place = Place::new();
    let outcome = place.run("report verify 'abs\u{1b}[31ment.json'").exits(3);
    assert!(!outcome.err.contains('\u{1b}'), "{:?}", outcome.err);
    let outcome = place.run("checklist validate 'abs\u{1b}[31ment.yaml' --json").exits(3);
    assert!(!outcome.out.contains('\u{1b}'), "{:?}", outcome.out);
}

#[test]
fn a_reader_who_goes_away_ends_the_command_quietly() {
    let place = Place::new();
    for line in [&["checklist", "show", "anticipation"][..], &["man"], &["--help"], &["completions", "bash"]] {
        let mut child = place.command().args(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{line:?}");
        assert_eq!(output.status.code(), Some(0), "{line:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_is_told() {
    use crate::run::Outcome;
    let place = Place::new();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = place.command().args(["checklist", "list"]).stdout(full).output().unwrap();
    let outcome = Outcome::new("checklist list > /dev/full", &output, &place.path("")).exits(3);
    assert!(outcome.err.starts_with("La sortie ne peut pas être écrite ("), "{}", outcome.err);
}

#[test]
fn without_a_terminal_the_screen_says_so() {
    let place = Place::new();
    for line in ["", "demo", "--lang en", "--lang en demo"] {
        let outcome = place.run(line).exits(3).prints("");
        assert_eq!(outcome.err.lines().count(), 1, "{}", outcome.err);
    }
}
