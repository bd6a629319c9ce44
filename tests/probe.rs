//! The engine against servers on this machine: phases, hops, certificates, cookies, politeness and cancelling.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

mod servers;

use prudence::domain::check::{Ending, Observation, Phrases, Plan, Round, Vantage, Verdict};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Pretend, Prober, Progress, Proxies, Rhythm, Route};
use servers::{page, read_request, sent_on, serve, serve_h2, serve_tls};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

fn plan(url: &str) -> Plan {
    let mut plan = Plan::default();
    plan.set("portal", Address::parse(url).unwrap(), &mut Vec::new()).unwrap();
    plan
}

async fn ask(options: Options, url: &str) -> Observation {
    let prober = Prober::new(options).unwrap();
    let mut round = prober.round(&plan(url), Vantage::default(), |_| {}).await;
    round.observations.remove(0)
}

fn verdict(observation: &Observation) -> Verdict {
    let observations = vec![observation.clone()];
    let round = Round { started_at: jiff::Timestamp::now(), vantage: Vantage::default(), observations };
    round.judge(Phrases::built_in()).targets[0].verdict
}

#[tokio::test]
async fn a_page_in_the_clear_is_read_without_its_markup() {
    let (at, heard) = serve(vec![page("<h1>ENT</h1><p>Bienvenue</p>")]).await;
    let seen = ask(Options::default(), &format!("http://{at}/portail?de=ici")).await;
    assert_eq!(seen.ending, Ending::Answered { text: "ENT Bienvenue".into(), bytes: 28 });
    let hop = seen.last_hop().unwrap();
    assert_eq!((hop.status, hop.ip, hop.http.as_deref()), (Some(200), Some(at.ip()), Some("http/1.1")));
    assert!(hop.phases.tcp.is_some() && hop.phases.ttfb.is_some() && hop.phases.body.is_some());
    assert!(hop.phases.dns.is_none() && hop.phases.tls.is_none(), "an IP address in the clear has neither");
    let request = heard.lock().unwrap()[0].to_ascii_lowercase();
    assert!(request.starts_with("get /portail?de=ici http/1.1\r\n"));
    assert!(request.contains("user-agent: prudence/") && request.contains("accept-encoding: identity"));
    assert!(!request.contains("cookie"));
}

#[tokio::test]
async fn a_trusted_certificate_is_summed_up() {
    let (at, root) = serve_tls("localhost").await;
    let options = Options { extra_roots: vec![root], ..Options::default() };
    let seen = ask(options, &format!("https://localhost:{}/", at.port())).await;
    assert_eq!(verdict(&seen), Verdict::Ok, "{seen:?}");
    let hop = seen.last_hop().unwrap();
    let tls = hop.tls.as_ref().unwrap();
    assert_eq!((tls.version.as_str(), &tls.trusted_by[..]), ("1.3", &["extra".to_owned()][..]));
    assert_eq!(tls.sans, ["localhost"]);
    assert!(hop.phases.dns.is_some() && hop.phases.tls.is_some());
}

#[tokio::test]
async fn an_untrusted_certificate_is_recorded_and_nothing_is_asked() {
    let (at, _) = serve_tls("localhost").await;
    let seen = ask(Options::default(), &format!("https://localhost:{}/", at.port())).await;
    assert_eq!(verdict(&seen), Verdict::CertUnknownIssuer);
    let hop = seen.last_hop().unwrap();
    assert!(hop.tls.as_ref().unwrap().trusted_by.is_empty() && hop.status.is_none());
}

#[tokio::test]
async fn a_certificate_of_another_name_is_told_as_such() {
    let (at, root) = serve_tls("autre.exemple.fr").await;
    let options = Options { extra_roots: vec![root], ..Options::default() };
    let seen = ask(options, &format!("https://localhost:{}/", at.port())).await;
    assert_eq!(verdict(&seen), Verdict::CertWrongHost);
}

#[tokio::test]
async fn each_redirect_is_a_hop_and_cookies_go_along_within_the_visit() {
    let (at, heard) = serve(vec![sent_on("/suite", "Set-Cookie: session=1; Path=/\r\n"), page("Suite")]).await;
    let prober = Prober::new(Options::default()).unwrap();
    let plan = plan(&format!("http://{at}/"));
    let round = prober.round(&plan, Vantage::default(), |_| {}).await;
    let hops = &round.observations[0].hops;
    assert_eq!(hops.iter().map(|hop| hop.status.unwrap()).collect::<Vec<_>>(), [302, 200]);
    assert!(hops[0].phases.body.is_none(), "the page of a redirect is not read");
    assert!(heard.lock().unwrap()[1].contains("cookie: session=1"));
    prober.round(&plan, Vantage::default(), |_| {}).await;
    assert!(!heard.lock().unwrap()[2].contains("cookie"), "the next visit starts without cookies");
}

