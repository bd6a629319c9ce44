//! A round as a whole: politeness, what it tells while it runs, how it ends; and rounds over a morning.

use crate::servers::{page, read_request, serve};
use crate::{plan, verdict};
use prudence::domain::check::{Phrases, Plan, Round, Vantage, Verdict};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Pretend, Prober, Progress, Proxies, Rhythm, Route};
use std::net::{IpAddr, SocketAddr};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn one_host_is_asked_one_request_at_a_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let most = Arc::new(AtomicUsize::new(0));
    let open = Arc::new(AtomicUsize::new(0));
    let (seen_most, seen_open) = (Arc::clone(&most), Arc::clone(&open));
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let (most, open) = (Arc::clone(&seen_most), Arc::clone(&seen_open));
            tokio::spawn(async move {
                most.fetch_max(open.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                read_request(&mut stream).await;
                tokio::task::yield_now().await;
                open.fetch_sub(1, Ordering::SeqCst);
                stream.write_all(page("ok").as_bytes()).await.unwrap();
            });
        }
    });
    let mut plan = Plan::default();
    for n in 0..6 {
        let url = Address::parse(&format!("http://{at}/{n}")).unwrap();
        plan.set(&format!("cible-{n}"), url);
    }
    let round = Prober::new(Options::default()).unwrap().round(&plan, Vantage::default(), |_| {}).await;
    assert_eq!(round.observations.len(), 6);
    assert_eq!(most.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn progress_tells_each_phase_and_then_the_end() {
    let (at, _) = serve(vec![page("ok")]).await;
    let told = Mutex::new(Vec::new());
    let note = |progress: Progress| {
        told.lock().unwrap().push(match progress {
            Progress::Started { phase, .. } => format!("{phase:?}"),
            Progress::Finished { target, .. } => format!("done {target}"),
        });
    };
    let plan = plan(&format!("http://{at}/"));
    Prober::new(Options::default()).unwrap().round(&plan, Vantage::default(), note).await;
    assert_eq!(*told.lock().unwrap(), ["Tcp", "Ttfb", "Body", "done 0"]);
}

#[tokio::test]
async fn dropping_a_round_closes_its_connections() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let (asked, was_asked) = tokio::sync::oneshot::channel();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_request(&mut stream).await;
        asked.send(()).unwrap();
        stream.read(&mut [0; 1]).await
    });
    let prober = Prober::new(Options::default()).unwrap();
    let plan = plan(&format!("http://{at}/"));
    tokio::select! {
        _ = prober.round(&plan, Vantage::default(), |_| {}) => panic!("the server never answers"),
        asked = was_asked => asked.unwrap(),
    }
    let end = tokio::time::timeout(Duration::from_secs(5), server).await.expect("the connection is closed");
    assert!(matches!(end.unwrap(), Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_watch_leaves_a_service_alone_that_asks_for_it() {
    let busy = "HTTP/1.1 503 Saturé\r\nRetry-After: 3600\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned();
    let (portal, asked_portal) = serve(vec![busy]).await;
    let (control, asked_control) = serve(vec![page("ok")]).await;
    let mut plan = plan(&format!("http://{portal}/"));
    plan.replace_controls(vec![Address::parse(&format!("http://{control}/")).unwrap()]);
    let rhythm = Rhythm { every: Duration::from_millis(20), start_within: Duration::ZERO };
    let mut verdicts = Vec::new();
    let seen = |_, round: Round| {
        verdicts.push(round.judge(Phrases::built_in()).targets.iter().map(|t| t.verdict).collect::<Vec<_>>());
        if verdicts.len() < 3 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    Prober::new(Options::default()).unwrap().watch(&plan, &Vantage::default(), rhythm, seen, |_| {}).await;
    assert_eq!(verdicts[0], [Verdict::HttpOverloaded, Verdict::Ok]);
    assert_eq!(verdicts[1..], [vec![Verdict::NotMeasured, Verdict::Ok], vec![Verdict::NotMeasured, Verdict::Ok]]);
    assert_eq!((asked_portal.lock().unwrap().len(), asked_control.lock().unwrap().len()), (1, 3));
}

/// Twelve targets, each with a host of its own; the first three have the `slow` server, the others the `quick` one.
fn twelve(slow: SocketAddr, quick: SocketAddr) -> (Plan, Pretend) {
    let (mut plan, mut pretend) = (Plan::default(), Pretend::default());
    for n in 0..12 {
        let host = IpAddr::from([198, 51, 100, n]);
        pretend.routes.insert((host, 80).into(), Route::To(if n < 3 { slow } else { quick }));
        let url = Address::parse(&format!("http://{host}/")).unwrap();
        plan.set(&format!("cible-{n}"), url);
    }
    (plan, pretend)
}

#[tokio::test]
async fn a_round_of_twelve_takes_as_long_as_its_slowest_targets() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let slow = listener.local_addr().unwrap();
    let (quick, asked) = serve(vec![page("ok")]).await;
    // A slow one answers once all quick ones were asked: held up by it, they would wait for it, and it for them.
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let asked = Arc::clone(&asked);
            tokio::spawn(async move {
                read_request(&mut stream).await;
                while asked.lock().unwrap().len() < 9 {
                    tokio::task::yield_now().await;
                }
                stream.write_all(page("enfin").as_bytes()).await.unwrap();
            });
        }
    });
    let (plan, pretend) = twelve(slow, quick);
    let options = Options { proxies: Proxies::Direct, pretend: Some(Arc::new(pretend)), ..Options::default() };
    let round = Prober::new(options).unwrap().round(&plan, Vantage::default(), |_| {}).await;
    assert!(round.observations.iter().all(|seen| verdict(seen) == Verdict::Ok), "{:?}", round.observations);
}
