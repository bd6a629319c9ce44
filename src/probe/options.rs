//! How a round is run.

use super::Pretend;
use crate::domain::establishment::Address;
use rustls::pki_types::CertificateDer;
use std::sync::Arc;
use std::time::Duration;

/// How a round is run.
#[derive(Clone, Debug)]
pub struct Options {
    /// The longest that one phase of a hop may take.
    pub phase_timeout: Duration,
    /// The longest that one target may take, redirects included, the wait for its turn not counted.
    pub total_timeout: Duration,
    /// Certificate authorities that are trusted besides the two stores.
    pub extra_roots: Vec<CertificateDer<'static>>,
    /// Through which proxies to go. Loopback addresses are always asked directly.
    pub proxies: Proxies,
    /// What stands in for the network, in tests.
    pub pretend: Option<Arc<Pretend>>,
}

/// Through which proxies to go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Proxies {
    /// Those of the environment, else of the system's settings, which may name a script that chooses.
    #[default]
    System,
    /// None.
    Direct,
    /// This one for everything, as a URL.
    Only(String),
    /// Those that the script at this address chooses (PAC).
    Script(Address),
}

impl Default for Options {
    fn default() -> Self {
        Self {
            phase_timeout: Duration::from_secs(10),
            total_timeout: Duration::from_secs(30),
            extra_roots: Vec::new(),
            proxies: Proxies::System,
            pretend: None,
        }
    }
}