#[tokio::test]
async fn the_same_address_with_the_same_cookies_is_a_loop() {
    let (at, _) = serve(vec![sent_on("/", "")]).await;
    let seen = ask(Options::default(), &format!("http://{at}/")).await;
    assert_eq!((verdict(&seen), seen.hops.len()), (Verdict::RedirectLoop, 1));
}

#[tokio::test]
async fn ten_redirects_are_followed_and_no_more() {
    let answers = (0..20).map(|n| sent_on(&format!("/{n}"), "")).collect();
    let (at, heard) = serve(answers).await;
    let seen = ask(Options::default(), &format!("http://{at}/")).await;
    assert_eq!((verdict(&seen), heard.lock().unwrap().len()), (Verdict::RedirectTooMany, 11));
}

#[tokio::test]
async fn a_redirect_that_starts_a_session_is_an_answer() {
    let (at, heard) = serve(vec![sent_on("/idp/profile/SAML2/Unsolicited/SSO?providerId=x", "")]).await;
    let seen = ask(Options::default(), &format!("http://{at}/")).await;
    assert_eq!((verdict(&seen), heard.lock().unwrap().len()), (Verdict::Ok, 1));
}

#[tokio::test]
async fn a_port_without_a_listener_refuses() {
    let at = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let seen = ask(Options::default(), &format!("http://{at}/")).await;
    assert_eq!(verdict(&seen), Verdict::TcpRefused);
}

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
        plan.set(&format!("cible-{n}"), url, &mut Vec::new()).unwrap();
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
async fn plain_http_goes_through_the_proxy_and_only_the_delay_is_told() {
    let (proxy, heard) = serve(vec![page("par le mandataire")]).await;
    let options = Options { proxies: Proxies::Only(format!("http://{proxy}")), ..Options::default() };
    let seen = ask(options, "http://ent.exemple.fr/portail").await;
    assert_eq!(verdict(&seen), Verdict::Ok, "{seen:?}");
    let hop = seen.last_hop().unwrap();
    assert_eq!(hop.proxy, Some(proxy.to_string()));
    assert!(hop.phases.dns.is_none() && hop.phases.tcp.is_none() && hop.phases.ttfb.is_some());
    assert!(heard.lock().unwrap()[0].to_lowercase().starts_with("get http://ent.exemple.fr/portail http/1.1"));
}

#[tokio::test]
async fn a_proxy_that_refuses_the_tunnel_is_named() {
    for (status, expected) in [
        ("407 Proxy Authentication Required", Verdict::ProxyAuthRequired),
        ("403 Forbidden", Verdict::ProxyDenied),
        ("504 Gateway Timeout", Verdict::HttpGateway),
    ] {
        let (proxy, _) = serve(vec![format!("HTTP/1.1 {status}\r\n\r\n")]).await;
        let options = Options { proxies: Proxies::Only(format!("http://{proxy}")), ..Options::default() };
        assert_eq!(verdict(&ask(options, "https://ent.exemple.fr/").await), expected, "{status}");
    }
}

#[tokio::test]
async fn a_pretended_network_has_only_the_routes_it_names() {
    let (at, _) = serve(vec![page("ok")]).await;
    let routes = HashMap::from([
        ("198.51.100.7:80".parse().unwrap(), Route::Fails(std::io::ErrorKind::ConnectionRefused)),
        ("198.51.100.8:80".parse().unwrap(), Route::To(at)),
    ]);
    let pretend = Some(Arc::new(Pretend { routes, ..Pretend::default() }));
    let options = Options { pretend, proxies: Proxies::Direct, ..Options::default() };
    assert_eq!(verdict(&ask(options.clone(), "http://198.51.100.8/").await), Verdict::Ok);
    assert_eq!(verdict(&ask(options.clone(), "http://198.51.100.7/").await), Verdict::TcpRefused);
    assert_eq!(verdict(&ask(options, "http://198.51.100.9/").await), Verdict::TcpUnreachable);
}

#[tokio::test]
async fn http_2_is_spoken_where_it_is_agreed_on() {
    let (at, root) = serve_h2("localhost").await;
    let options = Options { extra_roots: vec![root], ..Options::default() };
    let seen = ask(options, &format!("https://localhost:{}/", at.port())).await;
    assert_eq!(seen.ending, Ending::Answered { text: "Bonjour en h2".into(), bytes: 20 });
    assert_eq!(seen.last_hop().unwrap().http.as_deref(), Some("h2"));
}

#[tokio::test]
async fn silence_over_http_2_is_silence() {
    let (at, root) = serve_h2("localhost").await;
    let phase_timeout = Duration::from_millis(500);
    let options = Options { extra_roots: vec![root], phase_timeout, ..Options::default() };
    let seen = ask(options, &format!("https://localhost:{}/muet", at.port())).await;
    assert_eq!(verdict(&seen), Verdict::HttpTimeout);
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
