//! What the demonstration ENT serves, request after request.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Response, StatusCode, header};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How late the second answer is: just over what counts as slow.
const LATE: Duration = Duration::from_millis(3200);

const QUOTA: &str = include_str!("../../../assets/demo/quota.html");

/// The pages, and whether they suffer from the rush.
const PAGES: &[(&str, &str, bool)] = &[
    ("/portail", include_str!("../../../assets/demo/portail.html"), true),
    ("/connexion", include_str!("../../../assets/demo/connexion.html"), true),
    ("/vie-scolaire", include_str!("../../../assets/demo/vie-scolaire.html"), false),
    ("/educonnect", include_str!("../../../assets/demo/educonnect.html"), false),
    ("/temoin-1", include_str!("../../../assets/demo/temoin.html"), false),
    ("/temoin-2", include_str!("../../../assets/demo/temoin.html"), false),
];

/// How often each page was asked for.
#[derive(Default)]
pub(super) struct Pages(Mutex<HashMap<&'static str, u32>>);

impl Pages {
    /// Answers a request for `path`. A page that suffers from the rush comes at once the first time, late the second,
    /// and from the third on the quota page comes in its place, with status 200 as in April 2021.
    pub async fn answer(&self, path: &str) -> Result<Response<Full<Bytes>>, Infallible> {
        let Some((path, page, suffers)) = PAGES.iter().find(|(known, _, _)| *known == path) else {
            return Ok(response(StatusCode::NOT_FOUND, ""));
        };
        let page = match (suffers, self.count(path)) {
            (true, 2) => {
                tokio::time::sleep(LATE).await;
                page
            }
            (true, 3..) => QUOTA,
            _ => page,
        };
        Ok(response(StatusCode::OK, page))
    }

    fn count(&self, path: &'static str) -> u32 {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(path).or_default();
        *count = count.saturating_add(1);
        *count
    }
}

fn response(status: StatusCode, page: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from_static(page.as_bytes())));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8"));
    response
}
