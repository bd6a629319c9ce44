//! The way to an address for what is not a check: through the proxy that a browser would take.

use super::Options;
use super::proxy::{Settings, Way};
use url::Url;

/// The address of the proxy through which the settings send `url`, with what it wants to be told of us; none to go
/// directly. A proxy with which Prudence cannot speak is passed over, as the next way is tried when one is closed.
pub async fn proxy_for(url: &Url) -> Option<Url> {
    proxy_among(&Settings::read(&Options::default()), url).await
}

async fn proxy_among(settings: &Settings, url: &Url) -> Option<Url> {
    let choice = settings.for_round(Some(url)).await;
    let (ways, _) = choice.ways(url).await.ok()?;
    let open = ways.into_iter().find(|way| !matches!(way, Way::Through(via) if !via.is_supported()))?;
    match open {
        Way::Direct => None,
        Way::Through(via) => via.url(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::Proxies;

    async fn proxy(proxy: &str, url: &str) -> Option<String> {
        let options = Options { proxies: Proxies::Only(proxy.to_owned()), ..Options::default() };
        proxy_among(&Settings::read(&options), &url.parse().unwrap()).await.map(Into::into)
    }

    #[tokio::test]
    async fn the_proxy_of_the_settings_is_given_with_its_password() {
        let whole = "http://moi:secret@mandataire.exemple.fr:3128/";
        assert_eq!(proxy(whole, "https://nuage.exemple.fr/").await.as_deref(), Some(whole));
    }

    #[tokio::test]
    async fn this_computer_is_reached_directly() {
        assert_eq!(proxy("http://mandataire.exemple.fr:3128", "http://127.0.0.1:8080/").await, None);
    }
}
