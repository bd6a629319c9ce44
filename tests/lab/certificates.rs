//! The authorities and certificates of the lab, made once.

use super::scenario::{Certificate, Handshake};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::version::{TLS12, TLS13};
use std::sync::Arc;

type Issuer = CertifiedIssuer<'static, KeyPair>;

/// The authorities of the lab.
pub struct Certificates {
    public: Issuer,
    intermediate: Issuer,
    inspecting: Issuer,
    rogue: Issuer,
    key: KeyPair,
}

impl Certificates {
    pub fn new() -> Self {
        let public = CertifiedIssuer::self_signed(authority("Racine publique"), KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let intermediate = CertifiedIssuer::signed_by(authority("Intermédiaire"), key, &public).unwrap();
        let new = |name| CertifiedIssuer::self_signed(authority(name), KeyPair::generate().unwrap()).unwrap();
        let (inspecting, rogue) = (new("Filtre académique"), new("Inconnue"));
        Self { public, intermediate, inspecting, rogue, key: KeyPair::generate().unwrap() }
    }

    /// The root that stands for the public ones.
    pub fn public_root(&self) -> CertificateDer<'static> {
        self.public.der().clone()
    }

    /// The root that only the system's store holds.
    pub fn system_root(&self) -> CertificateDer<'static> {
        self.inspecting.der().clone()
    }

    /// How a server with these names shows itself.
    pub fn server(&self, names: &[String], certificate: Certificate, handshake: Handshake) -> Arc<ServerConfig> {
        let chain = self.chain(names, certificate);
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.key.serialize_der()));
        let versions = if handshake == Handshake::Older { vec![&TLS12] } else { vec![&TLS13, &TLS12] };
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Arc::new(config)
    }

    fn chain(&self, names: &[String], certificate: Certificate) -> Vec<CertificateDer<'static>> {
        let wrong = [String::from("autre-site.test")];
        let names = if certificate == Certificate::WrongHost { &wrong[..] } else { names };
        let mut params = CertificateParams::new(names.to_vec()).unwrap();
        params.distinguished_name.push(DnType::CommonName, "Service du laboratoire");
        match certificate {
            Certificate::Expired => set_validity(&mut params, -60, -30),
            Certificate::NotYetValid => set_validity(&mut params, 30, 60),
            Certificate::ExpiresInFiveDays => set_validity(&mut params, -60, 5),
            _ => set_validity(&mut params, -60, 60),
        }
        let issuer = match certificate {
            Certificate::UnknownIssuer | Certificate::InspectedUnknown => &self.rogue,
            Certificate::Inspected => &self.inspecting,
            Certificate::MissingIntermediate | Certificate::WithIntermediate => &self.intermediate,
            _ => &self.public,
        };
        let leaf = match certificate {
            Certificate::SelfSigned => params.self_signed(&self.key).unwrap(),
            _ => params.signed_by(&self.key, issuer).unwrap(),
        };
        let mut chain = vec![leaf.der().clone()];
        if certificate == Certificate::WithIntermediate {
            chain.push(self.intermediate.der().clone());
        }
        chain
    }
}

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

/// Sets from when and until when a certificate is valid, in days from now.
fn set_validity(params: &mut CertificateParams, from: i64, until: i64) {
    let day = |days: i64| {
        let at = Timestamp::now().to_zoned_datetime(TimeZone::UTC).checked_add(days.days()).unwrap();
        rcgen::date_time_ymd(at.year().into(), at.month().try_into().unwrap(), at.day().try_into().unwrap())
    };
    params.not_before = day(from);
    params.not_after = day(until);
}
