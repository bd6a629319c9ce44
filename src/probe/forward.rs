//! Plain HTTP through a proxy, which asks in our place: only the whole delay can be measured.

use super::body::{self, Kind, Page};
use super::exchange::{Answer, read_head, set_cookies, text_of};
use super::fault::{Fault, chain};
use super::progress::{Phase, Reporter};
use super::proxy::Via;
use super::stopwatch::{Stopwatch, ms};
use super::{USER_AGENT, redirect};
use crate::domain::check::{Hop, Verdict};
use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, Proxy, Response};
use std::time::Instant;
use url::Url;

/// Asks for `url` through the proxy `via` and fills `hop` with what comes back.
pub(super) async fn ask(
    via: &Via,
    url: &Url,
    cookies: Option<String>,
    hop: &mut Hop,
    watch: &Stopwatch,
    reporter: &Reporter,
) -> Result<Answer, Fault> {
    let client = client(via).map_err(|error| Fault::new(Verdict::NotMeasured, &chain(&error)))?;
    let mut request = client.get(url.clone()).header(ACCEPT_ENCODING, "identity");
    if let Some(cookies) = cookies {
        request = request.header(COOKIE, cookies);
    }
    reporter.begins(Phase::Ttfb);
    let late = |_| Fault::new(Verdict::ProxyTimeout, "timeout");
    let (response, took) = watch.phase(request.send()).await.map_err(late)?;
    let response = response.map_err(|error| of_sending(&error))?;
    hop.phases.ttfb = Some(took);
    read_head(response.headers(), response.status().as_u16(), hop);
    hop.http = Some("http/1.1".to_owned());
    if hop.status == Some(407) {
        return Err(Fault::new(Verdict::ProxyAuthRequired, "407"));
    }
    let cookies = set_cookies(response.headers());
    if redirect::next(hop, url).is_some() {
        return Ok(Answer { page: Page::default(), cookies });
    }
    reporter.begins(Phase::Body);
    let began = Instant::now();
    let page = watch.phase(read(response)).await;
    hop.phases.body = Some(ms(began.elapsed()));
    let (page, _) = page.map_err(|_| Fault::new(Verdict::BodyStalled, "timeout"))?;
    Ok(Answer { page: page?, cookies })
}

fn client(via: &Via) -> reqwest::Result<Client> {
    let mut proxy = Proxy::http(via.uri.to_string())?;
    if let Some(authorization) = &via.authorization {
        proxy = proxy.custom_http_auth(authorization.clone());
    }
    Client::builder().proxy(proxy).redirect(Policy::none()).user_agent(USER_AGENT).build()
}

async fn read(mut response: Response) -> Result<Page, Fault> {
    let kind = Kind::of(
        text_of(response.headers(), &CONTENT_TYPE).as_deref(),
        text_of(response.headers(), &CONTENT_ENCODING).as_deref(),
    );
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| Fault::of_body(&error))? {
        if !body::keep(&mut bytes, &chunk) {
            break;
        }
    }
    Ok(kind.page(&bytes))
}

fn of_sending(error: &reqwest::Error) -> Fault {
    let verdict = if error.is_connect() { Verdict::ProxyUnreachable } else { Verdict::HttpClosed };
    Fault::new(verdict, &chain(error))
}
