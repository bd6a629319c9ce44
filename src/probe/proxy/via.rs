//! One proxy, and the tunnel through it.

use crate::domain::check::Verdict;
use crate::probe::connect::{Wire, connect};
use crate::probe::fault::Fault;
use crate::probe::resolve::Resolver;
use crate::probe::stopwatch::Stopwatch;
use crate::probe::{Pretend, USER_AGENT};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use proxy_watch::{Host, ProxyEndpoint, ProxyStep};
use std::net::IpAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use url::Url;

/// The largest head of a proxy's answer that is read, in bytes.
const LARGEST_HEAD: usize = 16 * 1024;

/// The proxy through which an address is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::probe) struct Via {
    endpoint: ProxyEndpoint,
    /// How one speaks with it: `http`, `https`, `socks4`, `socks5`.
    language: &'static str,
}

impl Via {
    /// The proxy of a step; none when it goes without.
    pub fn of(step: &ProxyStep) -> Option<Self> {
        let language = step.scheme()?;
        let endpoint = step.endpoint()?.clone();
        Some(Self { endpoint, language })
    }

    /// The proxy's host and port, as it is told; never a password.
    pub fn label(&self) -> String {
        self.endpoint.authority()
    }

    /// Its whole address, with what it wants to be told of us when the settings hold it.
    pub fn url(&self) -> Option<Url> {
        let mut url = Url::parse(&format!("{}://{}/", self.language, self.endpoint.authority())).ok()?;
        if let Some(auth) = &self.endpoint.auth {
            url.set_username(auth.username()).ok()?;
            url.set_password(auth.password()).ok()?;
        }
        Some(url)
    }

    /// How one speaks with it.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Whether Prudence can speak with this proxy.
    pub fn is_supported(&self) -> bool {
        self.language == "http"
    }

    /// What it wants to be told of us, when the settings hold a name for it.
    pub fn authorization(&self) -> Option<String> {
        let auth = self.endpoint.auth.as_ref()?;
        let pair = format!("{}:{}", auth.username(), auth.password().unwrap_or_default());
        Some(format!("Basic {}", BASE64_STANDARD.encode(pair)))
    }

    /// Opens a connection to the proxy itself.
    pub async fn reach(
        &self,
        resolver: &Resolver,
        pretend: Option<&Pretend>,
        watch: &Stopwatch,
    ) -> Result<Wire, Fault> {
        let reaching = watch.phase(self.connect(resolver, pretend, watch)).await;
        reaching.map_err(|_| Fault::new(Verdict::ProxyTimeout, "timeout"))?.0
    }

    async fn connect(&self, resolver: &Resolver, pretend: Option<&Pretend>, watch: &Stopwatch) -> Result<Wire, Fault> {
        let unreachable = |fault: Fault| match fault.verdict {
            Verdict::TcpTimeout | Verdict::DnsTimeout => Fault::new(Verdict::ProxyTimeout, &fault.detail),
            _ => Fault::new(Verdict::ProxyUnreachable, &fault.detail),
        };
        let addresses: Vec<IpAddr> = match &self.endpoint.host {
            Host::Ipv4(ip) => vec![(*ip).into()],
            Host::Ipv6(ip) => vec![(*ip).into()],
            Host::Domain(name) => resolver.resolve(name).await.map_err(unreachable)?,
        };
        let connected = connect(&addresses, self.endpoint.port, watch, pretend).await;
        connected.map(|connected| connected.wire).map_err(|(fault, _)| unreachable(fault))
    }

    /// Makes the connection `wire` to this proxy a tunnel to the host of `url`.
    pub async fn tunnel(&self, mut wire: Wire, url: &Url, watch: &Stopwatch) -> Result<Wire, Fault> {
        let asking = watch.phase(self.ask(&mut wire, url)).await;
        asking.map_err(|_| Fault::new(Verdict::ProxyTimeout, "timeout"))?.0.map(|()| wire)
    }

    async fn ask(&self, wire: &mut Wire, url: &Url) -> Result<(), Fault> {
        let to = format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or(443));
        let mut lines =
            vec![format!("CONNECT {to} HTTP/1.1"), format!("Host: {to}"), format!("User-Agent: {USER_AGENT}")];
        lines.extend(self.authorization().map(|value| format!("Proxy-Authorization: {value}")));
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_status_of_a_proxy_is_read_from_its_first_line() {
        assert_eq!(status(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), Some(407));
        assert_eq!(status(b"SSH-2.0\r\n"), None);
        assert_eq!(status(b""), None);
    }

    proptest! {
        #[test]
        fn any_head_is_told_on_one_short_printable_line(head in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let fault = Fault::new(Verdict::ProxyDenied, &first_line(&head));
            prop_assert!(!fault.detail.chars().any(char::is_control) && fault.detail.chars().count() <= 200);
            status(&head);
        }

        #[test]
        fn any_status_line_is_read(line in "HTTP/1\\.[01] [0-9]{0,4}[ -~é]{0,20}\r\n") {
            prop_assert!(status(line.as_bytes()).is_none_or(|status| status <= 999));
        }
    }
}
