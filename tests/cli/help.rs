//! Help, the manual page, completions: one grammar, told in both languages.

use crate::run::Place;

/// Every command, as `prudence … --help` names it.
const COMMANDS: &[&str] = &[
    "",
    "demo",
    "audit",
    "audit new",
    "audit edit",
    "audit list",
    "audit use",
    "audit show",
    "audit answer",
    "audit fill",
    "audit day",
    "audit open",
    "audit delegate",
    "audit worksheet",
    "audit merge",
    "audit contradictions",
    "audit calendar",
    "audit history",
    "audit diff",
    "checklist",
    "checklist list",
    "checklist show",
    "checklist validate",
    "checklist new",
    "checklist schema",
    "check",
    "watch",
    "report",
    "report preview",
    "report export",
    "report verify",
    "report open",
    "report send",
    "report receipts",
    "report diff",
    "campaign",
    "campaign join",
    "campaign list",
    "campaign show",
    "campaign leave",
    "key",
    "key show",
    "key export",
    "key import",
    "union",
    "union keygen",
    "union campaign",
    "union campaign new",
    "union campaign sign",
    "union campaign schema",
    "union collect",
    "union quarantine",
    "union quarantine list",
    "union quarantine accept",
    "union quarantine refuse",
    "union stats",
    "union dashboard",
    "union report",
    "union export",
    "union synth",
    "completions",
    "man",
    "help",
];

#[test]
fn help_is_in_the_language_of_the_person() {
    let place = Place::new();
    insta::assert_snapshot!("help_fr", place.run("--help").exits(0).says("").transcript());
    insta::assert_snapshot!("help_en", place.run("--help --lang en").exits(0).says("").transcript());
}

#[test]
fn every_command_has_its_help_in_both_languages_and_no_english_of_the_parser_in_french() {
    let place = Place::new();
    for command in COMMANDS {
        let french = place.run(&format!("{command} --help")).exits(0);
        let english = place.run(&format!("--lang en {command} -h")).exits(0);
        let aliases_only = ["Usage:", "Options:", "Commands:", "aliases", "possible values", "default:", "Print"];
        for foreign in aliases_only {
            assert!(!french.out.contains(foreign), "{foreign} in\n{}", french.out);
        }
        assert!(french.out.contains("Emploi\u{a0}: prudence"), "{}", french.out);
        assert!(english.out.contains("Usage: prudence"), "{}", english.out);
        // A usage with many required options is left to the terminal to wrap.
        let wrapped = |line: &&str| !line.starts_with("Emploi") && !line.starts_with("Usage");
        let widest = |text: &str| text.lines().filter(wrapped).map(|line| line.chars().count()).max();
        assert!(widest(&french.out) <= Some(80), "{}", french.out);
        assert!(widest(&english.out) <= Some(80), "{}", english.out);
    }
}

#[test]
fn the_list_of_commands_above_is_complete() {
    let place = Place::new();
    let page = place.run("man --lang en").exits(0).out;
    let leaves = page.lines().filter(|line| line.starts_with(".SS")).count();
    let groups = ["", "audit", "checklist", "report", "campaign", "key", "union", "union campaign", "union quarantine"];
    assert_eq!(leaves, COMMANDS.len() - groups.len());
}

#[test]
fn help_can_be_asked_for_as_a_command() {
    let place = Place::new();
    let asked = place.run("help audit answer").exits(0);
    place.run("audit answer --help").prints(&asked.out);
    place.run("aide preparation repondre").prints(&asked.out);
    place
        .run("help audit anwser")
        .exits(2)
        .says("La commande «\u{a0}anwser\u{a0}» n’existe pas\u{a0}; vouliez-vous dire «\u{a0}answer\u{a0}»\u{a0}? Aide\u{a0}: prudence --help\n");
}

#[test]
fn commands_have_french_names_too() {
    let place = Place::new();
    for (french, english) in [
        ("liste lister", "checklist list"),
        ("rapport apercu --help", "report preview --help"),
        ("rapport aperçu --help", "report preview --help"),
        ("contrôler --help", "check --help"),
        ("préparation lister", "audit list"),
    ] {
        let english = place.run(english).exits(0);
        place.run(french).exits(0).prints(&english.out);
    }
}

#[test]
fn a_group_without_its_command_shows_its_help_as_talk() {
    let outcome = Place::new().run("audit").exits(2).prints("");
    assert!(outcome.err.contains("repondre"), "{}", outcome.err);
}

#[test]
fn the_version_is_told() {
    Place::new().run("--version").exits(0).prints(concat!("prudence ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn the_manual_page_holds_every_command() {
    let place = Place::new();
    let french = place.run("man").exits(0).says("");
    if cfg!(feature = "pdf") {
        insta::assert_snapshot!("man_fr", french.out);
    }
    place.run("man --lang en").exits(0).shows(".SH NAME").shows(".SH \"EXIT STATUS\"");
}

#[test]
fn completions_are_written_for_the_usual_shells() {
    let place = Place::new();
    for (shell, sign) in [
        ("bash", "_prudence()"),
        ("zsh", "#compdef prudence"),
        ("fish", "complete -c prudence"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        place.run(&format!("completions {shell}")).exits(0).shows(sign).says("");
    }
    let wrong = place.run("completions csh").exits(2).prints("");
    assert!(wrong.err.starts_with("«\u{a0}csh\u{a0}» ne convient pas pour <SHELL>"), "{}", wrong.err);
}
