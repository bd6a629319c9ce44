//! Servers that mean harm: time, memory and the terminal stay safe.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use flate2::Compression;
use flate2::read::GzEncoder;
use prudence::domain::check::{BODY_CAP, Ending, Phrases, Plan, Round, Vantage, Verdict};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Prober, Proxies};
use rcgen::{CertificateParams, DnType, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::io::Read;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What one visit may take.
const TOTAL: Duration = Duration::from_secs(3);

/// The most that a server gets rid of: what is read, and the buffers on both sides.
const MOST_SENT: u64 = 24 * 1024 * 1024;

/// What an endless page is filled with, again and again.
static FILLING: [u8; 65_536] = [b'a'; 65_536];

struct Seen {
    round: Round,
    verdict: Verdict,
    sent: u64,
    took: Duration,
}

async fn ask(url: &str) -> (Round, Duration) {
    let options = Options {
        phase_timeout: Duration::from_secs(1),
        total_timeout: TOTAL,
        proxies: Proxies::Direct,
        ..Options::default()
    };
    let prober = Prober::new(options).unwrap();
    let mut plan = Plan::default();
    plan.set("portal", Address::parse(url).unwrap());
    let began = Instant::now();
    let round = prober.round(&plan, Vantage::default(), |_| {}).await;
    (round, began.elapsed())
}

/// Asks a server that says `start`, then `again` without end, with a pause before each.
async fn against(start: &[u8], again: &'static [u8], pause: Duration) -> Seen {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let sent = Arc::new(AtomicU64::new(0));
    let (start, counter) = (start.to_vec(), Arc::clone(&sent));
    let server = tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(&start).await;
            while !again.is_empty() && stream.write_all(again).await.is_ok() {
                counter.fetch_add(again.len() as u64, Ordering::SeqCst);
                if !pause.is_zero() {
                    tokio::time::sleep(pause).await;
                }
            }
        }
    });
    let (round, took) = ask(&format!("http://{at}/")).await;
    server.abort();
    let verdict = round.judge(Phrases::built_in()).targets[0].verdict;
    Seen { round, verdict, sent: sent.load(Ordering::SeqCst), took }
}

#[tokio::test]
async fn a_head_without_end_is_given_up() {
    let seen = against(b"HTTP/1.1 200 OK\r\n", b"X-Encore: et encore, et encore\r\n", Duration::ZERO).await;
    assert_eq!(seen.verdict, Verdict::HttpInvalid);
    assert!(seen.sent < MOST_SENT && seen.took < TOTAL, "{} bytes, {:?}", seen.sent, seen.took);
}

#[tokio::test]
async fn a_page_without_end_is_cut_at_the_cap() {
    let start = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    let seen = against(start, &FILLING, Duration::ZERO).await;
    assert_eq!(seen.verdict, Verdict::BodyTooLarge);
    assert!(matches!(seen.round.observations[0].ending, Ending::Answered { bytes: BODY_CAP, .. }));
    assert!(seen.sent < MOST_SENT && seen.took < TOTAL, "{} bytes, {:?}", seen.sent, seen.took);
}

#[tokio::test]
async fn a_page_of_a_gigabyte_is_cut_at_the_cap() {
    let start = b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n";
    let seen = against(start, &FILLING, Duration::ZERO).await;
    assert_eq!(seen.verdict, Verdict::BodyTooLarge);
    assert!(seen.sent < MOST_SENT);
}

#[tokio::test]
async fn a_head_that_drips_takes_one_phase_at_most() {
    let seen = against(b"HTTP/1.1 200 OK\r\nX: ", b".", Duration::from_millis(50)).await;
    assert_eq!(seen.verdict, Verdict::HttpTimeout);
    assert!(seen.took < TOTAL);
}

