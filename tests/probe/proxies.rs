//! The way through a proxy.

use crate::servers::{page, serve};
use crate::{ask, verdict};
use prudence::domain::check::Verdict;
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Pretend, Proxies, Route};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

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
async fn a_script_that_is_huge_or_never_comes_is_done_without() {
    let (service, _) = serve(vec![page("ok")]).await;
    let (huge, _) = serve(vec![page(&"/".repeat(2 * 1024 * 1024))]).await;
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let routes = HashMap::from([("198.51.100.8:80".parse().unwrap(), Route::To(service))]);
    let pretend = Some(Arc::new(Pretend { routes, ..Pretend::default() }));
    for script in [huge, silent.local_addr().unwrap()] {
        let proxies = Proxies::Script(Address::parse(&format!("http://{script}/proxy.pac")).unwrap());
        let phase_timeout = Duration::from_millis(500);
        let options = Options { proxies, phase_timeout, pretend: pretend.clone(), ..Options::default() };
        let began = Instant::now();
        let seen = ask(options, "http://198.51.100.8/").await;
        assert_eq!(verdict(&seen), Verdict::Ok, "{seen:?}");
        assert!(!seen.hops[0].script_fault.as_ref().unwrap().read && began.elapsed() < Duration::from_secs(5));
    }
}
