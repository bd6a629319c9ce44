//! `prudence check --compare`: the same targets from another network.

use crate::run::{Outcome, Place};
use crate::server::{DOWN, Server, nobody};

fn check(place: &Place, options: &str) -> Outcome {
    place.run(&format!("--catalog rien.yaml check {options}"))
}

/// A school whose portal is asked at an address that one server fails on the Wi-Fi and serves later.
fn portal(server: &Server) -> String {
    format!("--target portal={} --control {}", server.url("/tourne"), server.url("/"))
}

#[test]
fn what_differs_from_another_network_is_told() {
    let (place, server) = (Place::without_services().entered(), Server::start(&[]));
    // The first two answers of this address are a quota page, the others are fine.
    check(&place, &format!("{} --vantage Wi-Fi", portal(&server))).exits(1);
    check(&place, &format!("{} --vantage Wi-Fi", portal(&server))).exits(1);
    let french = check(&place, &format!("{} --vantage 4G --compare wi-fi", portal(&server))).exits(0);
    let told = french.out.split("\n\n").last().unwrap();
    assert!(told.starts_with("Comparé au contrôle fait depuis «\u{a0}Wi-Fi\u{a0}» le "), "{told}");
    assert!(told.contains("portal\u{a0}: en défaut depuis «\u{a0}Wi-Fi\u{a0}», pas depuis «\u{a0}4G\u{a0}»"), "{told}");
    let document = check(&place, &format!("{} --vantage 4G --compare Wi-Fi --json", portal(&server))).exits(0).json();
    assert_eq!(document["schema"], "prudence.check/1");
    let comparison = &document["comparison"];
    assert_eq!(comparison["vantage"]["label"], "Wi-Fi");
    assert!(comparison["started_at"].is_string());
    assert_eq!(comparison["differences"][0]["target"], "portal");
    assert_eq!(comparison["differences"][0]["here"], "ok");
    assert_eq!(comparison["differences"][0]["there"], "page.waiting-room");
    assert!(comparison["differences"][0]["reading"].as_str().unwrap().contains("4G"));
}

#[test]
fn the_same_findings_are_no_difference() {
    let (place, server) = (Place::without_services().entered(), Server::start(&[DOWN]));
    let options = format!("--target portal={} --control {}", server.url("/panne"), server.url("/"));
    check(&place, &format!("{options} --vantage Wi-Fi")).exits(1);
    check(&place, &format!("{options} --compare Wi-Fi")).exits(1).shows("  Rien ne diffère.\n");
}

#[test]
fn a_recorded_round_can_be_compared_too() {
    let (place, server) = (Place::without_services().entered(), Server::start(&[]));
    check(&place, &format!("{} --vantage Wi-Fi", portal(&server))).exits(1);
    check(&place, &format!("{} --vantage 4G --record ronde.json", portal(&server))).exits(1);
    place.run("--lang en check --replay ronde.json --compare Wi-Fi").exits(1).shows("  Nothing differs.\n");
}

#[test]
fn without_an_earlier_round_from_there_the_check_goes_on() {
    let (place, server) = (Place::without_services().entered(), Server::start(&[]));
    let options = format!("--target portal={} --control {}", server.url("/"), server.url("/"));
    check(&place, &format!("{options} --compare 4G")).exits(0).says(
        "Aucun contrôle gardé ne part de «\u{a0}4G\u{a0}»\u{a0}: rien à comparer. Aucun contrôle gardé ne nomme son réseau \
         (--vantage).\n",
    );
    check(&place, &format!("{options} --vantage CDI")).exits(0);
    let outcome = check(&place, &format!("{options} --compare 4G --json")).exits(0);
    assert!(outcome.err.ends_with("Réseaux connus\u{a0}: CDI.\n"), "{}", outcome.err);
    assert_eq!(outcome.json()["comparison"], serde_json::Value::Null);
}

#[test]
fn a_comparison_needs_two_networks_and_a_school() {
    let place = Place::without_services();
    let target = format!("--target portal={}", nobody());
    check(&place, &format!("{target} --compare 4G")).exits(2).prints("");
    let outcome = check(&place.entered(), &format!("{target} --vantage 4G --compare '4g '")).exits(2).prints("");
    assert!(outcome.err.starts_with("Le contrôle lui-même part de «\u{a0}4g\u{a0}»"), "{}", outcome.err);
}
