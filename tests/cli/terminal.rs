//! What a person at a terminal sees besides: colours, a sign to type at, progress. Run within this process, on
//! streams that say they are a terminal.

use crate::run::Place;
use crate::server::{QUOTA, Server};
use prudence::cli::{Next, World};
use std::ffi::OsString;

/// Everything a command wrote, and its exit status.
struct Seen {
    out: String,
    err: String,
    status: u8,
}

/// Runs `prudence WORDS` at a terminal of 80 columns whose environment is `variable`.
fn at_a_terminal(place: &Place, words: &[&str], input: &str, variable: fn(&str) -> Option<OsString>) -> Seen {
    let folder = place.path("données").into_os_string();
    let args = [OsString::from("--data-dir"), folder].into_iter().chain(words.iter().map(OsString::from));
    let world = World {
        args: args.collect(),
        variable,
        in_is_terminal: true,
        out_is_terminal: true,
        err_is_terminal: true,
        width: 80,
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let next = prudence::cli::run(&world, &mut out, &mut err, &mut input.as_bytes());
    let Next::Exit(status) = next else { panic!("{words:?} opens the screen") };
    Seen { out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap(), status }
}

fn nothing(_: &str) -> Option<OsString> {
    None
}

#[test]
fn headings_stand_out_on_a_terminal() {
    let seen = at_a_terminal(&Place::with_a_school(), &["audit", "show"], "", nothing);
    assert!(seen.out.starts_with("\u{1b}[1mLycée Exemple (0750654D)\u{1b}[0m\n"), "{:?}", seen.out);
    assert_eq!(seen.status, 0);
}

#[test]
fn no_color_and_a_dumb_terminal_are_respected() {
    let place = Place::with_a_school();
    let no_color = |name: &str| (name == "NO_COLOR").then(|| OsString::from("1"));
    let empty = |name: &str| (name == "NO_COLOR").then(OsString::new);
    let dumb = |name: &str| (name == "TERM").then(|| OsString::from("dumb"));
    let colored = |seen: &Seen| seen.out.contains('\u{1b}');
    assert!(!colored(&at_a_terminal(&place, &["audit", "show"], "", no_color)));
    assert!(!colored(&at_a_terminal(&place, &["audit", "show"], "", dumb)));
    assert!(colored(&at_a_terminal(&place, &["audit", "show"], "", empty)), "an empty NO_COLOR says nothing");
    assert!(colored(&at_a_terminal(&place, &["--color", "always", "--help"], "", no_color)));
    assert!(!colored(&at_a_terminal(&place, &["--color=never", "--help"], "", nothing)));
}

#[test]
fn the_linear_mode_shows_where_to_type() {
    let seen = at_a_terminal(&Place::with_a_school(), &["audit", "fill"], "o\nquitter\n", nothing);
    assert_eq!(seen.out.matches("\n> ").count(), 2, "{}", seen.out);
}

#[test]
fn each_target_is_told_when_it_is_done() {
    let (place, server) = (Place::new(), Server::start(&[QUOTA]));
    let catalog = place.write("rien.yaml", "schema: prudence.catalog/1\nmode: replace\n");
    let (portal, control) = (format!("portal={}", server.url("/quota")), server.url("/"));
    let words = ["--catalog", catalog.to_str().unwrap(), "check", "--target", &portal, "--control", &control];
    let seen = at_a_terminal(&place, &words, "", nothing);
    let told: Vec<&str> = seen.err.lines().collect();
    assert_eq!(told.len(), 2, "{}", seen.err);
    assert!(told[0].starts_with("1/2 ") && told[1].starts_with("2/2 "), "{}", seen.err);
    assert!(seen.err.contains("portal\u{a0}: saturé "), "{}", seen.err);
    assert!(seen.out.contains("\u{1b}[31mLieu de la panne"), "{}", seen.out);
    assert_eq!(seen.status, 1);
}

#[test]
fn without_a_command_the_screen_gets_what_the_options_name() {
    let place = Place::with_a_school();
    place.write("ent.yaml", "schema: prudence.catalog/1\nents: 3\n");
    let catalog = place.path("ent.yaml");
    let args = ["--lang", "en", "--audit", "0750654D", "--color", "never", "--catalog", catalog.to_str().unwrap()];
    let folder = place.path("données").into_os_string();
    let world = World {
        args: args.iter().map(OsString::from).chain(["--data-dir".into(), folder.clone()]).collect(),
        variable: nothing,
        in_is_terminal: true,
        out_is_terminal: true,
        err_is_terminal: true,
        width: 80,
    };
    let next = prudence::cli::run(&world, &mut Vec::new(), &mut Vec::new(), &mut std::io::empty());
    let Next::Screen(opening) = next else { panic!("the screen does not open") };
    assert_eq!(opening.folder, Some(folder.into()));
    assert_eq!((opening.audit, opening.color), (Some(1), false));
    assert_eq!(opening.text.language().code(), "en");
    let notices: Vec<&str> = opening.notices.iter().map(|notice| notice.key.as_str()).collect();
    assert_eq!(notices, ["yaml-fault", "catalog-built-in"]);
}
