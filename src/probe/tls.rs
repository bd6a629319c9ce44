//! The TLS handshake. It accepts every certificate and records it, so that a bad one is evidence and not an end;
//! [`Trust`] judges it afterwards.

use super::connect::Wire;
use super::fault::Fault;
use super::trust::Chain;
use crate::domain::Problem;
use crate::domain::Sentence;
use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::aws_lc_rs::{self, kx_group};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, ProtocolVersion, SignatureScheme};
use std::sync::{Arc, Mutex, PoisonError};
use tokio_rustls::TlsConnector;

/// How large the first message of the handshake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hello {
    /// With a post-quantum key share, as browsers do: more than one packet.
    Large,
    /// Without it: one packet.
    Small,
}

/// What a handshake showed.
pub(super) struct Secured {
    /// The connection, now inside TLS.
    pub wire: Wire,
    /// `1.3` or `1.2`.
    pub version: &'static str,
    /// The cipher suite.
    pub cipher: String,
    /// Whether HTTP/2 was agreed on.
    pub h2: bool,
    /// The certificates that the server showed.
    pub chain: Chain,
}

/// Makes handshakes.
pub(super) struct Tls {
    large: ClientConfig,
    small: ClientConfig,
    crypto: Arc<CryptoProvider>,
}

impl Tls {
    /// Prepares both kinds of handshake, and does the first costly steps of one, so that no handshake is timed cold.
    ///
    /// # Errors
    /// When the cryptography refuses its own defaults.
    pub fn new() -> Result<Self, Problem> {
        let crypto = Arc::new(provider(Hello::Large));
        let large = config(Arc::clone(&crypto))?;
        let small = config(Arc::new(provider(Hello::Small)))?;
        let tls = Self { large, small, crypto };
        tls.warm();
        Ok(tls)
    }

    /// The cryptography in use.
    pub fn crypto(&self) -> &Arc<CryptoProvider> {
        &self.crypto
    }

    /// Builds the first message of a handshake with nobody and agrees on keys with itself: this warms the
    /// cryptography up.
    fn warm(&self) {
        for config in [&self.large, &self.small] {
            let Ok(name) = ServerName::try_from("localhost") else { continue };
            if let Ok(mut connection) = rustls::ClientConnection::new(Arc::new(config.clone()), name) {
                let _ = connection.write_tls(&mut std::io::sink());
            }
        }
        for group in &self.crypto.kx_groups {
            let Ok(ours) = group.start() else { continue };
            if let Ok(theirs) = group.start_and_complete(ours.pub_key()) {
                let _ = ours.complete(&theirs.pub_key);
            }
        }
    }

    /// Shakes hands with the server behind `wire`.
    pub async fn handshake(&self, wire: Wire, name: ServerName<'static>, hello: Hello) -> Result<Secured, Fault> {
        let recorder = Arc::new(Recorder { crypto: Arc::clone(&self.crypto), chain: Mutex::default() });
        let mut config = match hello {
            Hello::Large => self.large.clone(),
            Hello::Small => self.small.clone(),
        };
        config.dangerous().set_certificate_verifier(Arc::<Recorder>::clone(&recorder));
        let connected = TlsConnector::from(Arc::new(config)).connect(name, wire).await;
        let stream = connected.map_err(|error| Fault::of_handshake(&error))?;
        let connection = stream.get_ref().1;
        let version = match connection.protocol_version() {
            Some(ProtocolVersion::TLSv1_3) => "1.3",
            _ => "1.2",
        };
        let cipher = connection.negotiated_cipher_suite().and_then(|suite| suite.suite().as_str()).unwrap_or_default();
        let h2 = connection.alpn_protocol() == Some(b"h2");
        let chain = std::mem::take(&mut *recorder.chain.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(Secured { version, cipher: cipher.to_owned(), h2, chain, wire: Box::new(stream) })
    }
}

fn provider(hello: Hello) -> CryptoProvider {
    let mut provider = aws_lc_rs::default_provider();
    provider.kx_groups = vec![kx_group::X25519, kx_group::SECP256R1, kx_group::SECP384R1];
    if hello == Hello::Large {
        provider.kx_groups.insert(0, kx_group::X25519MLKEM768);
    }
    provider
}

fn config(crypto: Arc<CryptoProvider>) -> Result<ClientConfig, Problem> {
    let recorder = Arc::new(Recorder { crypto: Arc::clone(&crypto), chain: Mutex::default() });
    let builder = ClientConfig::builder_with_provider(crypto)
        .with_safe_default_protocol_versions()
        .map_err(|error| Problem::unable(Sentence::new("probe-no-crypto").with("detail", error.to_string())))?;
    let mut config = builder.dangerous().with_custom_certificate_verifier(recorder).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    // A resumed session would show no certificate and time another handshake.
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// Accepts every certificate and keeps it. Signatures are verified: whoever shows a certificate must hold its key.
#[derive(Debug)]
struct Recorder {
    crypto: Arc<CryptoProvider>,
    chain: Mutex<Chain>,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let mut chain = self.chain.lock().unwrap_or_else(PoisonError::into_inner);
        chain.leaf = leaf.clone().into_owned();
        chain.intermediates = intermediates.iter().map(|one| one.clone().into_owned()).collect();
        chain.ocsp = ocsp.to_vec();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.crypto.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.crypto.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.crypto.signature_verification_algorithms.supported_schemes()
    }
}
