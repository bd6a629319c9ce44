//! `prudence watch`: round after round, against servers on this computer only.

use crate::run::{Outcome, Place};
use crate::server::{QUOTA, Server, nobody};
use serde_json::Value;

fn watch(place: &Place, options: &str) -> Outcome {
    place.run(&format!("--catalog rien.yaml watch {options}"))
}

fn targets(server: &Server, path: &str) -> String {
    format!("--target portal={} --control {}", server.url(path), server.url("/"))
}

/// The documents of JSON Lines: those of the rounds, and the last one.
fn documents(outcome: &Outcome) -> (Vec<Value>, Value) {
    let mut all: Vec<Value> = outcome.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = all.pop().unwrap();
    (all, summary)
}

#[test]
fn a_quiet_morning_is_a_line_a_round_then_a_summary() {
    let (place, server) = (Place::without_services(), Server::start(&[]));
    let outcome = watch(&place, &format!("{} --every 1s --for 4s", targets(&server, "/"))).exits(0);
    let lines: Vec<&str> = outcome.out.lines().collect();
    let rounds = lines.iter().take_while(|line| line.ends_with("\u{a0}: joignable")).count();
    assert!(rounds > 0 && rounds * 2 <= server.asked().len(), "{}", outcome.out);
    assert_eq!(lines[rounds], "");
    assert!(lines[rounds + 1].starts_with("portal\u{a0}: Disponible à 100\u{a0}%"), "{}", outcome.out);
    assert_eq!(
        outcome.err.lines().last(),
        Some("Surveillance\u{a0}: un contrôle toutes les 1s\u{a0}; Ctrl-C pour terminer et voir le bilan.")
    );
}

#[test]
fn in_json_every_round_is_a_document_and_the_summary_is_the_last() {
    let (place, server) = (Place::without_services(), Server::start(&[QUOTA]));
    let line = format!("{} --every 200ms --for 3s --vantage CDI --json", targets(&server, "/quota"));
    let outcome = watch(&place, &line);
    let (rounds, summary) = documents(&outcome);
    assert!(!rounds.is_empty() && rounds.iter().all(|round| round["schema"] == "prudence.check/1"));
    assert_eq!(summary["schema"], "prudence.series/1");
    assert_eq!(summary["vantage"]["label"], "CDI");
    assert_eq!(summary["rounds"], rounds.len());
    assert!(summary["from"].is_string() && summary["until"].is_string());
    let portal = &summary["targets"][0];
    assert_eq!((portal["name"].as_str(), portal["role"].as_str()), (Some("portal"), Some("portal")));
    assert_eq!((portal["samples"].as_u64(), portal["good"].as_u64()), (Some(rounds.len() as u64), Some(0)));
    assert_eq!((portal["availability"].as_u64(), &portal["baseline"]), (Some(0), &Value::Null));
    assert_eq!(summary["targets"][1]["availability"], 100);
    assert!(summary["gaps"].is_array());
    let incidents = portal["incidents"].as_array().unwrap();
    let expected = i32::from(!incidents.is_empty());
    if let Some(incident) = incidents.first() {
        assert_eq!(incident["worst"], "page.waiting-room");
        assert_eq!(incident["until"], Value::Null);
    }
    outcome.exits(expected);
}

#[cfg(unix)]
#[test]
fn an_incident_is_told_when_it_opens_and_closes_and_ctrl_c_brings_the_summary() {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Command, Stdio};

    let (place, server) = (Place::without_services().entered(), Server::start(&[]));
    let mut command = place.command();
    command.args(["--catalog", "rien.yaml", "watch", "--every", "1s", "--for", "60s"]);
    command.args(["--target", &format!("portal={}", server.url("/tourne")), "--control", &server.url("/")]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut told = String::new();
    while !told.contains("Incident terminé\u{a0}: portal répond de nouveau") {
        assert!(out.read_line(&mut told).unwrap() > 0, "the watch ended before the incident did:\n{told}");
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let mut summary = String::new();
    out.read_to_string(&mut summary).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{told}{summary}");
    assert!(told.contains("\u{a0}: saturé (portal)\n"), "{told}");
    assert!(told.contains("Incident\u{a0}: portal est en défaut"), "{told}");
    assert!(summary.contains("\n  Incident du "), "{summary}");
    assert!(summary.contains("(2 contrôles en défaut)"), "{summary}");
    place.run("audit show").exits(0).shows("Dernier contrôle de connexion\u{a0}: à l’instant");
}

#[test]
fn the_french_name_is_understood_and_rounds_are_kept() {
    let (place, server) = (Place::without_services().entered(), Server::start(&[]));
    let line = format!("--catalog rien.yaml surveiller {} --for 3s --every 1s", targets(&server, "/"));
    place.run(&line).exits(0);
    place.run("audit show").exits(0).shows("Dernier contrôle de connexion\u{a0}: à l’instant");
}

#[test]
fn a_service_of_the_internet_is_not_asked_more_than_once_a_minute() {
    let place = Place::without_services();
    // Refused before anything is asked: this name exists nowhere.
    watch(&place, "--every 30s --target portal=https://ent.invalid/").exits(2).prints("").says(
        "«\u{a0}30s\u{a0}» est trop court\u{a0}: un service en ligne n’est pas interrogé plus d’une fois par minute. \
         Indiquez au moins 60s.\n",
    );
}

#[test]
fn what_is_no_duration_is_told() {
    let place = Place::without_services();
    let target = format!("--target portal={}", nobody());
    for options in ["--every 60", "--every ''", "--for bientôt", "--for 0s"] {
        let outcome = watch(&place, &format!("{options} {target}")).exits(2).prints("");
        assert!(outcome.err.contains("n’est pas une durée comprise ici"), "{}", outcome.err);
    }
    watch(&place, "").exits(2).prints("");
}
