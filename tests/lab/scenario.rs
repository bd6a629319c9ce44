//! A scenario as its file has it.

use super::answer::Answer;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;

/// What differs from an ordinary day, and what must be said of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The file's name.
    #[serde(skip)]
    pub name: String,
    /// The situation in a sentence.
    pub about: String,
    /// What the name servers do.
    #[serde(default)]
    pub names: Names,
    /// What the hosts do, by the name of the target, or by IP address; `all` for those not named.
    #[serde(default)]
    pub hosts: BTreeMap<String, Host>,
    /// The proxy that this computer is told to use.
    pub proxy: Option<Proxy>,
    /// The script that chooses the proxies. Without one, the proxy is for everything.
    pub script: Option<Script>,
    /// By how many seconds the world's clock differs from ours.
    #[serde(default)]
    pub clock: i64,
    /// The longest that a phase may take, in milliseconds.
    #[serde(default = "phase_ms")]
    pub phase_ms: u64,
    /// Which targets are asked; all by default.
    pub targets: Option<Vec<String>>,
    /// What must be said.
    pub expect: Expectation,
}

fn phase_ms() -> u64 {
    1500
}

/// What the two name servers do.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The name server of the school's network.
    #[serde(default)]
    pub system: NameServer,
    /// The independent one.
    #[serde(default)]
    pub outside: NameServer,
}

/// What a name server does: for all names, and for some.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameServer {
    /// For all names that are not told apart.
    #[serde(default)]
    pub all: Reply,
    /// By the name of the target.
    #[serde(default)]
    pub only: BTreeMap<String, Reply>,
}

/// A name server's reply.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// The right addresses.
    #[default]
    Right,
    /// No such name.
    Nxdomain,
    /// A failure.
    Servfail,
    /// A refusal.
    Refused,
    /// None.
    Silence,
    /// Bytes that are no message.
    Garbage,
    /// The right addresses, but over TCP only.
    Truncated,
    /// Nothing listens at all.
    NoListener,
    /// These addresses.
    Addresses(Vec<IpAddr>),
}

/// What a host does.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// How it takes connections.
    #[serde(default)]
    pub tcp: Tcp,
    /// How it takes connections over IPv6; without it, it has no IPv6 address.
    pub ipv6: Option<Tcp>,
    /// How it takes handshakes.
    #[serde(default)]
    pub tls: Handshake,
    /// Its certificate.
    #[serde(default)]
    pub certificate: Certificate,
    /// What it answers, by path.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    /// What it answers to all other paths.
    pub answer: Option<Answer>,
}

/// How a host takes connections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tcp {
    #[default]
    Open,
    Refused,
    FullBacklog,
    Reset,
    Unreachable,
    NoRoute,
}

/// How a host takes handshakes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Handshake {
    #[default]
    Modern,
    Older,
    Closed,
    Reset,
    Stalled,
    NotTls,
    OldVersion,
    Alert,
    DropsLargeHello,
}

/// The certificate that a host shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certificate {
    #[default]
    Good,
    Expired,
    NotYetValid,
    WrongHost,
    UnknownIssuer,
    SelfSigned,
    MissingIntermediate,
    WithIntermediate,
    ExpiresInFiveDays,
    /// Signed by an inspecting filter whose authority is in the system's store.
    Inspected,
    /// Signed by an inspecting filter whose authority is nowhere.
    InspectedUnknown,
}

/// What the proxy does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proxy {
    Works,
    AuthRequired,
    Denied,
    Gateway,
    Hangs,
    Unreachable,
    /// Of a kind that Prudence does not speak.
    Unsupported,
}

/// A script that chooses the proxies (PAC).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// It is this one: `{proxy}` stands for the lab's proxy, `{silent}` for one that is switched off.
    Says(String),
    /// Its server does not have it.
    Missing,
    /// Its server is switched off.
    Unreachable,
}

/// What must be said.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Where the fault lies.
    pub r#where: String,
    /// By which rule.
    pub rule: String,
    /// The verdict on each target: by its name, or by `controls`, `literals`, `named`, `all`. Others must be `ok`.
    #[serde(default)]
    pub verdicts: BTreeMap<String, String>,
    /// The severity on a target, where it is worth telling.
    #[serde(default)]
    pub severities: BTreeMap<String, String>,
    /// Where the fault of a target lies, where it differs from that of the round.
    #[serde(default)]
    pub places: BTreeMap<String, String>,
    /// The number of hops of a target.
    #[serde(default)]
    pub hops: BTreeMap<String, usize>,
    /// Whether a target was asked through the `proxy`, or without: `direct`.
    #[serde(default)]
    pub through: BTreeMap<String, String>,
    /// A sentence of the evidence, by its key.
    pub evidence: Option<String>,
}

impl Scenario {
    /// All scenarios of `folder`, by name.
    pub fn all(folder: &Path) -> Vec<Self> {
        let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|end| end == "yaml"));
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Self {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let read: Self = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { name, ..read }
    }
}
