//! `prudence check --record` and `--replay`: evidence as a file, judged again without asking anything.

use crate::run::{Outcome, Place};
use crate::server::{QUOTA, Server};

/// A place with a recorded round of a saturated portal in `ronde.json`, what was shown then, and what was asked.
fn recorded() -> (Place, Outcome, Vec<String>) {
    let (place, server) = (Place::without_services(), Server::start(&[QUOTA]));
    let targets = format!("--target portal={} --control {}", server.url("/quota"), server.url("/"));
    let shown = place.run(&format!("--catalog rien.yaml check {targets} --vantage 4G --record ronde.json")).exits(1);
    (place, shown, server.asked())
}

#[test]
fn a_recorded_round_is_shown_again_as_it_was_and_nothing_is_asked() {
    let (place, shown, asked) = recorded();
    assert!(
        shown
            .err
            .ends_with("ronde.json\u{a0}: écrit. À juger de nouveau avec «\u{a0}prudence check --replay\u{a0}».\n")
    );
    assert_eq!(asked.len(), 2);
    // The server is gone: whoever asked it again would find nobody.
    place.run("check --replay ronde.json").exits(1).says("").prints(&shown.out);
    place.run("contrôler --replay ronde.json --lang en").exits(1).shows("saturated");
    let document = place.run("check --replay ronde.json --json").exits(1).json();
    assert_eq!(document["vantage"]["label"], "4G");
    assert_eq!(document["targets"][0]["verdict"], "page.waiting-room");
    assert!(document.get("comparison").is_none());
}

#[test]
fn a_replayed_round_needs_no_folder_and_is_not_kept() {
    let (place, shown, _) = recorded();
    place.write("fichier", "");
    place.run("--data-dir fichier/dossier check --replay ronde.json").exits(1).says("").prints(&shown.out);
}

#[test]
fn a_round_that_was_fine_is_fine_again() {
    let (place, server) = (Place::without_services(), Server::start(&[]));
    let line = format!("--catalog rien.yaml check --target portal={} --record ronde.json", server.url("/"));
    place.run(&line).exits(0);
    drop(server);
    place.run("check --replay ronde.json").exits(0).shows("joignable");
}

#[test]
fn evidence_is_never_written_over() {
    let (place, server) = (Place::without_services(), Server::start(&[]));
    place.write("ronde.json", "déjà là");
    let line = format!("--catalog rien.yaml check --target portal={} --record ronde.json", server.url("/"));
    place
        .run(&line)
        .exits(2)
        .prints("")
        .says("ronde.json existe déjà\u{a0}; choisissez un autre nom, une preuve ne se remplace pas.\n");
    assert_eq!(server.asked(), Vec::<String>::new());
}

#[test]
fn a_place_that_cannot_be_written_is_told_after_the_result() {
    let (place, server) = (Place::without_services(), Server::start(&[]));
    let line = format!("--catalog rien.yaml check --target portal={} --record absent/ronde.json", server.url("/"));
    let outcome = place.run(&line).exits(3).shows("joignable");
    assert_eq!(outcome.err.lines().count(), 1, "{}", outcome.err);
}

#[test]
fn a_broken_file_gets_one_sentence() {
    let (place, _, _) = recorded();
    let whole = std::fs::read_to_string(place.path("ronde.json")).unwrap();
    let later = whole.replace("prudence.round/1", "prudence.round/2");
    let middle = &whole[..whole.floor_char_boundary(whole.len() / 2)];
    for (text, told) in [
        (middle, "est coupé\u{a0}: il s’arrête ligne"),
        ("", "est coupé\u{a0}: il s’arrête ligne 1, colonne 0."),
        ("{}", "n’est pas un contrôle enregistré par Prudence. Donnez"),
        ("[1]", "n’est pas un contrôle enregistré par Prudence. Donnez"),
        ("ceci n’est pas du JSON", "il ne se lit plus ligne 1, colonne 1."),
        (&later, "a été enregistré par une version plus récente de Prudence."),
    ] {
        place.write("cassé.json", text);
        let outcome = place.run("check --replay cassé.json").exits(1).prints("");
        assert!(outcome.err.starts_with("cassé.json ") && outcome.err.contains(told), "{}", outcome.err);
        assert_eq!(outcome.err.lines().count(), 1, "{}", outcome.err);
    }
}
