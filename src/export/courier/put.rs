//! Puts a file at an address, as WebDAV does.

use super::Road;
use super::fault;
use super::parcel::Parcel;
use crate::domain::Problem;
use hyper::body::Bytes;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Response};
use tokio::sync::mpsc;
use url::Url;

/// What an encrypted report is to a server: bytes.
const CONTENT: &str = "application/octet-stream";

/// How a sending goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many bytes have left.
    Sent(usize),
    /// The connection was lost; the whole is sent again.
    Again,
}

/// Puts `bytes` at `url` and gives the status of the server's answer.
///
/// When the connection is lost on the way, the whole is sent once more after a pause: there is no half of a file to go
/// on from, and the server keeps none. Nothing else is tried again.
///
/// # Errors
/// When the server cannot be reached in time, is not the one that its certificate says, or does not take the file.
pub async fn put(url: &Url, bytes: Vec<u8>, road: &Road, progress: &mut dyn FnMut(Progress)) -> Result<u16, Problem> {
    let client = road.client(url)?;
    let bytes = Bytes::from(bytes);
    let mut sent = attempt(&client, url, bytes.clone(), progress).await;
    if sent.as_ref().is_err_and(fault::is_lost) {
        progress(Progress::Again);
        tokio::time::sleep(road.pause).await;
        sent = attempt(&client, url, bytes, progress).await;
    }
    let answer = sent.map_err(|error| fault::of(&error, url))?;
    fault::of_answer(&answer, url).map_or_else(|| Ok(answer.status().as_u16()), Err)
}

/// Sends everything once.
async fn attempt(
    client: &Client,
    url: &Url,
    bytes: Bytes,
    progress: &mut dyn FnMut(Progress),
) -> reqwest::Result<Response> {
    let (told, mut hear) = mpsc::unbounded_channel();
    let body = reqwest::Body::wrap(Parcel::new(bytes, told));
    let sending = client.put(url.clone()).header(CONTENT_TYPE, CONTENT).body(body).send();
    tokio::pin!(sending);
    loop {
        tokio::select! {
            biased;
            Some(sent) = hear.recv() => progress(Progress::Sent(sent)),
            answer = &mut sending => return answer,
        }
    }
}
