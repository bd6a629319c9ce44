//! The settings of proxies, read once; what they say of a round, whose script is fetched anew for each.

use super::choice::Choice;
use super::script::{self, Script};
use crate::probe::{Options, Proxies};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proxy_watch::pac::{DEFAULT_PAC_TIMEOUT, PacPolicy, PacResolver};
use proxy_watch::{EnvPrecedence, ProxyConfig, ProxyConfigSource, ProxyEnv, ProxyMode};
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// The settings of proxies.
pub(in crate::probe) struct Settings {
    config: Arc<ProxyConfig>,
    engine: Arc<PacResolver>,
    /// The longest that fetching a script may take.
    patience: Duration,
}

impl Settings {
    /// Reads what `options` ask for.
    pub fn read(options: &Options) -> Self {
        let config = match &options.proxies {
            Proxies::System => of_system(),
            Proxies::Direct => ProxyConfig::direct(),
            Proxies::Only(proxy) => of_environment(ProxyEnv::from_vars([("all_proxy", proxy)]).ok()),
            Proxies::Script(address) => {
                ProxyConfig::from_source(ProxyConfigSource::Env, ProxyMode::pac(address.url().clone()))
            }
        };
        let engine = engine(policy(options));
        Self { config: Arc::new(config), engine: Arc::new(engine), patience: options.phase_timeout }
    }

    /// What chooses the proxies of a round. Where that is a script, it is fetched now, and tried on `first`.
    pub async fn for_round(&self, first: Option<&Url>) -> Choice {
        let script = match &self.config.effective {
            ProxyMode::Pac { url, .. } => script::fetch(url, self.patience).await,
            ProxyMode::PacInline { script, .. } => Script::given(script),
            _ => Script::none(),
        };
        Choice::new(Arc::clone(&self.config), Arc::clone(&self.engine), script).tried(first).await
    }
}

/// The proxies of the environment, else those of the system's settings.
fn of_system() -> ProxyConfig {
    // A system without such settings has none; a proxy for CGI programs is not for us.
    let system = proxy_watch::read().unwrap_or_else(|_| ProxyConfig::direct());
    match ProxyEnv::from_env() {
        Ok(env) if !env.per_scheme().is_empty() => system.with_env(&env, EnvPrecedence::BeforeSystem),
        _ => system,
    }
}

fn of_environment(env: Option<ProxyEnv>) -> ProxyConfig {
    env.map_or_else(ProxyConfig::direct, |env| env.to_config())
}

/// What runs scripts, and asks the system where it must discover one.
fn engine(policy: PacPolicy) -> PacResolver {
    let engine = PacResolver::new(policy);
    #[cfg(windows)]
    if let Ok(native) = proxy_watch::pac::NativePacResolver::new() {
        return engine.with_native(native.with_wpad(true));
    }
    #[cfg(target_os = "macos")]
    return engine.with_native(proxy_watch::pac::NativePacResolver::new().with_wpad(true));
    #[cfg(not(target_os = "macos"))]
    engine
}

/// What a script may see: names, addresses and the time, as in a browser. In a pretended network it sees no names.
fn policy(options: &Options) -> PacPolicy {
    let now = Timestamp::now();
    let real = options.pretend.is_none();
    PacPolicy::new()
        .with_timeout(Some(DEFAULT_PAC_TIMEOUT.min(options.phase_timeout)))
        .with_dns_resolution(real)
        .with_internal_addresses(real)
        .with_my_ip_address(own_address().unwrap_or(Ipv4Addr::LOCALHOST.into()))
        .with_local_utc_offset(TimeZone::system().to_offset(now).seconds())
}

/// The address from which this computer reaches the internet. Nothing is sent: connecting a datagram socket only
/// looks the route up.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|address| address.ip())
}
