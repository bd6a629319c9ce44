//! The courier: what is put arrives whole, a lost connection is tried once more, and every refusal has its sentence.

use crate::depot::{Depot, Manner};
use prudence::domain::Problem;
use prudence::export::courier::{Progress, Road, fetch, put};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use std::io::{Read, Write};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// More than what a connection takes at once, so that it can break in the middle.
const REPORT: usize = 400_000;

fn road() -> Road {
    Road { pause: Duration::ZERO, ..Road::default() }
}

fn report() -> Vec<u8> {
    (0..REPORT).map(|place| u8::try_from(place % 251).unwrap()).collect()
}

fn sent_to(url: &str, road: &Road) -> (Result<u16, Problem>, Vec<Progress>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut seen = Vec::new();
    let url = Url::parse(url).unwrap().join("r.json.age").unwrap();
    let sent = runtime.block_on(put(&url, report(), road, &mut |progress| seen.push(progress)));
    (sent, seen)
}

fn refusal(manner: &'static [Manner]) -> String {
    let depot = Depot::start(manner);
    sent_to(&depot.url(), &road()).0.unwrap_err().sentence.key
}

#[test]
fn what_is_put_arrives_whole_and_its_way_is_seen() {
    let depot = Depot::start(&[Manner::Takes]);
    let (sent, seen) = sent_to(&depot.url(), &road());
    assert_eq!(sent, Ok(201));
    assert_eq!(depot.content("r.json.age"), Some(report()));
    assert_eq!(seen.last(), Some(&Progress::Sent(REPORT)));
    assert!(seen.len() > 10, "{}", seen.len());
}

#[test]
fn a_connection_lost_in_the_middle_is_tried_once_more_from_the_beginning() {
    let depot = Depot::start(&[Manner::Breaks, Manner::Takes]);
    let (sent, seen) = sent_to(&depot.url(), &road());
    assert_eq!(sent, Ok(201));
    assert_eq!(seen.iter().filter(|progress| **progress == Progress::Again).count(), 1);
    assert_eq!(depot.content("r.json.age"), Some(report()));
    let closed = Depot::start(&[Manner::Breaks]);
    assert_eq!(sent_to(&closed.url(), &road()).0.unwrap_err().sentence.key, "courier-lost");
    assert_eq!(closed.connections(), 2);
}

#[test]
fn every_refusal_has_its_sentence_and_is_not_tried_again() {
    for (manner, key) in [
        (&[Manner::Answers("401 Unauthorized")] as &[Manner], "courier-denied"),
        (&[Manner::Answers("403 Forbidden")], "courier-denied"),
        (&[Manner::Answers("404 Not Found")], "courier-nowhere"),
        (&[Manner::Answers("405 Method Not Allowed")], "courier-nowhere"),
        (&[Manner::Answers("413 Content Too Large")], "courier-too-large"),
        (&[Manner::Answers("418 I'm a teapot")], "courier-refused"),
        (&[Manner::Answers("429 Too Many Requests")], "courier-server"),
        (&[Manner::Answers("500 Internal Server Error")], "courier-server"),
        (&[Manner::Answers("503 Service Unavailable")], "courier-server"),
        (&[Manner::Answers("507 Insufficient Storage")], "courier-full"),
    ] {
        let depot = Depot::start(manner);
        assert_eq!(sent_to(&depot.url(), &road()).0.unwrap_err().sentence.key, key, "{manner:?}");
        assert_eq!(depot.connections(), 1);
    }
}

#[test]
fn a_redirect_is_told_and_never_followed() {
    assert_eq!(refusal(&[Manner::Answers("302 Found\r\nLocation: https://ailleurs.exemple.fr/")]), "courier-elsewhere");
    assert_eq!(refusal(&[Manner::Answers("308 Permanent Redirect\r\nLocation: /ailleurs")]), "courier-elsewhere");
}

#[test]
fn a_server_that_never_answers_does_not_hold_anyone() {
    // Connections are made for it and wait to be taken.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let road = Road { whole: Duration::from_millis(300), ..road() };
    let url = format!("http://{}/", listener.local_addr().unwrap());
    assert_eq!(sent_to(&url, &road).0.unwrap_err().sentence.key, "courier-late");
}

#[test]
fn a_server_that_is_not_there_is_told() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let problem = sent_to(&format!("http://{free}/"), &road()).0.unwrap_err();
    assert_eq!(problem.sentence.key, "courier-unreachable");
}

#[test]
fn a_certificate_of_nobody_known_is_refused() {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let versions = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = versions.with_no_client_auth().with_single_cert(vec![own.cert.der().clone()], key).unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://localhost:{}/", listener.local_addr().unwrap().port());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut connection = rustls::ServerConnection::new(Arc::new(config)).unwrap();
        let mut tls = rustls::Stream::new(&mut connection, &mut stream);
        // The client goes away as soon as it has seen the certificate.
        let _ = tls.read(&mut [0; 16]).and_then(|_| tls.write(b"HTTP/1.1 201 Created\r\n\r\n"));
    });
    let problem = sent_to(&address, &road()).0.unwrap_err();
    assert_eq!(problem.sentence.key, "courier-tls", "{:?}", problem.sentence);
    server.join().unwrap();
}

#[test]
fn a_file_is_fetched_up_to_its_limit() {
    let depot = Depot::start(&[Manner::Takes]);
    sent_to(&depot.url(), &road()).0.unwrap();
    let url = Url::parse(&depot.url()).unwrap().join("r.json.age").unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(runtime.block_on(fetch(&url, REPORT, &road())), Ok(report()));
    let problem = runtime.block_on(fetch(&url, REPORT - 1, &road())).unwrap_err();
    assert_eq!(problem.sentence.key, "courier-endless");
    let gone = runtime.block_on(fetch(&url.join("rien").unwrap(), REPORT, &road())).unwrap_err();
    assert_eq!(gone.sentence.key, "courier-nowhere");
}
