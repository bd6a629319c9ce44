//! One target, from its name to its page.

use crate::servers::{page, sent_on, serve, serve_h2, serve_tls};
use crate::{ask, plan, verdict};
use prudence::domain::check::{Ending, Vantage, Verdict};
use prudence::probe::{Options, Pretend, Prober, Proxies, Route};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

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
