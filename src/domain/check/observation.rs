//! Evidence: what happened when a target was asked. Plain data, without opinion.

use super::{Role, Target, Verdict};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// The most that is read of a page, in bytes. A page that reaches it is cut there.
pub const BODY_CAP: u64 = 256 * 1024;

/// The durations of one hop in milliseconds, by a monotonic clock; none for a phase that did not take place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Phases {
    /// Name resolution.
    pub dns: Option<f64>,
    /// TCP connection.
    pub tcp: Option<f64>,
    /// TLS handshake.
    pub tls: Option<f64>,
    /// From the request sent to the first byte of the answer's head.
    pub ttfb: Option<f64>,
    /// From the head to the last byte read of the body.
    pub body: Option<f64>,
    /// The hop as a whole.
    pub total: f64,
}

/// What the TLS handshake showed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TlsFacts {
    /// `1.3` or `1.2`.
    pub version: String,
    /// The cipher suite.
    pub cipher: String,
    /// Who signed the certificate.
    pub issuer: String,
    /// Until when it is valid, RFC 3339.
    pub not_after: String,
    /// The names it is for, sixteen at most.
    pub sans: Vec<String>,
    /// Which stores trust it: `mozilla`, `system`, `extra`. Empty when none does.
    pub trusted_by: Vec<String>,
}

/// What the directories of names said about the host of a hop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Naming {
    /// The addresses that the system's own way gave; empty when it failed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<IpAddr>,
    /// What an independent name server said. It is asked only when the system's way failed, or gave addresses
    /// that no service of the internet has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<Outside>,
}

/// What an independent name server said. No answer from it proves nothing: many networks block it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outside {
    /// The name has these addresses.
    Addresses(Vec<IpAddr>),
    /// It answered that it has none, for this reason.
    Failed(Verdict),
    /// It was asked and did not answer.
    NotMeasured,
}

/// An attempt to connect in one family of addresses, IPv4 or IPv6.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// The address tried last.
    pub ip: IpAddr,
    /// How long the attempt took, in milliseconds.
    pub ms: f64,
    /// How it failed; none when it succeeded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Verdict>,
}

/// Why the script that chooses the proxies (PAC) chose none. A browser then does without a proxy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptFault {
    /// The script's address; empty when it stands in the settings themselves.
    pub address: String,
    /// Whether it was read, and does not run.
    pub read: bool,
    /// The words of the system or the library.
    pub detail: String,
}

/// One request and its answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Hop {
    /// The address asked.
    pub url: String,
    /// The IP address that answered.
    pub ip: Option<IpAddr>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// Where the answer sends on to.
    pub location: Option<String>,
    /// `http/1.1` or `h2`.
    pub http: Option<String>,
    /// How long each phase took.
    pub phases: Phases,
    /// What TLS showed; none for plain HTTP or when it was not reached.
    pub tls: Option<TlsFacts>,
    /// The `Date` header.
    pub date: Option<String>,
    /// The `Retry-After` header.
    pub retry_after: Option<String>,
    /// The `Server` header.
    pub server: Option<String>,
    /// The proxy through which it went.
    pub proxy: Option<String>,
    /// The proxies that came before it in the settings, and could not be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub silent_proxies: Vec<String>,
    /// Why the script that chooses the proxies chose none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script_fault: Option<ScriptFault>,
    /// What the directories of names said; none for an IP address or behind a proxy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naming: Option<Naming>,
    /// The attempts to connect, one a family of addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attempts: Vec<Attempt>,
    /// Whether TLS came about only after a second, smaller first message (without the post-quantum key share).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub small_hello: bool,
    /// The part that the catalogue gives to the owner of this host.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Role>,
}

impl Hop {
    /// The host of its address; empty when the address cannot be read.
    #[must_use]
    pub fn host(&self) -> String {
        url::Url::parse(&self.url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// How the observation ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Ending {
    /// An answer was read to its end, or as far as the cap on bodies allows.
    Answered {
        /// The readable text of the page, without markup, cut to a few kilobytes.
        text: String,
        /// Bytes of the body that were read, once unfolded where it came compressed.
        bytes: u64,
    },
    /// Something failed on the way; `verdict` names the fault as the engine saw it.
    Failed {
        /// What failed.
        verdict: Verdict,
        /// The words of the system or the library.
        detail: String,
    },
}

/// All that was seen when one target was asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// What was asked.
    pub target: Target,
    /// The requests, in order; the last one is where it ended.
    pub hops: Vec<Hop>,
    /// How it ended.
    pub ending: Ending,
    /// The time of all hops together, in milliseconds; the wait for their turn is not counted.
    pub total_ms: f64,
}

impl Observation {
    /// The hop where it ended.
    #[must_use]
    pub fn last_hop(&self) -> Option<&Hop> {
        self.hops.last()
    }
}
