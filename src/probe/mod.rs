//! The network: asks the targets of a round and reports what was seen, phase by phase, without an opinion.
//!
//! Polite by construction: GET only, no login, one request in flight for a host and four in all, bodies
//! capped. One retry exists: a second, smaller TLS hello when the first one got no answer, which tells a filter
//! that drops large ones. Whoever drops a round closes its connections.

mod body;
mod certificate;
mod connect;
mod cookies;
mod exchange;
mod fault;
mod hop;
pub mod loopback;
mod markup;
mod options;
mod politeness;
mod pretend;
mod prober;
mod progress;
mod proxy;
mod redirect;
mod resolve;
mod route;
mod stopwatch;
mod tls;
mod trust;
mod unfold;
mod visit;
mod watch;

pub use options::{Options, Proxies};
pub use pretend::{Pretend, Route};
pub use prober::Prober;
pub use progress::{Phase, Progress};
pub use route::proxy_for;
pub use watch::{Rhythm, SHORTEST as SHORTEST_INTERVAL};

/// How Prudence presents itself to the services that it asks.
pub const USER_AGENT: &str = concat!("Prudence/", env!("CARGO_PKG_VERSION"), " (+readiness check; one request)");
