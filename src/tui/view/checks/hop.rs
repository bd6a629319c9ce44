//! A hop of the chosen target, as raw evidence: where it went and which way, how long each phase took, what came back.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use crate::domain::check::judge::verdict_key;
use crate::domain::check::{Attempt, Hop, Naming, Outside, Phases, TlsFacts};
use crate::domain::{Sentence, printable};
use ratatui::style::Style;
use ratatui::text::Line;
use std::net::IpAddr;

/// The lines of a hop: its address, its phases, then what there is to tell of the way.
pub(super) fn lines(model: &Model, hop: &Hop, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let text = &model.text;
    let ip = hop.ip.map(|ip| format!(" [{ip}]")).unwrap_or_default();
    let proxy = hop.proxy.as_ref().map(|proxy| Sentence::new("hop-proxy").with("proxy", proxy.as_str()));
    let proxy = proxy.map(|sentence| format!(" {}", text.say(&sentence))).unwrap_or_default();
    let address = format!("→ {}{ip}{proxy}", printable::one_line(&hop.url));
    let mut told = lines::paragraph(&address, width, theme.dim());
    told.extend(lines::paragraph(&format!("  {}", phases(model, &hop.phases)), width, Style::new()));
    let names = hop.naming.as_ref().and_then(|naming| names(model, naming));
    let tls = hop.tls.as_ref().map(|tls| certificate(model, tls));
    for fact in [families(model, &hop.attempts), names, headers(hop), tls].into_iter().flatten() {
        told.extend(lines::paragraph(&format!("  {fact}"), width, theme.dim()));
    }
    told
}

fn phases(model: &Model, phases: &Phases) -> String {
    let Phases { dns, tcp, tls, ttfb, body, .. } = *phases;
    let named =
        [("phase-dns", dns), ("phase-tcp", tcp), ("phase-tls", tls), ("phase-ttfb", ttfb), ("phase-body", body)];
    let text = &model.text;
    let took = named.iter().filter_map(|(key, ms)| Some(format!("{} {}", text.get(key), text.duration((*ms)?))));
    took.collect::<Vec<_>>().join(" · ")
}

/// Both families of addresses, where both were tried.
fn families(model: &Model, attempts: &[Attempt]) -> Option<String> {
    let text = &model.text;
    let told = |attempt: &Attempt| {
        let what = match attempt.fault {
            Some(fault) => text.get(&verdict_key(fault)),
            None => text.duration(attempt.ms),
        };
        let family = if attempt.ip.is_ipv4() { "IPv4" } else { "IPv6" };
        format!("{family} [{}] {what}", attempt.ip)
    };
    (attempts.len() > 1).then(|| attempts.iter().map(told).collect::<Vec<_>>().join(" · "))
}

/// What both directories of names said, where the independent one was asked.
fn names(model: &Model, naming: &Naming) -> Option<String> {
    let text = &model.text;
    let list = |addresses: &[IpAddr]| match addresses {
        [] => text.get("hop-names-none"),
        some => some.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    };
    let outside = match naming.outside.as_ref()? {
        Outside::Addresses(addresses) => list(addresses),
        Outside::Failed(verdict) => text.get(&verdict_key(*verdict)),
        Outside::NotMeasured => text.get("verdict-not-measured"),
    };
    Some(text.say(&Sentence::new("hop-names").with("here", list(&naming.addresses)).with("outside", outside)))
}

fn headers(hop: &Hop) -> Option<String> {
    let headers = [("Server", &hop.server), ("Date", &hop.date), ("Retry-After", &hop.retry_after)];
    let told = headers.iter().filter_map(|(name, value)| Some(format!("{name}: {}", value.as_deref()?)));
    let told = printable::one_line(&told.collect::<Vec<_>>().join(" · "));
    (!told.is_empty()).then_some(told)
}

fn certificate(model: &Model, tls: &TlsFacts) -> String {
    let text = &model.text;
    let trusted = match tls.trusted_by.as_slice() {
        [] => text.get("export-tls-untrusted"),
        stores => text.say(&Sentence::new("export-tls-trusted").with("stores", stores.join(", "))),
    };
    let sentence = Sentence::new("checks-certificate")
        .with("version", tls.version.as_str())
        .with("issuer", tls.issuer.as_str())
        .with("until", day(model, &tls.not_after))
        .with("trusted", trusted);
    text.say(&sentence)
}

/// The day of a moment in a certificate, in words; as it was received when it is not one.
fn day(model: &Model, moment: &str) -> String {
    let parsed = moment.get(..10).and_then(|date| date.parse().ok());
    parsed.map_or_else(|| moment.to_owned(), |date| model.text.day(date))
}
