//! The phases that Prudence measures against those of `curl -w`, at the same server, 20 ms away.
//!
//! Prints a table; a phase that differs by more than 5 % and more than 1 ms is marked. The server is reached through a
//! relay that delays both directions, so that neither needs a network nor root. Without curl, only our own are shown.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints, and stops when something is wrong")]

#[expect(dead_code, reason = "the tests use more of these servers")]
#[path = "../tests/servers/mod.rs"]
mod servers;

use prudence::domain::check::{Phases, Plan, Vantage};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Prober, Proxies};
use std::net::SocketAddr;
use std::process::Command;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// The delay of one direction.
const ONE_WAY: Duration = Duration::from_millis(10);

/// How often each is measured; the median counts.
const TIMES: usize = 15;

/// Phases in milliseconds, in the order of [`NAMES`].
type Row = [f64; 5];

const NAMES: [&str; 5] = ["dns", "tcp", "tls", "ttfb", "total"];

#[tokio::main]
async fn main() {
    let (server, root) = servers::serve_tls("localhost").await;
    let relay = relay(server).await;
    let url = format!("https://localhost:{}/", relay.port());
    let options = Options { extra_roots: vec![root], proxies: Proxies::Direct, ..Options::default() };
    let prober = Prober::new(options).unwrap();
    let mut plan = Plan::default();
    plan.set("portal", Address::parse(&url).unwrap(), &mut Vec::new()).unwrap();
    let (mut own, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let round = prober.round(&plan, Vantage::default(), |_| {}).await;
        own.push(row(&round.observations[0].last_hop().unwrap().phases));
        theirs.extend(curl(&url).await);
    }
    println!("{:<12}{:>10}{:>12}{:>10}", "ms", "own", "own, first", "curl");
    for (phase, name) in NAMES.iter().enumerate() {
        let (ours, first, other) = (median(&own, phase), own[0][phase], median(&theirs, phase));
        let differs = (ours - other).abs() > 1.0 && (ours - other).abs() > other * 0.05;
        let mark = if differs && !theirs.is_empty() { "  ← differs" } else { "" };
        println!("{name:<12}{ours:>10.2}{first:>12.2}{other:>10.2}{mark}");
    }
}

fn row(phases: &Phases) -> Row {
    let ms = |phase: Option<f64>| phase.unwrap_or_default();
    [ms(phases.dns), ms(phases.tcp), ms(phases.tls), ms(phases.ttfb), phases.total]
}

/// What curl measures; nothing where it is not installed.
async fn curl(url: &str) -> Option<Row> {
    let format = "%{time_namelookup} %{time_connect} %{time_appconnect} %{time_starttransfer} %{time_total}";
    let arguments = ["-s", "-k", "--http1.1", "--noproxy", "*", "-o", "/dev/null", "-w", format, url];
    let arguments: Vec<String> = arguments.iter().map(|one| (*one).to_owned()).collect();
    let run = tokio::task::spawn_blocking(|| Command::new("curl").args(arguments).output());
    let output = run.await.unwrap().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    // Curl tells the time since the start: a phase is the difference to the one before.
    let since: Vec<f64> = text.split(' ').filter_map(|time| time.parse::<f64>().ok()).map(|s| s * 1000.0).collect();
    let [dns, tcp, tls, ttfb, total] = since[..] else { return None };
    Some([dns, tcp - dns, tls - tcp, ttfb - tls, total])
}

fn median(rows: &[Row], phase: usize) -> f64 {
    let mut values: Vec<f64> = rows.iter().map(|row| row[phase]).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Passes connections on to `server`, each direction late.
async fn relay(server: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (near, _) = listener.accept().await.unwrap();
            let far = TcpStream::connect(server).await.unwrap();
            let _ = (near.set_nodelay(true), far.set_nodelay(true));
            let (near_in, near_out) = near.into_split();
            let (far_in, far_out) = far.into_split();
            tokio::spawn(carry(near_in, far_out));
            tokio::spawn(carry(far_in, near_out));
        }
    });
    at
}

async fn carry(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin + Send + 'static) {
    let (sender, mut late) = mpsc::unbounded_channel::<(tokio::time::Instant, Vec<u8>)>();
    let deliver = tokio::spawn(async move {
        while let Some((at, bytes)) = late.recv().await {
            tokio::time::sleep_until(at).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    });
    let mut buffer = vec![0; 16_384];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        let _ = sender.send((tokio::time::Instant::now() + ONE_WAY, buffer[..length].to_vec()));
    }
    drop(sender);
    let _ = deliver.await;
}
