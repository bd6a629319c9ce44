//! The script that chooses the proxies, fetched as browsers do: without a proxy, once a round, and never a large one.

use crate::domain::check::ScriptFault;
use crate::domain::printable;
use crate::probe::USER_AGENT;
use crate::probe::fault::chain;
use proxy_watch::pac::PacScript;
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// The largest script that is read, in bytes.
const LARGEST: usize = 1024 * 1024;

/// The most redirects on the way to a script.
const MOST_REDIRECTS: usize = 5;

/// A script, and where it comes from.
#[derive(Clone)]
pub(super) struct Script {
    /// Its address, without a password; empty when it stands in the settings themselves.
    pub address: String,
    /// The script; none when there is none, or when it cannot be had.
    pub source: Option<Arc<PacScript>>,
    /// Why it chooses nothing.
    pub fault: Option<ScriptFault>,
}

impl Script {
    /// No script chooses.
    pub fn none() -> Self {
        Self { address: String::new(), source: None, fault: None }
    }

    /// A script that stands in the settings.
    pub fn given(source: &str) -> Self {
        Self { source: Some(Arc::new(PacScript::new(source))), ..Self::none() }
    }

    /// The same script, which does not run.
    pub fn broken(self, detail: &str) -> Self {
        let fault = ScriptFault { address: self.address.clone(), read: true, detail: printable::one_line(detail) };
        Self { fault: Some(fault), ..self }
    }
}

/// Fetches the script at `url`; this may take `patience`.
pub(super) async fn fetch(url: &Url, patience: Duration) -> Script {
    let address = told(url);
    let fetched = tokio::time::timeout(patience, read(url)).await.unwrap_or_else(|_| Err("timeout".to_owned()));
    let fault =
        |detail: String| ScriptFault { address: address.clone(), read: false, detail: printable::one_line(&detail) };
    match fetched {
        Ok(source) => Script { address, source: Some(Arc::new(PacScript::new(source))), fault: None },
        Err(detail) => Script { source: None, fault: Some(fault(detail)), address },
    }
}

async fn read(url: &Url) -> Result<String, String> {
    let words = |error: reqwest::Error| chain(&error.without_url());
    let client = Client::builder().no_proxy().redirect(Policy::limited(MOST_REDIRECTS)).user_agent(USER_AGENT);
    let response = client.build().map_err(words)?.get(url.clone()).send().await.map_err(words)?;
    let status = response.status();
    if !status.is_success() {
        return Err(status.to_string());
    }
    body(response).await
}

async fn body(mut response: Response) -> Result<String, String> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| chain(&error.without_url()))? {
        if bytes.len() + chunk.len() > LARGEST {
            return Err(format!("> {LARGEST}"));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The address as it is told: without a user name, a password, or what follows the path.
fn told(url: &Url) -> String {
    let mut told = url.clone();
    // Only an address without a host refuses, and it holds neither.
    let _ = (told.set_username(""), told.set_password(None));
    told.set_query(None);
    told.set_fragment(None);
    printable::one_line(told.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_script_is_told_without_its_secrets() {
        let url = "http://moi:secret@mandataire.exemple.fr/proxy.pac?cle=1".parse().unwrap();
        assert_eq!(told(&url), "http://mandataire.exemple.fr/proxy.pac");
    }
}
