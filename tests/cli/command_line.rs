//! Command lines that make no sense: one sentence that names what is wrong and where to read more. Exit status 2.

use crate::run::Place;

#[track_caller]
fn refused(line: &str, expected: &str) {
    Place::new().run(line).exits(2).prints("").says(&format!("{expected}\n"));
}

#[test]
fn an_unknown_command_is_told_with_the_nearest_one() {
    refused(
        "repport",
        "La commande «\u{a0}repport\u{a0}» n’existe pas\u{a0}; vouliez-vous dire «\u{a0}report\u{a0}»\u{a0}? Aide\u{a0}: prudence --help",
    );
    refused("--lang en chekc", "The command “chekc” does not exist; did you mean “check”? Help: prudence --help");
    refused("--lang en xyz", "The command “xyz” does not exist. Help: prudence --help");
}

#[test]
fn an_unknown_option_is_told_with_the_nearest_one() {
    refused(
        "audit new --nam",
        "L’option «\u{a0}--nam\u{a0}» n’existe pas ici\u{a0}; vouliez-vous dire «\u{a0}--name\u{a0}»\u{a0}? Aide\u{a0}: prudence audit new --help",
    );
    refused("--lang en audit list --what", "The option “--what” does not exist here. Help: prudence audit list --help");
}

#[test]
fn what_is_missing_is_named() {
    refused(
        "audit new --name Exemple",
        "Il manque\u{a0}: --uai <UAI>, --kind <TYPE>. Aide\u{a0}: prudence audit new --help",
    );
    refused("--lang en checklist show", "Missing: <CHECKLIST>. Help: prudence checklist show --help");
    refused("check --target", "Il manque la valeur de --target <NOM=URL>. Aide\u{a0}: prudence check --help");
    refused(
        "--lang en audit --color never",
        "A command is missing. Possible values: new, edit, list, use, show, answer, fill, day, open, delegate, worksheet, merge, contradictions, calendar, history, diff. Help: prudence audit --help",
    );
}

#[test]
fn a_value_that_does_not_fit_is_told_with_those_that_do() {
    refused(
        "audit new --uai 0750654D --name Exemple --kind lyce",
        "«\u{a0}lyce\u{a0}» ne convient pas pour --kind <TYPE>\u{a0}; vouliez-vous dire «\u{a0}lycee\u{a0}»\u{a0}? Valeurs possibles\u{a0}: college, lycee, lycee-pro, cite-scolaire, erea, ecole. Aide\u{a0}: prudence audit new --help",
    );
    refused("--lang en check --timeout 900", "“900” does not fit --timeout <SECONDS>. Help: prudence check --help");
    refused(
        "audit list --json=oui",
        "--json ne prend pas de valeur, or «\u{a0}oui\u{a0}» suit. Aide\u{a0}: prudence audit list --help",
    );
    refused(
        "--lang de",
        "«\u{a0}de\u{a0}» ne convient pas pour --lang <LANGUE>. Valeurs possibles\u{a0}: fr, en. Aide\u{a0}: prudence --help",
    );
}

#[test]
fn an_option_given_twice_is_told() {
    refused("--lang en check --json --json", "--json is given twice. Help: prudence check --help");
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_told() {
    use std::os::unix::ffi::OsStrExt;
    let place = Place::new();
    let output = place.command().args(["audit", "use"]).arg(std::ffi::OsStr::from_bytes(b"\xff")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "Un argument n’est pas un texte lisible (UTF-8). Aide\u{a0}: prudence audit use --help\n"
    );
}

#[cfg(windows)]
#[test]
fn a_star_stands_for_the_files_that_fit_where_no_shell_writes_them_out() {
    let place = Place::new();
    place.run("checklist new une-liste").exits(0);
    place.run("checklist new une-autre").exits(0);
    place.run("checklist validate une-*.yaml").exits(0).shows("une-autre.yaml").shows("une-liste.yaml");
    let none = place.run("checklist validate rien-*.yaml").exits(3);
    assert!(none.err.starts_with("«\u{a0}rien-*.yaml\u{a0}» n’a pas pu être lu"), "{}", none.err);
}

#[cfg(unix)]
#[test]
fn a_script_starts_no_other_program() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    for program in ["tput", "stty"] {
        let path = place.write(&format!("programmes/{program}"), "#!/bin/sh\necho 80; echo > started\n");
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let programs = place.path("programmes").display().to_string();
    let place = place.set("PATH", &programs);
    place.run("checklist list").exits(0);
    assert!(!place.path("started").exists());
}
