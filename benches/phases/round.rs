//! How long a round of twelve targets takes beside its slowest one, with so many slow ones among them.
//!
//! Four requests are in flight at most: up to four slow targets cost what one costs, and eight cost twice as much.

use super::servers::{page, read_request};
use prudence::domain::check::{Plan, Vantage};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Pretend, Prober, Proxies, Route};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

/// How long a slow target makes everybody wait.
const SLOW: Duration = Duration::from_millis(500);

/// How long a quick one does.
const QUICK: Duration = Duration::from_millis(20);

/// How many targets a round has.
const TARGETS: u8 = 12;

/// One row for each number of slow targets, these last in the plan, where they cost the most.
pub async fn rounds() {
    println!("\na round of {TARGETS} targets{:>14}{:>12}{:>8}", "slowest, ms", "round, ms", "ratio");
    let (slow, quick) = (answering_after(SLOW).await, answering_after(QUICK).await);
    for slow_ones in [1, 2, 3, 4, 8, 12] {
        let (plan, pretend) = twelve(slow_ones, slow, quick);
        let options = Options { proxies: Proxies::Direct, pretend: Some(Arc::new(pretend)), ..Options::default() };
        let prober = Prober::new(options).unwrap();
        let began = Instant::now();
        let round = prober.round(&plan, Vantage::default(), |_| {}).await;
        let took = began.elapsed().as_secs_f64() * 1000.0;
        let totals = round.observations.iter().map(|seen| seen.last_hop().unwrap().phases.total);
        let slowest = totals.fold(0.0, f64::max);
        println!("{slow_ones:>6} of them slow{slowest:>17.0}{took:>12.0}{:>8.2}", took / slowest);
    }
}

/// A plan of targets with a host of their own each; the last `slow_ones` are served by `slow`, the others by `quick`.
fn twelve(slow_ones: u8, slow: SocketAddr, quick: SocketAddr) -> (Plan, Pretend) {
    let (mut plan, mut pretend) = (Plan::default(), Pretend::default());
    for n in 0..TARGETS {
        let host = IpAddr::from([198, 51, 100, n]);
        let is_slow = n >= TARGETS - slow_ones;
        pretend.routes.insert((host, 80).into(), Route::To(if is_slow { slow } else { quick }));
        plan.set(&format!("target-{n}"), Address::parse(&format!("http://{host}/")).unwrap());
    }
    (plan, pretend)
}

/// A server that answers everybody after `delay`.
async fn answering_after(delay: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                read_request(&mut stream).await;
                tokio::time::sleep(delay).await;
                stream.write_all(page("ok").as_bytes()).await.unwrap();
            });
        }
    });
    at
}
