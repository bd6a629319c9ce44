//! The phases that Prudence measures against those of `curl -w` and of `blackbox_exporter`, at the same server, 20 ms
//! away; then the processor time of each, at the same server, at once; then how long rounds of twelve targets take.
//!
//! A phase that differs from curl's by more than 5 % and more than 1 ms is marked. Curl is a new process for every
//! request: its first handshake also sets OpenSSL up (1 to 2 ms between the connection and the first message, by
//! `strace -r`). So it is asked twice in one process, and its second request is the one compared with ours, which is
//! warmed up before it is timed; both are shown. What is not installed is left out, and said so.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints, and stops when something is wrong")]

mod processor;
mod relay;
mod rivals;
mod round;
mod server;
#[expect(dead_code, reason = "the tests use more of these servers")]
#[path = "../../tests/servers/mod.rs"]
mod servers;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use processor::{Whose, so_far};
use prudence::domain::check::{Phases, Plan, Vantage};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Prober, Proxies};
use rivals::{Blackbox, curl, curl_twice};
use rustls::pki_types::CertificateDer;
use server::Server;
use std::process::{Command, Stdio};

/// How often each is measured; the median counts.
const TIMES: usize = 25;

/// How often each is run for its processor time, which Linux counts in hundredths of a second.
const RUNS: u32 = 200;

/// Phases in milliseconds, in the order of [`NAMES`].
type Row = [f64; 5];

const NAMES: [&str; 5] = ["dns", "tcp", "tls", "ttfb", "total"];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if std::env::args().any(|word| word == server::WORD) {
        return server::serve().await;
    }
    let server = Server::start();
    let blackbox = Blackbox::start();
    phases(&server, blackbox.as_ref()).await;
    processor_times(&server, blackbox.as_ref()).await;
    round::rounds().await;
}

/// One table of phases; the first own request is told apart.
async fn phases(server: &Server, blackbox: Option<&Blackbox>) {
    let prober = prober(&server.root);
    let (mut own, mut cold, mut warm, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TIMES {
        own.push(row(&prober, &server.far).await);
        if let Some([first, second]) = curl_twice(&server.far) {
            cold.push(first);
            warm.push(second);
        }
        others.extend(blackbox.and_then(|blackbox| blackbox.measure(&server.far)));
    }
    let heads = ["own", "own, first", "curl", "curl, new process", "blackbox"];
    println!("{:<6}{}", "ms", heads.map(|head| format!("{head:>19}")).concat());
    for (phase, name) in NAMES.iter().enumerate() {
        let (ours, theirs) = (median(&own, phase), median(&warm, phase));
        let cells = [ours, Some(own[0][phase]), theirs, median(&cold, phase), median(&others, phase)];
        let mark = if differs(ours, theirs) { "  ← differs" } else { "" };
        println!("{name:<6}{}{mark}", cells.map(cell).concat());
    }
}

fn differs(ours: Option<f64>, theirs: Option<f64>) -> bool {
    let Some((ours, theirs)) = ours.zip(theirs) else { return false };
    (ours - theirs).abs() > 1.0 && (ours - theirs).abs() > theirs * 0.05
}

/// One table of processor times, in milliseconds a request.
async fn processor_times(server: &Server, blackbox: Option<&Blackbox>) {
    println!("\nprocessor time a request, ms");
    let prober = prober(&server.root);
    let began = so_far(Whose::Own);
    for _ in 0..RUNS {
        row(&prober, &server.near).await;
    }
    tell("own, in a running program", began, so_far(Whose::Own));

    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root.pem");
    std::fs::write(&root, pem(&server.root)).unwrap();
    let began = so_far(Whose::Children);
    for _ in 0..RUNS {
        let mut check = Command::new(env!("CARGO_BIN_EXE_prudence"));
        check.arg("--data-dir").arg(folder.path()).args(["check", "--json", "--control", &server.near]);
        check.arg("--target").arg(format!("portal={}", server.near)).env("SSL_CERT_FILE", &root);
        let ran = check.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
        assert!(ran.code().is_some_and(|code| code < 2));
    }
    tell("own, a new process (a target and a control)", began, so_far(Whose::Children));

    let began = so_far(Whose::Children);
    let ran = (0..RUNS).all(|_| curl(&server.near));
    tell("curl, a new process", began.filter(|_| ran), so_far(Whose::Children));

    let began = blackbox.and_then(Blackbox::processor_ms);
    for _ in 0..RUNS {
        blackbox.and_then(|blackbox| blackbox.measure(&server.near));
    }
    tell("blackbox_exporter, in a running program", began, blackbox.and_then(Blackbox::processor_ms));
}

fn tell(name: &str, began: Option<f64>, ended: Option<f64>) {
    let each = began.zip(ended).map(|(began, ended)| (ended - began) / f64::from(RUNS));
    println!("{name:<45}{}", cell(each));
}

fn cell(ms: Option<f64>) -> String {
    ms.map_or_else(|| format!("{:>19}", "not installed"), |ms| format!("{ms:>19.2}"))
}

fn prober(root: &CertificateDer<'static>) -> Prober {
    let extra_roots = vec![root.clone()];
    Prober::new(Options { extra_roots, proxies: Proxies::Direct, ..Options::default() }).unwrap()
}

/// The phases of one own request.
async fn row(prober: &Prober, url: &str) -> Row {
    let mut plan = Plan::default();
    plan.set("portal", Address::parse(url).unwrap());
    let round = prober.round(&plan, Vantage::default(), |_| {}).await;
    let Phases { dns, tcp, tls, ttfb, total, .. } = round.observations[0].last_hop().unwrap().phases;
    let ms = |phase: Option<f64>| phase.unwrap_or_default();
    [ms(dns), ms(tcp), ms(tls), ms(ttfb), total]
}

fn median(rows: &[Row], phase: usize) -> Option<f64> {
    let mut values: Vec<f64> = rows.iter().map(|row| row[phase]).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

fn pem(certificate: &[u8]) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", BASE64_STANDARD.encode(certificate))
}
