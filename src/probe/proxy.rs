//! Which proxy is in force, and the tunnel through it.

use super::connect::{Wire, connect};
use super::exchange::authority;
use super::fault::Fault;
use super::resolve::Resolver;
use super::stopwatch::Stopwatch;
use super::{Options, Pretend, Proxies, USER_AGENT};
use crate::domain::check::Verdict;
use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::proxy::matcher::Matcher;
use std::net::IpAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use url::{Host, Url};

/// The largest head of a proxy's answer that is read, in bytes.
const LARGEST_HEAD: usize = 16 * 1024;

/// The proxies in force.
pub(super) struct Choice(Option<Matcher>);

/// The proxy through which an address is asked.
#[derive(Clone, Debug)]
pub(super) struct Via {
    /// The proxy's own address.
    pub uri: Uri,
    /// What it wants to be told of us.
    pub authorization: Option<HeaderValue>,
}

impl Choice {
    /// The proxies that `options` ask for.
    pub fn new(options: &Options) -> Self {
        Self(match &options.proxies {
            Proxies::System => Some(Matcher::from_system()),
            Proxies::Direct => None,
            Proxies::Only(proxy) => Some(Matcher::builder().all(proxy.as_str()).build()),
        })
    }

    /// The proxy for `url`; none for loopback addresses, whatever the settings say.
    pub fn of(&self, url: &Url) -> Option<Via> {
        if is_loopback(url) {
            return None;
        }
        let matched = self.0.as_ref()?.intercept(&url.as_str().parse().ok()?)?;
        Some(Via { uri: matched.uri().clone(), authorization: matched.basic_auth().cloned() })
    }
}

impl Via {
    /// The proxy's host and port, as it is told; never a password.
    pub fn label(&self) -> String {
        self.uri.authority().map(ToString::to_string).unwrap_or_default()
    }

    /// Whether Prudence can speak with this proxy.
    pub fn is_supported(&self) -> bool {
        self.uri.scheme_str() == Some("http")
    }

    /// Opens a tunnel through this proxy to the host of `url`.
    pub async fn tunnel(
        &self,
        resolver: &Resolver,
        pretend: Option<&Pretend>,
        url: &Url,
        watch: &Stopwatch,
    ) -> Result<Wire, Fault> {
        let late = |_| Fault::new(Verdict::ProxyTimeout, "timeout");
        let (reached, _) = watch.phase(self.reach(resolver, pretend, watch)).await.map_err(late)?;
        let mut wire = reached?;
        let (answered, _) = watch.phase(self.ask(&mut wire, url)).await.map_err(late)?;
        answered.map(|()| wire)
    }

    async fn reach(&self, resolver: &Resolver, pretend: Option<&Pretend>, watch: &Stopwatch) -> Result<Wire, Fault> {
        let unreachable = |fault: Fault| match fault.verdict {
            Verdict::TcpTimeout | Verdict::DnsTimeout => Fault::new(Verdict::ProxyTimeout, &fault.detail),
            _ => Fault::new(Verdict::ProxyUnreachable, &fault.detail),
        };
        let host = self.uri.host().unwrap_or_default().trim_matches(['[', ']']);
        let addresses = match host.parse::<IpAddr>() {
            Ok(ip) => vec![ip],
            Err(_) => resolver.resolve(host).await.map_err(unreachable)?,
        };
        let port = self.uri.port_u16().unwrap_or(80);
        let connected = connect(&addresses, port, watch, pretend).await;
        connected.map(|connected| connected.wire).map_err(|(fault, _)| unreachable(fault))
    }

    async fn ask(&self, wire: &mut Wire, url: &Url) -> Result<(), Fault> {
        let to = format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or(443));
        let authorization = self.authorization.as_ref().and_then(|value| value.to_str().ok());
        let mut lines =
            vec![format!("CONNECT {to} HTTP/1.1"), format!("Host: {to}"), format!("User-Agent: {USER_AGENT}")];
        lines.extend(authorization.map(|value| format!("Proxy-Authorization: {value}")));
        let request = lines.join("\r\n") + "\r\n\r\n";
        let broken = |error: std::io::Error| Fault::new(Verdict::ProxyUnreachable, &error.to_string());
        wire.write_all(request.as_bytes()).await.map_err(broken)?;
        let head = read_head(wire).await.map_err(broken)?;
        match status(&head) {
            Some(200..=299) => Ok(()),
            Some(407) => Err(Fault::new(Verdict::ProxyAuthRequired, &first_line(&head))),
            // The proxy works and says that it does not reach the service.
            Some(502..=504) => Err(Fault::new(Verdict::HttpGateway, &first_line(&head))),
            _ => Err(Fault::new(Verdict::ProxyDenied, &first_line(&head))),
        }
    }
}

/// Reads up to the empty line that ends a head; byte by byte, since what follows belongs to TLS.
async fn read_head(wire: &mut Wire) -> std::io::Result<Vec<u8>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && head.len() < LARGEST_HEAD {
        head.push(wire.read_u8().await?);
    }
    Ok(head)
}

fn status(head: &[u8]) -> Option<u16> {
    let line = first_line(head);
    let (version, rest) = line.split_once(' ')?;
    version.starts_with("HTTP/1.").then(|| rest.get(..3)?.parse().ok())?
}

fn first_line(head: &[u8]) -> String {
    String::from_utf8_lossy(head.split(|byte| *byte == b'\r').next().unwrap_or_default()).into_owned()
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || authority(url).ends_with(".localhost"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(proxy: &str) -> Choice {
        Choice::new(&Options { proxies: Proxies::Only(proxy.to_owned()), ..Options::default() })
    }

    fn via(url: &str) -> Option<String> {
        choice("http://moi:secret@mandataire.exemple.fr:3128").of(&url.parse().unwrap()).map(|via| via.label())
    }

    #[test]
    fn the_proxy_is_told_without_its_password() {
        assert_eq!(via("https://ent.exemple.fr/").as_deref(), Some("mandataire.exemple.fr:3128"));
    }

    #[test]
    fn loopback_addresses_are_always_asked_directly() {
        for url in ["http://127.0.0.1:8080/", "https://[::1]/", "http://localhost/"] {
            assert_eq!(via(url), None, "{url}");
        }
    }

    #[test]
    fn the_status_of_a_proxy_is_read_from_its_first_line() {
        assert_eq!(status(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), Some(407));
        assert_eq!(status(b"SSH-2.0\r\n"), None);
        assert_eq!(status(b""), None);
    }
}
