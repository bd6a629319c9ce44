//! `prudence check`: one round, against servers on this computer only.

use crate::run::{Outcome, Place};
use crate::server::{DOWN, QUOTA, Server, nobody};

/// A catalogue with no service at all, so that nothing outside this computer is asked.
const NOTHING: &str = "schema: prudence.catalog/1\nmode: replace\n";

fn place_with(place: Place) -> Place {
    place.write("rien.yaml", NOTHING);
    place
}

fn check(place: &Place, options: &str) -> Outcome {
    place.run(&format!("--catalog rien.yaml check {options}"))
}

/// The words alone: how long something took, and so where lines break, is never the same.
fn words_of(text: &str, server: &Server) -> String {
    let text = text.replace(&server.url(""), "http://[server]").replace("<\u{a0}", "").replace("< ", "");
    let mut words: Vec<&str> = text.split([' ', '\n', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    for at in 1..words.len() {
        if matches!(words[at].trim_end_matches('.'), "ms" | "s")
            && words[at - 1].starts_with(|c: char| c.is_ascii_digit())
        {
            (words[at - 1], words[at]) = ("[so", "long]");
        }
    }
    words.join(" ")
}

#[test]
fn everything_that_answers_is_fine() {
    let (place, server) = (place_with(Place::new()), Server::start(&[]));
    let outcome =
        check(&place, &format!("--target portal={} --control {}", server.url("/"), server.url("/"))).exits(0).says("");
    assert!(outcome.out.contains("Lieu de la panne\u{a0}: aucune panne constatée\n"), "{}", outcome.out);
    assert!(outcome.out.contains("portal     joignable"), "{}", outcome.out);
    assert_eq!(server.asked(), ["GET / HTTP/1.1", "GET / HTTP/1.1"], "one request a target, and nothing else");
}

#[test]
fn a_quota_page_is_a_saturation_even_with_status_200() {
    let (place, server) = (place_with(Place::new()), Server::start(&[QUOTA, DOWN]));
    let options = format!("--target portal={} --control {}", server.url("/quota"), server.url("/"));
    let french = check(&place, &options).exits(1);
    insta::assert_snapshot!("check_fr", words_of(&french.out, &server));
    let english = check(&place, &format!("--lang en {options}")).exits(1);
    insta::assert_snapshot!("check_en", words_of(&english.out, &server));
}

#[test]
fn a_service_that_is_down_and_one_that_refuses_are_told_apart() {
    let (place, server) = (place_with(Place::new()), Server::start(&[DOWN]));
    let options = format!(
        "--target portal={} --target login={} --control {} --json",
        server.url("/panne"),
        nobody(),
        server.url("/")
    );
    let document = check(&place, &options).exits(1).json();
    assert_eq!(document["schema"], "prudence.check/1");
    let verdicts: Vec<&str> =
        document["targets"].as_array().unwrap().iter().map(|t| t["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["http.unavailable", "tcp.refused", "ok"]);
    assert_eq!(document["attribution"]["where"], "ent");
    assert_eq!(
        document["targets"][0]["evidence"][0].as_str().unwrap().split(" en ").next(),
        Some("127.0.0.1 a répondu (code 503)")
    );
}

#[test]
fn a_round_about_a_school_is_kept() {
    let (place, server) = (place_with(Place::with_a_school()), Server::start(&[QUOTA]));
    place.run(&format!("audit edit --portal {}", server.url("/quota"))).exits(0);
    place.run("audit show").exits(0).shows("Aucun contrôle de connexion n’a encore été fait");
    check(&place, &format!("--control {} --vantage 'Wi-Fi de la salle 12'", server.url("/"))).exits(1);
    place.run("audit show").exits(0).shows(
        "Dernier contrôle de connexion\u{a0}: à l’instant\u{a0}; lieu de la panne\u{a0}: l’ENT ou le logiciel de vie scolaire.\n",
    );
    place.run("report preview").exits(0).shows("Wi-Fi de la salle 12");
}

#[test]
fn an_answer_that_a_check_denies_is_shown_as_contradicted() {
    let (place, server) = (place_with(Place::with_a_school()), Server::start(&[QUOTA]));
    place.run("audit answer j1-controles oui").exits(0);
    place.run("audit show").exits(0).does_not_show("contredites");
    check(&place, &format!("--target portal={} --control {}", server.url("/quota"), server.url("/"))).exits(1);
    place.run("audit show").exits(0).shows("Réponses contredites\n  j1-controles  oui");
}

#[test]
fn a_school_without_a_known_portal_is_told_how_to_give_one() {
    let (place, server) = (place_with(Place::with_a_school()), Server::start(&[]));
    check(&place, &format!("--lang en --control {}", server.url("/")))
        .exits(0)
        .says("No portal address is known for this school: give it with “prudence audit edit --portal”.\n");
}

#[test]
fn without_a_school_and_without_an_address_there_is_nothing_to_check() {
    check(&place_with(Place::new()), "").exits(2).prints("").says(
        "Aucun établissement n’est inscrit, et aucune adresse n’est donnée\u{a0}: prudence check --target portal=https://…\n",
    );
}

#[test]
fn addresses_on_the_command_line_need_no_folder() {
    let (place, server) = (place_with(Place::new()), Server::start(&[]));
    place.write("fichier", "");
    let line = format!("--data-dir fichier/dossier --target portal={} --control {}", server.url("/"), server.url("/"));
    let outcome = check(&place, &line).exits(0).shows("portal");
    assert!(outcome.err.ends_with("Ce contrôle ne sera pas gardé.\n"), "{}", outcome.err);
}

#[test]
fn a_target_given_twice_is_told() {
    check(&place_with(Place::new()), "--target portal=http://127.0.0.1:9/ --target portal=http://127.0.0.1:9/")
        .exits(2)
        .prints("")
        .says("La cible «\u{a0}portal\u{a0}» est donnée deux fois\u{a0}; gardez-en une.\n");
}

#[test]
fn a_target_that_is_none_is_told() {
    let place = place_with(Place::new());
    check(&place, "--target ent.exemple.fr")
        .exits(2)
        .says("«\u{a0}ent.exemple.fr\u{a0}» n’a pas la forme NOM=URL, comme portal=https://ent.exemple.fr/.\n");
    check(&place, "--lang en --target portal=ftp://127.0.0.1/")
        .exits(2)
        .says("“ftp://127.0.0.1/” is not a complete web address, such as https://ent.example.fr/.\n");
}

#[test]
fn a_password_in_an_address_is_refused_and_not_repeated() {
    let place = place_with(Place::new());
    for options in [
        "--target portal=http://moi:secret@127.0.0.1/",
        "--target portal=http://127.0.0.1:9/ --control http://moi:secret@127.0.0.1/",
    ] {
        check(&place, options).exits(2).prints("").says(
            "Cette adresse contient un identifiant ou un mot de passe\u{a0}: retirez-les, Prudence n’en garde jamais.\n",
        );
    }
}
