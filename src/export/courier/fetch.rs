//! Fetches a small file.

use super::Road;
use super::fault;
use crate::domain::Problem;
use url::Url;

/// The content of the file at `url`, which may have `limit` bytes.
///
/// # Errors
/// When the server cannot be reached, answers that there is no such file or that it is elsewhere, or sends more.
pub async fn fetch(url: &Url, limit: usize, road: &Road) -> Result<Vec<u8>, Problem> {
    let failed = |error: reqwest::Error| fault::of(&error, url);
    let mut answer = road.client(url)?.get(url.clone()).send().await.map_err(failed)?;
    if let Some(problem) = fault::of_answer(&answer, url) {
        return Err(problem);
    }
    let mut content = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(failed)? {
        if content.len() + chunk.len() > limit {
            return Err(Problem::not_fine(fault::at("courier-endless", url).with("limit", limit >> 10)));
        }
        content.extend_from_slice(&chunk);
    }
    Ok(content)
}
