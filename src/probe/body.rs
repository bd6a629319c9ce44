//! Reading a page, capped.

use super::fault::Fault;
use super::markup;
use super::stopwatch::{Stopwatch, ms};
use super::unfold::Folding;
use crate::domain::check::{BODY_CAP, Verdict};
use encoding_rs::Encoding;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use std::time::Instant;
use tokio::time::timeout;

/// A page as far as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// Its readable text; empty when it is no text.
    pub text: String,
    /// Bytes read; those of the page itself when it came compressed.
    pub bytes: u64,
}

/// What the head of an answer says of its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kind {
    /// Whether it is text.
    pub text: bool,
    /// How it is compressed, in spite of what was asked.
    pub folding: Folding,
    /// The encoding that it announces.
    pub encoding: Option<&'static Encoding>,
}

impl Kind {
    /// Reads the two headers that tell; none of them means text.
    pub fn of(content_type: Option<&str>, content_encoding: Option<&str>) -> Self {
        let kind = content_type.unwrap_or("text/html").to_ascii_lowercase();
        let readable = ["text/", "html", "json", "xml"].iter().any(|word| kind.contains(word));
        let charset = kind.split_once("charset=").map(|(_, charset)| charset.split(';').next().unwrap_or_default());
        let encoding = charset.and_then(|charset| Encoding::for_label(charset.trim_matches(['"', '\'']).as_bytes()));
        Self { text: readable, folding: Folding::of(content_encoding), encoding }
    }

    /// The page that these bytes are.
    pub fn page(self, bytes: &[u8]) -> Page {
        let page = if self.text { self.folding.unfold(bytes) } else { None };
        let text = page.as_ref().map(|page| markup::readable(page, self.encoding)).unwrap_or_default();
        Page { text, bytes: page.map_or(bytes.len(), |page| page.len().max(bytes.len())) as u64 }
    }
}

/// Reads `body` to its end or to the cap; gives the page and the time it took in milliseconds.
pub(super) async fn read(mut body: Incoming, kind: Kind, watch: &Stopwatch) -> (Result<Page, Fault>, f64) {
    let began = Instant::now();
    let mut bytes = Vec::new();
    let reading = async {
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| Fault::of_body(&error))?;
            if !keep(&mut bytes, frame.data_ref().map(AsRef::as_ref).unwrap_or_default()) {
                break;
            }
        }
        Ok(())
    };
    let outcome = timeout(watch.allowance(), reading).await;
    let outcome = outcome.unwrap_or_else(|_| Err(Fault::new(Verdict::BodyStalled, "timeout")));
    (outcome.map(|()| kind.page(&bytes)), ms(began.elapsed()))
}

/// Adds `more` up to the cap; whether there is room for yet more.
pub(super) fn keep(bytes: &mut Vec<u8>, more: &[u8]) -> bool {
    let room = usize::try_from(BODY_CAP).unwrap_or(usize::MAX).saturating_sub(bytes.len());
    bytes.extend_from_slice(&more[..more.len().min(room)]);
    more.len() < room
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_kept_up_to_the_cap_and_no_further() {
        let mut bytes = Vec::new();
        let chunk = vec![0; 100_000];
        assert!(keep(&mut bytes, &chunk));
        assert!(keep(&mut bytes, &chunk));
        assert!(!keep(&mut bytes, &chunk));
        assert_eq!(bytes.len() as u64, BODY_CAP);
    }

    #[test]
    fn what_is_no_text_is_counted_and_not_read() {
        assert_eq!(Kind::of(Some("text/html"), Some("br")).page(b"abc"), Page { text: String::new(), bytes: 3 });
        assert_eq!(Kind::of(Some("image/png"), None).page(b"abc").text, "");
        assert_eq!(Kind::of(None, None).page(b"abc").text, "abc");
    }

    #[test]
    fn a_page_is_read_in_the_encoding_that_it_announces() {
        for content_type in ["text/html; charset=iso-8859-15", "text/html;charset=\"ISO-8859-15\"; a=b"] {
            assert_eq!(Kind::of(Some(content_type), None).page(b"\xa4 \xe9").text, "€ é");
        }
        assert_eq!(Kind::of(Some("text/html; charset=martien"), None).page("é".as_bytes()).text, "é");
    }
}
