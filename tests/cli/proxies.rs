//! `--pac`: a script that chooses the proxies, given on the command line.

use crate::run::Place;
use crate::server::{FINE, Route, Server, nobody};

/// The page of a service that only the proxy reaches.
const BEHIND: Route = ("http://ent.exemple.fr/", "200 OK", "<html><body>Bienvenue</body></html>");

/// A server that has this script at `/proxy.pac`.
fn with_script(script: String) -> Server {
    let route: Route = ("/proxy.pac", "200 OK", script.leak());
    Server::start(vec![route, FINE].leak())
}

fn check(script: &str, more: &str) -> serde_json::Value {
    let control = Server::start(&[FINE]);
    let options =
        format!("--target portal=http://ent.exemple.fr/ --control {} --pac {script} {more}", control.url("/"));
    Place::without_services().run(&format!("--catalog rien.yaml check --json {options}")).exits(0).json()
}

#[test]
fn each_request_tells_the_proxy_that_the_script_chose() {
    let proxy = Server::start(&[BEHIND]);
    let host = proxy.url("").replace("http://", "");
    let script = with_script(format!("function FindProxyForURL(url, host) {{ return 'PROXY {host}'; }}"));
    let document = check(&script.url("/proxy.pac"), "");
    let portal = &document["targets"][0];
    assert_eq!((portal["verdict"].as_str(), portal["hops"][0]["proxy"].as_str()), (Some("ok"), Some(host.as_str())));
    assert_eq!(document["vantage"]["proxy"], host);
    assert_eq!(document["targets"][1]["hops"][0]["proxy"], serde_json::Value::Null, "loopback is asked directly");
    assert_eq!(proxy.asked(), ["GET http://ent.exemple.fr/ HTTP/1.1"]);
    assert_eq!(script.asked(), ["GET /proxy.pac HTTP/1.1"], "once a round");
}

#[test]
fn a_proxy_that_prudence_does_not_speak_is_told_and_nothing_is_asked() {
    let script = with_script("function FindProxyForURL(url, host) { return 'SOCKS5 127.0.0.1:9'; }".to_owned());
    let document = check(&script.url("/proxy.pac"), "");
    assert_eq!(document["targets"][0]["verdict"], "not-measured");
    assert_eq!(
        document["targets"][0]["evidence"][0],
        "Le serveur mandataire 127.0.0.1:9 est d’un genre que Prudence ne parle pas (socks5)\u{a0}: rien n’a été demandé."
    );
}

#[test]
fn an_address_that_cannot_be_one_is_refused_before_anything_is_asked() {
    let place = Place::without_services();
    for typed in ["ftp://ent.exemple.fr/proxy.pac", "http://moi:secret@ent.exemple.fr/proxy.pac"] {
        let outcome = place.run(&format!("check --target portal={} --pac {typed}", nobody())).exits(2);
        assert!(!outcome.err.contains("secret"), "{}", outcome.err);
    }
}
