//! What a certificate says of itself, in printable words.

use crate::domain::printable;
use jiff::Timestamp;
use std::net::IpAddr;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::x509::X509Name;

/// The most names that are kept, and the most characters of one.
const MOST_NAMES: usize = 16;
const NAME_CHARS: usize = 200;

/// The most parts of an issuer's name that are told.
const MOST_PARTS: usize = 4;

/// What a certificate says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    /// Who signed it.
    pub issuer: String,
    /// Until when it is valid, RFC 3339.
    pub not_after: String,
    /// The names it is for.
    pub sans: Vec<String>,
    /// Whether it names itself as its issuer.
    pub self_signed: bool,
}

/// Reads a certificate; what cannot be read stays empty.
pub(super) fn summary(der: &[u8]) -> Summary {
    let Ok((_, certificate)) = X509Certificate::from_der(der) else { return Summary::default() };
    let end = Timestamp::from_second(certificate.validity().not_after.timestamp());
    Summary {
        issuer: name(certificate.issuer()),
        not_after: end.map(|end| end.to_string()).unwrap_or_default(),
        sans: sans(&certificate),
        self_signed: certificate.issuer().as_raw() == certificate.subject().as_raw(),
    }
}

/// The common name and the organisation, which tell a person most.
fn name(name: &X509Name<'_>) -> String {
    let parts = name.iter_common_name().chain(name.iter_organization()).filter_map(|part| part.as_str().ok());
    let short = parts.take(MOST_PARTS).collect::<Vec<_>>().join(", ");
    clean(&if short.is_empty() { name.to_string() } else { short })
}

fn sans(certificate: &X509Certificate<'_>) -> Vec<String> {
    let Ok(Some(extension)) = certificate.subject_alternative_name() else { return Vec::new() };
    extension.value.general_names.iter().filter_map(san).take(MOST_NAMES).collect()
}

fn san(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(clean(name)),
        GeneralName::IPAddress(bytes) => ip(bytes).map(|ip| ip.to_string()),
        _ => None,
    }
}

fn ip(bytes: &[u8]) -> Option<IpAddr> {
    match bytes.len() {
        4 => <[u8; 4]>::try_from(bytes).ok().map(IpAddr::from),
        _ => <[u8; 16]>::try_from(bytes).ok().map(IpAddr::from),
    }
}

fn clean(text: &str) -> String {
    printable::one_line(text).chars().take(NAME_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rcgen::{CertificateParams, DnType, KeyPair};
    use std::sync::LazyLock;

    fn certificate(names: Vec<String>, common_name: &str) -> Vec<u8> {
        let mut params = CertificateParams::new(names).unwrap();
        params.distinguished_name.push(DnType::CommonName, common_name);
        params.distinguished_name.push(DnType::OrganizationName, "Autorité d’essai");
        params.not_after = rcgen::date_time_ymd(2031, 4, 6);
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec()
    }

    #[test]
    fn issuer_end_and_names_are_told() {
        let read = summary(&certificate(vec!["ent.exemple.fr".into(), "127.0.0.1".into()], "ENT"));
        assert_eq!(read.issuer, "ENT, Autorité d’essai");
        assert_eq!(read.not_after, "2031-04-06T00:00:00Z");
        assert_eq!(read.sans, ["ent.exemple.fr", "127.0.0.1"]);
        assert!(read.self_signed);
    }

    #[test]
    fn sixteen_names_are_kept_and_escape_sequences_are_not() {
        let names = (0..40).map(|n| format!("n{n}.exemple.fr")).collect();
        let read = summary(&certificate(names, "\u{1b}[31mrouge"));
        assert_eq!(read.sans.len(), 16);
        assert!(!read.issuer.contains('\u{1b}'));
    }

    fn is_printable(summary: &Summary) -> bool {
        let mut texts = summary.sans.iter().chain([&summary.issuer, &summary.not_after]);
        let short = summary.sans.len() <= MOST_NAMES;
        short && texts.all(|text| !text.chars().any(char::is_control) && text.chars().count() <= NAME_CHARS)
    }

    static CERTIFICATE: LazyLock<Vec<u8>> =
        LazyLock::new(|| certificate((0..20).map(|n| format!("n{n}.exemple.fr")).collect(), "ENT"));

    proptest! {
        #[test]
        fn any_bytes_are_summed_up_without_a_fault(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            prop_assert!(is_printable(&summary(&bytes)));
        }

        #[test]
        fn a_certificate_with_changed_bytes_or_cut_short_is_summed_up_without_a_fault(
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
            cut: prop::sample::Index,
        ) {
            let mut der = CERTIFICATE.clone();
            for (at, byte) in changes {
                let at = at.index(der.len());
                der[at] = byte;
            }
            prop_assert!(is_printable(&summary(&der)));
            prop_assert!(is_printable(&summary(&der[..cut.index(der.len())])));
        }
    }
}
