//! The way to an address: through which proxy, with how much patience.

use super::fault;
use crate::domain::Problem;
use reqwest::redirect::Policy;
use reqwest::{Client, Proxy};
use std::time::Duration;
use url::Url;

/// How the courier presents itself.
const USER_AGENT: &str = concat!("Prudence/", env!("CARGO_PKG_VERSION"));

/// The way to an address.
#[derive(Clone, Debug)]
pub struct Road {
    /// The proxy to go through, with what it wants to be told; none to go directly.
    pub proxy: Option<Url>,
    /// The longest that reaching the server may take.
    pub connecting: Duration,
    /// The longest that one attempt may take as a whole.
    pub whole: Duration,
    /// The pause before a lost connection is tried again.
    pub pause: Duration,
}

impl Default for Road {
    fn default() -> Self {
        Self {
            proxy: None,
            connecting: Duration::from_secs(10),
            whole: Duration::from_mins(2),
            pause: Duration::from_secs(1),
        }
    }
}

impl Road {
    /// The way through this proxy, or straight ahead, with the usual patience.
    #[must_use]
    pub fn through(proxy: Option<Url>) -> Self {
        Self { proxy, ..Self::default() }
    }

    /// What asks along this road.
    pub(super) fn client(&self, url: &Url) -> Result<Client, Problem> {
        let builder = Client::builder()
            .user_agent(USER_AGENT)
            .redirect(Policy::none())
            .connect_timeout(self.connecting)
            .timeout(self.whole)
            .no_proxy();
        let builder = match &self.proxy {
            Some(proxy) => builder.proxy(Proxy::all(proxy.clone()).map_err(|error| fault::of(&error, url))?),
            None => builder,
        };
        builder.build().map_err(|error| fault::of(&error, url))
    }
}
