//! The two trust stores, built once and compared: Mozilla's public roots, and those of the system.

use super::Options;
use super::fault::Fault;
use crate::domain::check::Verdict;
use crate::domain::{Problem, Sentence};
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use std::sync::Arc;

/// What a server showed of itself in a handshake.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// Its own certificate.
    pub leaf: CertificateDer<'static>,
    /// Those that lead to a root.
    pub intermediates: Vec<CertificateDer<'static>>,
    /// The stapled answer on revocation.
    pub ocsp: Vec<u8>,
}

impl Default for Chain {
    fn default() -> Self {
        Self { leaf: CertificateDer::from(Vec::new()), intermediates: Vec::new(), ocsp: Vec::new() }
    }
}

/// Which stores trust a chain, and why one of them does not.
#[derive(Debug)]
pub(super) struct Judgement {
    /// The names of the stores that trust it.
    pub trusted_by: Vec<String>,
    /// Why it is not trusted, when no store trusts it.
    pub fault: Option<rustls::Error>,
}

/// The trust stores.
pub(super) struct Trust {
    stores: Vec<(&'static str, Arc<dyn ServerCertVerifier>)>,
}

impl Trust {
    /// Loads the stores. A system without a store of its own is left out.
    ///
    /// # Errors
    /// When an extra root cannot be read.
    pub fn load(options: &Options, crypto: &Arc<CryptoProvider>) -> Result<Self, Problem> {
        let public = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let mut stores: Vec<(&'static str, Arc<dyn ServerCertVerifier>)> = Vec::new();
        if let Some(verifier) = of_roots(public, crypto)? {
            stores.push(("mozilla", verifier));
        }
        match options.pretend.as_deref() {
            Some(pretend) => {
                if let Some(verifier) = of_certificates(&pretend.system_roots, crypto)? {
                    stores.push(("system", verifier));
                }
            }
            None => {
                if let Ok(verifier) = rustls_platform_verifier::Verifier::new(Arc::clone(crypto)) {
                    stores.push(("system", Arc::new(verifier)));
                }
            }
        }
        if let Some(verifier) = of_certificates(&options.extra_roots, crypto)? {
            stores.push(("extra", verifier));
        }
        Ok(Self { stores })
    }

    /// Asks each store about `chain`.
    pub fn judge(&self, chain: &Chain, name: &ServerName<'_>) -> Judgement {
        let mut judgement = Judgement { trusted_by: Vec::new(), fault: None };
        let now = UnixTime::now();
        for (store, verifier) in &self.stores {
            match verifier.verify_server_cert(&chain.leaf, &chain.intermediates, name, &chain.ocsp, now) {
                Ok(_) => judgement.trusted_by.push((*store).to_owned()),
                Err(error) => judgement.blame(error),
            }
        }
        if !judgement.trusted_by.is_empty() {
            judgement.fault = None;
        }
        judgement
    }
}

impl Judgement {
    /// Keeps the most telling reason: a store that knows the issuer says more than one that does not. The store of
    /// Windows has several words for not knowing it.
    fn blame(&mut self, error: rustls::Error) {
        let tells = |error| Fault::of_certificate(error, false).verdict != Verdict::CertUnknownIssuer;
        if !self.fault.as_ref().is_some_and(tells) {
            self.fault = Some(error);
        }
    }
}

fn of_certificates(
    roots: &[CertificateDer<'static>],
    crypto: &Arc<CryptoProvider>,
) -> Result<Option<Arc<dyn ServerCertVerifier>>, Problem> {
    let mut store = RootCertStore::empty();
    for root in roots {
        store.add(root.clone()).map_err(|error| unreadable(&error.to_string()))?;
    }
    of_roots(store, crypto)
}

fn of_roots(
    store: RootCertStore,
    crypto: &Arc<CryptoProvider>,
) -> Result<Option<Arc<dyn ServerCertVerifier>>, Problem> {
    if store.is_empty() {
        return Ok(None);
    }
    let builder = WebPkiServerVerifier::builder_with_provider(Arc::new(store), Arc::clone(crypto));
    let verifier = builder.build().map_err(|error| unreadable(&error.to_string()))?;
    Ok(Some(verifier))
}

fn unreadable(detail: &str) -> Problem {
    Problem::unable(Sentence::new("probe-root-unreadable").with("detail", detail))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustls::CertificateError::{NotValidForName, Other, UnknownIssuer};
    use rustls::OtherError;

    #[test]
    fn a_reason_that_a_store_knows_counts_more_than_not_knowing_the_issuer() {
        let windows = || Other(OtherError(Arc::new(std::fmt::Error)));
        for unknowing in [UnknownIssuer, windows()] {
            let mut judgement = Judgement { trusted_by: Vec::new(), fault: None };
            for reason in [unknowing, NotValidForName, windows(), UnknownIssuer] {
                judgement.blame(rustls::Error::InvalidCertificate(reason));
            }
            assert_eq!(judgement.fault, Some(rustls::Error::InvalidCertificate(NotValidForName)));
        }
    }
}
