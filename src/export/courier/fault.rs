//! What went wrong on the way, as a sentence with the way out.

use crate::domain::{Problem, Sentence, reason};
use reqwest::{Error, Response};
use rustls::CertificateError;
use std::error::Error as StdError;
use std::io;
use url::Url;

/// The problem that an error of the network is. The address is named by its host only: its path may be a secret.
pub(super) fn of(error: &Error, url: &Url) -> Problem {
    let key = if is_of_tls(error) {
        "courier-tls"
    } else if error.is_timeout() {
        "courier-late"
    } else if error.is_connect() {
        "courier-unreachable"
    } else if error.is_builder() {
        "courier-proxy"
    } else {
        "courier-lost"
    };
    Problem::unable(at(key, url).with("detail", detail(error)))
}

/// Whether the connection broke after it was made: what was sent may be sent again.
pub(super) fn is_lost(error: &Error) -> bool {
    !error.is_timeout() && !error.is_connect() && !error.is_builder()
}

/// The problem that an answer is, when it is not that the request was carried out.
pub(super) fn of_answer(answer: &Response, url: &Url) -> Option<Problem> {
    let status = answer.status();
    if status.is_success() {
        return None;
    }
    let key = match status.as_u16() {
        300..=399 => "courier-elsewhere",
        401 | 403 => "courier-denied",
        404 | 405 | 409 | 410 => "courier-nowhere",
        407 => "courier-proxy-denied",
        413 => "courier-too-large",
        507 => "courier-full",
        429 | 500..=599 => "courier-server",
        _ => "courier-refused",
    };
    Some(Problem::unable(at(key, url).with("status", i64::from(status.as_u16()))))
}

/// The beginning of a sentence about the host of `url`.
pub(super) fn at(key: &str, url: &Url) -> Sentence {
    Sentence::new(key).with("host", url.host_str().unwrap_or_default())
}

/// What the innermost cause, which says most, is in a sentence.
fn detail(error: &Error) -> Sentence {
    let cause = causes(error).last();
    let system = cause.and_then(<dyn StdError>::downcast_ref::<io::Error>);
    match (system, cause.and_then(<dyn StdError>::downcast_ref::<rustls::Error>)) {
        // What finds the address of a name has no number for its failures.
        (Some(system), _) if error.is_connect() && system.raw_os_error().is_none() => Sentence::new("reason-no-name"),
        (Some(system), _) => reason::of(system),
        (_, Some(rustls::Error::InvalidCertificate(why))) => Sentence::new(of_certificate(why)),
        (_, Some(_)) => Sentence::new("reason-handshake"),
        (None, None) => Sentence::new("reason-cut"),
    }
}

fn of_certificate(why: &CertificateError) -> &'static str {
    match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "reason-expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => "reason-not-yet-valid",
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => "reason-other-name",
        _ => "reason-unknown-issuer",
    }
}

/// Whether the certificate or the handshake did not hold.
fn is_of_tls(error: &Error) -> bool {
    causes(error).any(<dyn StdError>::is::<rustls::Error>)
}

/// What caused an error, what caused that, and so on.
fn causes(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |cause| cause_of(*cause))
}

/// The cause of one of them. An error of input or output would leave out what it wraps.
fn cause_of<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}
