//! One target of a round, with its evidence.

use super::context::Context;
use super::titles::title;
use super::waterfall::{Span, spans};
use crate::domain::Sentence;
use crate::domain::check::{Verdict, Where, judge::verdict_key};
use crate::domain::printable::one_line;
use crate::export::document::{HopDocument, TargetDocument, TlsDocument};
use crate::text::Text;
use jiff::Timestamp;
use serde::Serialize;

/// One target.
#[derive(Serialize)]
pub(in crate::export) struct Target {
    /// Its name in the round.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// The address asked.
    pub url: String,
    /// The fixed word: joignable, lent, saturé…
    pub word: String,
    /// What was found.
    pub verdict: String,
    /// The verdict's id.
    pub verdict_id: String,
    /// How grave, which gives the look.
    pub severity: &'static str,
    /// A sign that says the same without colour.
    pub mark: &'static str,
    /// Where the fault lies; none without a fault.
    pub place: Option<String>,
    /// From start to end.
    pub total: String,
    /// The phases of the final hop, drawn.
    pub spans: Vec<Span>,
    /// Each request, in one line.
    pub hops: Vec<String>,
    /// What TLS showed, in one line.
    pub tls: Option<String>,
    /// What supports the verdict.
    pub evidence: Vec<String>,
}

/// The target in words.
pub(super) fn target(target: &TargetDocument, context: Context<'_>) -> Target {
    let text = context.text;
    let verdict = Verdict::from_id(&target.verdict);
    let severity = verdict.map_or("unknown", |verdict| verdict.severity().id());
    let fault = verdict.is_some_and(Verdict::is_fault);
    Target {
        name: one_line(&target.name),
        title: title(&target.role, &target.name, text),
        url: one_line(&target.url),
        word: text.get(&format!("reach-{}", verdict.map_or("not-checked", Verdict::word))),
        verdict: verdict.map_or_else(|| one_line(&target.verdict), |verdict| text.get(&verdict_key(verdict))),
        verdict_id: one_line(&target.verdict),
        severity,
        mark: mark(severity),
        place: fault.then(|| place(&target.place, text)),
        total: text.duration(target.total_ms),
        spans: spans(&target.phases_ms, text),
        hops: target.hops.iter().map(|hop| self::hop(hop, text)).collect(),
        tls: target.tls.as_ref().map(|facts| tls(facts, context)),
        evidence: target.evidence.iter().map(|sentence| one_line(sentence)).collect(),
    }
}

/// The link of the chain, in words; a word that is not known here stays as it is.
pub(super) fn place(id: &str, text: &Text) -> String {
    Where::from_id(id).map_or_else(|| one_line(id), |place| text.get(&format!("where-{}", place.id())))
}

const fn mark(severity: &str) -> &'static str {
    match severity.as_bytes() {
        b"ok" => "●",
        b"slow" => "◆",
        b"degraded" => "▲",
        b"down" => "■",
        _ => "○",
    }
}

/// « https://… — 192.0.2.1, code 302, h2, 85 ms, renvoie vers … ».
fn hop(hop: &HopDocument, text: &Text) -> String {
    let mut facts = Vec::new();
    facts.extend(hop.ip.as_deref().map(one_line));
    if let Some(status) = hop.status {
        facts.push(text.say(&Sentence::new("export-hop-status").with("status", i64::from(status))));
    }
    facts.extend(hop.http.as_deref().map(one_line));
    facts.extend(hop.phases_ms.total.map(|ms| text.duration(ms)));
    if let Some(proxy) = &hop.proxy {
        facts.push(text.say(&Sentence::new("hop-proxy").with("proxy", proxy.as_str())));
    }
    if let Some(host) = &hop.location_host {
        facts.push(text.say(&Sentence::new("export-hop-location").with("host", host.as_str())));
    }
    let sentence = Sentence::new("export-hop").with("url", hop.url.as_str());
    text.say(&sentence.with("facts", facts.join(", ")))
}

/// The day in words, where it is one.
fn last_day(not_after: &str, context: Context<'_>) -> String {
    let end = not_after.parse::<Timestamp>();
    end.map_or_else(|_| one_line(not_after), |end| context.text.day(end.to_zoned_datetime(context.zone.clone()).date()))
}

/// « TLS 1.3, certificat émis par …, valable jusqu’au …, reconnu (…) ».
fn tls(facts: &TlsDocument, context: Context<'_>) -> String {
    let text = context.text;
    let trusted = match facts.trusted_by.as_slice() {
        [] => text.get("export-tls-untrusted"),
        stores => text.say(&Sentence::new("export-tls-trusted").with("stores", stores.join(", "))),
    };
    let sentence = Sentence::new("export-tls")
        .with("version", facts.version.as_str())
        .with("issuer", facts.issuer.as_str())
        .with("end", last_day(&facts.not_after, context));
    text.say(&sentence.with("trusted", trusted))
}