#[tokio::test]
async fn a_page_that_drips_takes_one_phase_at_most() {
    let start = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
    let seen = against(start, b".", Duration::from_millis(50)).await;
    assert_eq!(seen.verdict, Verdict::BodyStalled);
    assert!(seen.took < TOTAL);
}

#[tokio::test]
async fn redirects_that_each_take_their_time_end_with_the_total() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        for number in 0.. {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            tokio::time::sleep(Duration::from_millis(700)).await;
            let answer = format!("HTTP/1.1 302 Found\r\nLocation: /{number}\r\nContent-Length: 0\r\n\r\n");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    let (round, took) = ask(&format!("http://{at}/")).await;
    assert_eq!(round.judge(Phrases::built_in()).targets[0].verdict, Verdict::HttpTimeout);
    assert!(took < TOTAL + Duration::from_millis(500), "{took:?}");
}

#[tokio::test]
async fn a_compressed_page_is_unfolded_up_to_the_cap() {
    let mut bomb = Vec::new();
    GzEncoder::new(&vec![b'a'; 64 * 1024 * 1024][..], Compression::best()).read_to_end(&mut bomb).unwrap();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", bomb.len());
    let seen = against(&[head.as_bytes(), &bomb].concat(), b"", Duration::ZERO).await;
    assert_eq!(seen.verdict, Verdict::BodyTooLarge);
    assert!(
        matches!(&seen.round.observations[0].ending, Ending::Answered { text, bytes: BODY_CAP } if text.len() <= 4096)
    );
}

#[tokio::test]
async fn no_control_character_comes_through_any_field() {
    let text = "\u{9b}31m\u{202e}rouge\u{200b}";
    let start = format!(
        "HTTP/1.1 503 {text}\r\nServer: {text}\r\nDate: {text}\r\nRetry-After: {text}\r\nLocation: /{text}\r\n\
         Content-Length: 40\r\n\r\n\u{1b}]0;titre\u{7}\u{1b}[2J<b>\u{9b}</b>\u{202e}&#27;[0m           "
    );
    let recorded = against(start.as_bytes(), b"", Duration::ZERO).await.round.recorded();
    assert_printable(&recorded);
}

#[tokio::test]
async fn no_control_character_comes_through_a_certificate() {
    let at = serve_certificate(vec!["localhost".to_owned()], "\u{1b}[31m\u{202e}rouge", 1).await;
    let (round, _) = ask(&format!("https://localhost:{}/", at.port())).await;
    assert_eq!(round.judge(Phrases::built_in()).targets[0].verdict, Verdict::CertSelfSigned);
    assert_printable(&round.recorded());
}

#[tokio::test]
async fn a_huge_certificate_is_refused_and_a_large_one_is_summed_up() {
    let names = |count| (0..count).map(|n| format!("un-nom-assez-long-{n}.exemple.fr")).collect::<Vec<_>>();
    let at = serve_certificate(names(1000), "ENT", 20).await;
    let (round, took) = ask(&format!("https://localhost:{}/", at.port())).await;
    assert_eq!(round.judge(Phrases::built_in()).targets[0].verdict.family(), "tls");
    assert!(took < TOTAL);
    let at = serve_certificate(names(1000), "ENT", 1).await;
    let (round, _) = ask(&format!("https://localhost:{}/", at.port())).await;
    assert_eq!(round.observations[0].hops[0].tls.as_ref().unwrap().sans.len(), 16);
}

/// Serves a certificate, shown so many times.
async fn serve_certificate(names: Vec<String>, common_name: &str, times: usize) -> SocketAddr {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name.push(DnType::CommonName, common_name);
    let certificate = params.self_signed(&key).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone(); times], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let _ = acceptor.accept(stream).await;
        }
    });
    at
}

fn assert_printable(recorded: &str) {
    for bad in ["\\u001b", "\\u0007", "\u{1b}", "\u{9b}", "\u{202e}", "\u{200b}"] {
        assert!(!recorded.contains(bad), "{bad:?} in {recorded}");
    }
}
