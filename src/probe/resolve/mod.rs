//! Names to addresses: the system's own way first, as every program of this computer goes; when that fails, the name
//! servers themselves are asked why, and an independent one whether it knows better.

mod question;

use super::fault::Fault;
use super::{Options, Pretend};
use crate::domain::check::{Naming, Outside, Verdict, naming};
use question::{Refusal, ask};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// Independent name servers: Quad9, and the French Data Network. Asked only when the system's own fail.
const OUTSIDE: &[[u8; 4]] = &[[9, 9, 9, 9], [80, 67, 169, 12]];

/// How long one name server may take to say why.
const REASON: Duration = Duration::from_secs(2);

/// Resolves names.
pub(super) struct Resolver {
    /// The name servers of the system, as far as they are known.
    servers: Vec<SocketAddr>,
    outside: Vec<SocketAddr>,
    pretend: Option<Arc<Pretend>>,
    reason: Duration,
}

impl Resolver {
    /// A resolver for this computer, or for the pretended one.
    pub fn new(options: &Options) -> Self {
        let reason = REASON.min(options.phase_timeout);
        match &options.pretend {
            Some(pretend) => Self {
                servers: pretend.name_servers.clone(),
                outside: pretend.outside.clone(),
                pretend: Some(Arc::clone(pretend)),
                reason,
            },
            None => Self {
                servers: of_system(),
                outside: OUTSIDE.iter().map(|ip| SocketAddr::from((*ip, 53))).collect(),
                pretend: None,
                reason,
            },
        }
    }

    /// The addresses of `host`, by the system's own way.
    pub async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Fault> {
        let addresses = match self.pretend {
            Some(_) => self.by_servers(host).await.map_err(Refusal::fault)?,
            None => by_system(host).await?,
        };
        if addresses.is_empty() {
            return Err(Fault::new(Verdict::DnsNxdomain, "no address"));
        }
        Ok(addresses)
    }

    /// Why the system's way failed: `fault` put right by the name servers' own words; and what an independent
    /// name server says.
    pub async fn explain(&self, host: &str, fault: Fault) -> (Fault, Naming) {
        let reason = timeout(2 * self.reason, self.reason(host));
        let (reason, outside) = tokio::join!(reason, self.independent(host));
        let verdict = match reason {
            Err(_) => Verdict::DnsTimeout,
            Ok(Some(Err(refusal))) => refusal.fault().verdict,
            // The name servers know the name: it is the system's own way that fails.
            Ok(Some(Ok(_))) => Verdict::DnsServfail,
            Ok(None) => fault.verdict,
        };
        (Fault { verdict, ..fault }, Naming { addresses: Vec::new(), outside })
    }

    /// What an independent name server says of `host`.
    pub async fn independent(&self, host: &str) -> Option<Outside> {
        if self.pretend.is_none() && naming::is_unknown_outside(host) {
            return None;
        }
        let mut said = None;
        for server in &self.outside {
            match timeout(self.reason, both_families(*server, host)).await {
                Ok(Ok(addresses)) => return Some(Outside::Addresses(addresses)),
                Ok(Err(Refusal::Name)) => return Some(Outside::Failed(Verdict::DnsNxdomain)),
                _ => said = Some(Outside::NotMeasured),
            }
        }
        said
    }

    async fn reason(&self, host: &str) -> Option<Result<Vec<IpAddr>, Refusal>> {
        if self.servers.is_empty() {
            return None;
        }
        Some(self.by_servers(host).await)
    }

    /// Asks the system's name servers in their order until one has an answer.
    async fn by_servers(&self, host: &str) -> Result<Vec<IpAddr>, Refusal> {
        let mut refusal = Refusal::NoServer;
        for server in &self.servers {
            match timeout(self.reason, both_families(*server, host)).await.unwrap_or(Err(Refusal::Silence)) {
                Ok(addresses) => return Ok(addresses),
                Err(Refusal::Name) => return Err(Refusal::Name),
                Err(other) => refusal = other,
            }
        }
        Err(refusal)
    }
}

async fn both_families(server: SocketAddr, host: &str) -> Result<Vec<IpAddr>, Refusal> {
    let (v4, v6) = tokio::join!(ask(server, host, false), ask(server, host, true));
    match (v4, v6) {
        (Ok(v4), Ok(v6)) if v4.is_empty() && v6.is_empty() => Err(Refusal::Name),
        (Ok(v4), Ok(v6)) => Ok([v6, v4].concat()),
        (Ok(found), Err(_)) | (Err(_), Ok(found)) if !found.is_empty() => Ok(found),
        (Err(refusal), _) | (_, Err(refusal)) => Err(refusal),
    }
}

async fn by_system(host: &str) -> Result<Vec<IpAddr>, Fault> {
    match tokio::net::lookup_host((host, 0)).await {
        Ok(found) => {
            let mut addresses: Vec<IpAddr> = Vec::new();
            for ip in found.map(|address| address.ip()) {
                if !addresses.contains(&ip) {
                    addresses.push(ip);
                }
            }
            Ok(addresses)
        }
        Err(error) => Err(Fault::new(Verdict::DnsServfail, &error.to_string())),
    }
}

/// The name servers that the system's settings name.
fn of_system() -> Vec<SocketAddr> {
    let Ok((config, _)) = hickory_resolver::system_conf::read_system_conf() else { return Vec::new() };
    config.name_servers().iter().map(|server| SocketAddr::new(server.ip, 53)).collect()
}
