//! The courier: what is put arrives whole, a lost connection is tried once more, and every refusal has its sentence.

use crate::depot::{Depot, Manner};
use crate::sample;
use prudence::domain::Problem;
use prudence::domain::campaign::{Campaign, parse};
use prudence::export::courier::{Deposit, Progress, Road, campaign_file, fetch, put};
use prudence::export::{Format, Written};
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

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn sent_to(url: &str, road: &Road) -> (Result<u16, Problem>, Vec<Progress>) {
    let mut seen = Vec::new();
    let url = Url::parse(url).unwrap().join("r.json.age").unwrap();
    let sent = runtime().block_on(put(&url, report(), road, &mut |progress| seen.push(progress)));
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
fn a_proxy_carries_it_or_says_that_it_wants_to_know_who_asks() {
    let through = |depot: &Depot| Road { proxy: Some(depot.url().parse().unwrap()), ..road() };
    let proxy = Depot::start(&[Manner::Takes]);
    assert_eq!(sent_to("http://nuage.exemple.fr/", &through(&proxy)).0, Ok(201));
    assert_eq!(proxy.content("r.json.age"), Some(report()), "nothing else was asked");
    let closed = Depot::start(&[Manner::Answers("407 Proxy Authentication Required")]);
    let refused = sent_to("http://nuage.exemple.fr/", &through(&closed)).0.unwrap_err();
    assert_eq!(refused.sentence.key, "courier-proxy-denied");
}

#[test]
fn a_redirect_is_told_and_never_followed() {
    assert_eq!(refusal(&[Manner::Answers("302 Found\r\nLocation: https://ailleurs.exemple.fr/")]), "courier-elsewhere");
    assert_eq!(refusal(&[Manner::Answers("308 Permanent Redirect\r\nLocation: /ailleurs")]), "courier-elsewhere");
}

#[test]
fn a_server_that_never_answers_does_not_hold_anyone() {
    let depot = Depot::start(&[Manner::Waits]);
    let road = Road { whole: Duration::from_millis(300), ..road() };
    assert_eq!(sent_to(&depot.url(), &road).0.unwrap_err().sentence.key, "courier-late");
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
    let runtime = runtime();
    assert_eq!(runtime.block_on(fetch(&url, REPORT, &road())), Ok(report()));
    let problem = runtime.block_on(fetch(&url, REPORT - 1, &road())).unwrap_err();
    assert_eq!(problem.sentence.key, "courier-endless");
    let gone = runtime.block_on(fetch(&url.join("rien").unwrap(), REPORT, &road())).unwrap_err();
    assert_eq!(gone.sentence.key, "courier-nowhere");
}

/// A campaign whose reports go to this address, if any.
fn campaign(send_to: Option<&str>) -> Campaign {
    let text = "schema: prudence.campaign/1
id: essai
title: {fr: Essai, en: Trial}
asked_by: {name: Section de l’exemple}
period: {from: 2026-11-01, to: 2026-12-31}
deadline: 2026-12-15
checklists: [{id: anticipation, version: 1.0.0}]
recipients: [age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj]
issued_at: 2026-11-24T08:00:00Z
";
    let address = send_to.map(|url| format!("send_to: {url}\n")).unwrap_or_default();
    parse("essai.yaml", &(text.to_owned() + &address)).unwrap()
}

#[test]
fn an_encrypted_report_goes_from_its_file_to_its_receipt() {
    let (depot, folder) = (Depot::start(&[Manner::Takes]), tempfile::tempdir().unwrap());
    let written = Written { path: folder.path().join("r.json.age"), format: Format::Json, sha256: "5a".repeat(32) };
    std::fs::write(&written.path, report()).unwrap();
    let prepare = |send_to: Option<&str>| Deposit::prepare(&sample::report(), &written, &campaign(send_to)).unwrap();
    assert!(prepare(None).is_none(), "without an address it goes by hand");

    let deposit = prepare(Some(&depot.url())).unwrap();
    assert_eq!((deposit.host(), deposit.size()), ("127.0.0.1", REPORT));
    let receipt = runtime().block_on(deposit.hand_over(async |_: &Url| None, &mut |_| {})).unwrap();
    assert_eq!(depot.content("r.json.age"), Some(report()));
    assert_eq!((receipt.campaign.as_str(), receipt.report, receipt.revision), ("essai", sample::report().id, 1));
    assert_eq!((receipt.sha256, receipt.bytes, receipt.status), (written.sha256.clone(), REPORT, 201));
}

#[test]
fn a_campaign_is_read_from_the_disk_or_from_an_address_that_may_be_asked() {
    let (depot, folder) = (Depot::start(&[Manner::Takes]), tempfile::tempdir().unwrap());
    let path = folder.path().join("essai.yaml").display().to_string();
    std::fs::write(&path, "id: essai").unwrap();
    depot.put("essai.yaml", b"id: essai");
    let read = |source: &str| runtime().block_on(campaign_file(source, async |_: &Url| None));
    assert_eq!(read(&path), Ok((path.clone(), b"id: essai".to_vec())));
    assert_eq!(read(&(depot.url() + "essai.yaml")), Ok(("127.0.0.1".to_owned(), b"id: essai".to_vec())));
    for (source, key) in [("rien.yaml", "file-unreadable"), ("http://nuage.exemple.fr/c.yaml", "campaign-address-open")]
    {
        assert_eq!(read(source).unwrap_err().sentence.key, key);
    }
}
