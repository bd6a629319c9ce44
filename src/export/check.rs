//! A judged round as the document `prudence.check/1`.
//!
//! Plain data, made printable: what came over the network is foreign text.

use super::document::{
    AttributionDocument, CHECK, CheckDocument, HopDocument, PhasesDocument, TargetDocument, TlsDocument,
};
use super::safe::printable_value;
use crate::domain::Sentence;
use crate::domain::check::{Hop, JudgedRound, JudgedTarget, Phases, TlsFacts};
use crate::text::Text;
use serde_json::Value;
use std::net::IpAddr;
use url::Url;

/// The document of `round`, its evidence in the language of `text`.
#[must_use]
pub fn check_document(round: &JudgedRound, text: &Text) -> Value {
    let document = CheckDocument {
        schema: CHECK.to_owned(),
        started_at: round.started_at,
        vantage: round.vantage.clone(),
        clock_offset_s: round.clock_offset(),
        targets: round.targets.iter().map(|target| target_document(target, text)).collect(),
        attribution: AttributionDocument {
            place: round.attribution.r#where.id().to_owned(),
            rule: round.attribution.rule.to_owned(),
            evidence: sentences(&round.attribution.evidence, text),
        },
    };
    // Strings, numbers and lists always make a value.
    printable_value(serde_json::to_value(document).unwrap_or_default())
}

fn sentences(evidence: &[Sentence], text: &Text) -> Vec<String> {
    evidence.iter().map(|sentence| text.say(sentence)).collect()
}

fn target_document(target: &JudgedTarget, text: &Text) -> TargetDocument {
    let last = target.observation.last_hop();
    TargetDocument {
        name: target.name.clone(),
        role: target.role.id().to_owned(),
        url: target.url.to_string(),
        verdict: target.verdict.id().to_owned(),
        severity: target.severity.id().to_owned(),
        place: target.r#where.id().to_owned(),
        phases_ms: last.map(|hop| phases(&hop.phases)).unwrap_or_default(),
        total_ms: tenth(target.observation.total_ms),
        hops: target.observation.hops.iter().map(hop_document).collect(),
        tls: last.and_then(|hop| hop.tls.as_ref()).map(tls_document),
        evidence: sentences(&target.evidence, text),
    }
}

fn hop_document(hop: &Hop) -> HopDocument {
    HopDocument {
        url: hop.url.clone(),
        ip: hop.ip.map(|ip| ip.to_string()),
        family: hop.ip.map(|ip| if matches!(ip, IpAddr::V4(_)) { 4 } else { 6 }),
        status: hop.status,
        location_host: location_host(hop),
        http: hop.http.clone(),
        proxy: hop.proxy.clone(),
        phases_ms: phases(&hop.phases),
    }
}

/// The host that the answer sends on to; a relative location stays on the host that was asked.
fn location_host(hop: &Hop) -> Option<String> {
    let location = hop.location.as_deref()?;
    let target = Url::parse(&hop.url).ok()?.join(location).ok()?;
    target.host_str().map(str::to_owned)
}

fn tls_document(tls: &TlsFacts) -> TlsDocument {
    TlsDocument {
        version: tls.version.clone(),
        cipher: tls.cipher.clone(),
        issuer: tls.issuer.clone(),
        not_after: tls.not_after.clone(),
        sans: tls.sans.clone(),
        trusted_by: tls.trusted_by.clone(),
    }
}

fn phases(phases: &Phases) -> PhasesDocument {
    let Phases { dns, tcp, tls, ttfb, body, total } = *phases;
    let [dns, tcp, tls, ttfb, body] = [dns, tcp, tls, ttfb, body].map(|phase| phase.map(tenth));
    PhasesDocument { dns, tcp, tls, ttfb, body, total: Some(tenth(total)) }
}

/// Milliseconds rounded to a tenth.
fn tenth(ms: f64) -> f64 {
    (ms * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sends_on(url: &str, location: &str) -> Option<String> {
        location_host(&Hop { url: url.to_owned(), location: Some(location.to_owned()), ..Hop::default() })
    }

    #[test]
    fn a_relative_location_stays_on_its_host() {
        assert_eq!(sends_on("https://ent.exemple.fr/a", "/auth").as_deref(), Some("ent.exemple.fr"));
        assert_eq!(sends_on("https://ent.exemple.fr/a", "//cas.exemple.fr/").as_deref(), Some("cas.exemple.fr"));
    }

    #[test]
    fn a_location_without_a_host_names_none() {
        assert_eq!(sends_on("https://ent.exemple.fr/a", "mailto:x@exemple.fr"), None);
    }

    #[test]
    fn milliseconds_are_rounded_to_a_tenth() {
        assert!((tenth(12.349) - 12.3).abs() < f64::EPSILON);
    }
}
