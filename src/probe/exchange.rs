//! One request and the head of its answer.

use super::body::{self, Kind, Page};
use super::connect::Wire;
use super::fault::Fault;
use super::progress::{Phase, Reporter};
use super::stopwatch::Stopwatch;
use super::{USER_AGENT, redirect};
use crate::domain::check::{Hop, Verdict};
use crate::domain::printable;
use http_body_util::Empty;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, COOKIE, HOST, HeaderMap, HeaderName};
use hyper::rt::Executor;
use hyper::{Request, Response, header};
use hyper_util::rt::TokioIo;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::task::JoinSet;
use url::Url;

/// The longest header that is kept, in characters.
const HEADER_CHARS: usize = 2000;

/// The largest head of an answer that is read, in bytes.
const LARGEST_HEAD: usize = 64 * 1024;

/// What is asked.
pub(super) struct Ask<'a> {
    /// The address.
    pub url: &'a Url,
    /// The cookies of this visit for it.
    pub cookies: Option<String>,
    /// In which form.
    pub form: Form,
}

/// The form of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// HTTP/1.1, with the path alone: the server knows who it is.
    Short,
    /// HTTP/1.1, with the whole address, to a proxy that asks in our place, and what it wants to be told of us.
    InFull(Option<String>),
    /// HTTP/2.
    Http2,
}

/// What came back.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// The page; nothing of it is read when the answer sends on.
    pub page: Page,
    /// The `Set-Cookie` headers.
    pub cookies: Vec<String>,
}

/// Asks over `wire` and fills `hop` with what comes back.
pub(super) async fn exchange(
    wire: Wire,
    ask: Ask<'_>,
    hop: &mut Hop,
    watch: &Stopwatch,
    reporter: &Reporter,
) -> Result<Answer, Fault> {
    let tasks = Tasks::default();
    reporter.begins(Phase::Ttfb);
    let late = || Fault::new(Verdict::HttpTimeout, "timeout");
    let (response, took) = watch.phase(send(wire, &ask, &tasks)).await.map_err(|_| late())?;
    let response = response.map_err(|error| Fault::of_exchange(&error))?;
    hop.phases.ttfb = Some(took);
    read_head(response.headers(), response.status().as_u16(), hop);
    hop.http = Some(if response.version() == hyper::Version::HTTP_2 { "h2" } else { "http/1.1" }.to_owned());
    let cookies = set_cookies(response.headers());
    if redirect::next(hop, ask.url).is_some() {
        return Ok(Answer { page: Page::default(), cookies });
    }
    reporter.begins(Phase::Body);
    let kind = Kind::of(
        text_of(response.headers(), &header::CONTENT_TYPE).as_deref(),
        text_of(response.headers(), &header::CONTENT_ENCODING).as_deref(),
    );
    let (page, took) = body::read(response.into_body(), kind, watch).await;
    hop.phases.body = Some(took);
    Ok(Answer { page: page?, cookies })
}

async fn send(wire: Wire, ask: &Ask<'_>, tasks: &Tasks) -> hyper::Result<Response<Incoming>> {
    let io = TokioIo::new(wire);
    let request = request(ask);
    if ask.form == Form::Http2 {
        let mut builder = hyper::client::conn::http2::Builder::new(tasks.spawner());
        builder.max_header_list_size(u32::try_from(LARGEST_HEAD).unwrap_or(u32::MAX));
        let (mut sender, connection) = builder.handshake(io).await?;
        tasks.spawner().execute(async { drop(connection.await) });
        sender.send_request(request).await
    } else {
        let mut builder = hyper::client::conn::http1::Builder::new();
        builder.max_buf_size(LARGEST_HEAD);
        let (mut sender, connection) = builder.handshake(io).await?;
        tasks.spawner().execute(async { drop(connection.await) });
        sender.send_request(request).await
    }
}

/// The request: GET, no body, nothing that identifies anybody.
fn request(ask: &Ask<'_>) -> Request<Empty<Bytes>> {
    let mut request = Request::new(Empty::new());
    let target = if ask.form == Form::Short { path_and_query(ask.url) } else { ask.url.as_str().to_owned() };
    *request.uri_mut() = target.parse().unwrap_or_default();
    let headers = request.headers_mut();
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = value.parse() {
            headers.insert(name, value);
        }
    };
    if ask.form != Form::Http2 {
        set(HOST, &authority(ask.url));
    }
    if let Form::InFull(Some(authorization)) = &ask.form {
        set(header::PROXY_AUTHORIZATION, authorization);
    }
    set(header::USER_AGENT, USER_AGENT);
    set(ACCEPT, "text/html,application/json;q=0.9,*/*;q=0.8");
    set(ACCEPT_LANGUAGE, "fr");
    set(ACCEPT_ENCODING, "identity");
    if let Some(cookies) = &ask.cookies {
        set(COOKIE, cookies);
    }
    request
}

fn path_and_query(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

/// Host and port as the `Host` header has them.
pub(super) fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Keeps what the head of an answer says.
pub(super) fn read_head(headers: &HeaderMap, status: u16, hop: &mut Hop) {
    hop.status = Some(status);
    hop.location = text_of(headers, &header::LOCATION);
    hop.date = text_of(headers, &header::DATE);
    hop.retry_after = text_of(headers, &header::RETRY_AFTER);
    hop.server = text_of(headers, &header::SERVER);
}

/// A header as printable text.
pub(super) fn text_of(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let value = String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned();
    Some(printable::one_line(&value).chars().take(HEADER_CHARS).collect())
}

/// The `Set-Cookie` headers that are text.
pub(super) fn set_cookies(headers: &HeaderMap) -> Vec<String> {
    headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok().map(str::to_owned)).collect()
}

/// The tasks that serve a connection. They end when this is dropped, and the connection with them.
#[derive(Default)]
struct Tasks(Arc<Mutex<JoinSet<()>>>);

/// Adds tasks. It does not keep them alive, since they keep it.
#[derive(Clone)]
struct Spawner(Weak<Mutex<JoinSet<()>>>);

impl Tasks {
    fn spawner(&self) -> Spawner {
        Spawner(Arc::downgrade(&self.0))
    }
}

impl<F: Future<Output = ()> + Send + 'static> Executor<F> for Spawner {
    fn execute(&self, task: F) {
        if let Some(tasks) = self.0.upgrade() {
            tasks.lock().unwrap_or_else(PoisonError::into_inner).spawn(task);
        }
    }
}
