//! What went wrong on the way, in the words of the verdicts.

use crate::domain::check::Verdict;
use crate::domain::printable;
use rustls::{AlertDescription, CertificateError, InvalidMessage};
use std::error::Error;
use std::io;

/// The most that is kept of the words of a library.
const DETAIL_CHARS: usize = 200;

/// A hop failed: with which verdict, and in which words of the system or the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// What failed.
    pub verdict: Verdict,
    /// The words of the system or the library, printable.
    pub detail: String,
}

impl Fault {
    /// A fault of this verdict; `detail` is what its sentence tells beside it.
    pub fn new(verdict: Verdict, detail: &str) -> Self {
        Self { verdict, detail: printable::one_line(detail).chars().take(DETAIL_CHARS).collect() }
    }

    /// The fault of a TCP connection.
    pub fn of_connection(error: &io::Error) -> Self {
        let verdict = match error.kind() {
            io::ErrorKind::TimedOut => Verdict::TcpTimeout,
            io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => Verdict::TcpReset,
            io::ErrorKind::ConnectionRefused => Verdict::TcpRefused,
            io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown | io::ErrorKind::AddrNotAvailable => {
                Verdict::NetNoRoute
            }
            _ => Verdict::TcpUnreachable,
        };
        Self::new(verdict, &error.to_string())
    }

    /// The fault of a TLS handshake.
    pub fn of_handshake(error: &io::Error) -> Self {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        let verdict = match inner {
            Some(inner) => of_rustls(inner),
            None => match error.kind() {
                io::ErrorKind::TimedOut => Verdict::TlsTimeout,
                io::ErrorKind::UnexpectedEof => Verdict::TlsClosed,
                _ => Verdict::TlsReset,
            },
        };
        Self::new(verdict, &error.to_string())
    }

    /// The fault of a certificate that no store trusts.
    pub fn of_certificate(error: &rustls::Error, self_signed: bool) -> Self {
        let verdict = match error {
            rustls::Error::InvalidCertificate(why) => of_certificate(why, self_signed),
            _ => Verdict::CertUnknownIssuer,
        };
        Self::new(verdict, &error.to_string())
    }

    /// The fault of a request and its answer's head.
    pub fn of_exchange(error: &hyper::Error) -> Self {
        let verdict = match (io_error(error), error) {
            (Some(io), _) if io.kind() == io::ErrorKind::UnexpectedEof => Verdict::HttpClosed,
            (Some(_), _) => Verdict::HttpReset,
            (None, error) if error.is_incomplete_message() || error.is_closed() || error.is_canceled() => {
                Verdict::HttpClosed
            }
            _ => Verdict::HttpInvalid,
        };
        Self::new(verdict, &chain(error))
    }

    /// The fault of a body that ended before its end.
    pub fn of_body(error: &(dyn Error + 'static)) -> Self {
        Self::new(Verdict::BodyTruncated, &chain(error))
    }
}

fn of_rustls(error: &rustls::Error) -> Verdict {
    match error {
        rustls::Error::AlertReceived(AlertDescription::ProtocolVersion) | rustls::Error::PeerIncompatible(_) => {
            Verdict::TlsVersion
        }
        rustls::Error::InvalidMessage(InvalidMessage::UnknownProtocolVersion | InvalidMessage::InvalidContentType) => {
            Verdict::TlsNotTls
        }
        _ => Verdict::TlsAlert,
    }
}

fn of_certificate(why: &CertificateError, self_signed: bool) -> Verdict {
    match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => Verdict::CertExpired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Verdict::CertNotYetValid,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => Verdict::CertWrongHost,
        _ if self_signed => Verdict::CertSelfSigned,
        _ => Verdict::CertUnknownIssuer,
    }
}

/// The error of the system behind an error of a library.
fn io_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a io::Error> {
    let mut current = Some(error);
    while let Some(error) = current {
        if let Some(io) = error.downcast_ref::<io::Error>() {
            return Some(io);
        }
        current = error.source();
    }
    None
}

/// An error and what caused it, on one line.
pub(super) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut current = error.source();
    while let Some(cause) = current {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        current = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_errors_of_the_system_name_what_failed() {
        for (kind, verdict) in [
            (io::ErrorKind::ConnectionRefused, Verdict::TcpRefused),
            (io::ErrorKind::ConnectionReset, Verdict::TcpReset),
            (io::ErrorKind::TimedOut, Verdict::TcpTimeout),
            (io::ErrorKind::HostUnreachable, Verdict::TcpUnreachable),
            (io::ErrorKind::NetworkUnreachable, Verdict::NetNoRoute),
        ] {
            assert_eq!(Fault::of_connection(&kind.into()).verdict, verdict);
        }
    }

    #[test]
    fn an_escape_sequence_in_a_detail_does_not_survive() {
        assert!(!Fault::new(Verdict::HttpInvalid, "\u{1b}]0;titre\u{7}").detail.contains('\u{1b}'));
    }
}
