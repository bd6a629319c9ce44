//! The way that the courier takes from here.

use crate::export::courier::Road;
use crate::probe::{self, Options};
use url::Url;

/// The way to `url`: through the proxy that a browser would take.
pub async fn to(url: &Url) -> Road {
    let proxy = probe::proxy_for(url, &Options::default()).await;
    Road { proxy: proxy.map(Into::into), ..Road::default() }
}
