//! From an answer to its verdict: what the page, the status and the redirects say, and how the connection went.

use super::naming::{is_address, same_site};
use super::observation::BODY_CAP;
use super::{Hop, Observation, Phrases, Role, Verdict};
use crate::domain::Sentence;
use jiff::Timestamp;

/// A service that takes longer than this answers late. A convention of the project: no official figure exists.
pub const SLOW_MS: f64 = 3000.0;

/// A certificate that expires within this many days is told.
const EXPIRES_SOON_DAYS: i64 = 15;

/// The verdict on an answer, with its evidence.
pub(super) fn verdict(
    seen: &Observation,
    text: &str,
    bytes: u64,
    now: Timestamp,
    phrases: &Phrases,
    evidence: &mut Vec<Sentence>,
) -> Verdict {
    let Some(hop) = seen.last_hop() else { return Verdict::NotMeasured };
    evidence.push(
        Sentence::new("evidence-answered")
            .with("host", hop.host())
            .with("status", i64::from(hop.status.unwrap_or_default()))
            .with("ms", whole_ms(seen.total_ms)),
    );
    if let Some(verdict) = by_page(seen, text, phrases, evidence) {
        return verdict;
    }
    // Whatever a control answers by its IP address shows that the way there works.
    if seen.target.role == Role::Control && is_address(seen.target.url.host()) && hop.status.unwrap_or(500) < 500 {
        return by_connection(seen, bytes, now, evidence);
    }
    by_status(hop).or_else(|| by_redirects(seen, evidence)).unwrap_or_else(|| by_connection(seen, bytes, now, evidence))
}

/// What the page itself says: a waiting room, a maintenance, a filter; or that it is not the page of the service.
fn by_page(seen: &Observation, text: &str, phrases: &Phrases, evidence: &mut Vec<Sentence>) -> Option<Verdict> {
    let hop = seen.last_hop()?;
    if hop.status == Some(511) {
        return Some(Verdict::PageCaptivePortal);
    }
    if let Some(page) = phrases.recognise(text) {
        evidence.push(Sentence::new("evidence-phrase").with("phrase", page.phrase).with("seen", page.seen));
        return Some(page.verdict);
    }
    let expected = seen.target.expect.as_deref()?;
    let altered = hop.status.is_some_and(|status| status < 400) && !text.contains(expected);
    altered.then(|| {
        evidence
            .push(Sentence::new("evidence-altered").with("host", seen.target.url.host()).with("expected", expected));
        Verdict::PageCaptivePortal
    })
}

/// What the status says.
pub(super) fn by_status(hop: &Hop) -> Option<Verdict> {
    match hop.status? {
        407 => Some(Verdict::ProxyAuthRequired),
        429 => Some(Verdict::HttpRateLimited),
        503 if hop.retry_after.is_some() => Some(Verdict::HttpOverloaded),
        503 => Some(Verdict::HttpUnavailable),
        502 | 504 => Some(Verdict::HttpGateway),
        500..=599 => Some(Verdict::HttpServerError),
        400..=499 => Some(Verdict::HttpClientError),
        _ => None,
    }
}

/// What the redirects say.
fn by_redirects(seen: &Observation, evidence: &mut Vec<Sentence>) -> Option<Verdict> {
    if let Some(downgraded) = downgrade(&seen.hops) {
        evidence.push(Sentence::new("evidence-downgrade").with("host", downgraded.host()));
        return Some(Verdict::RedirectDowngrade);
    }
    let last = seen.last_hop()?;
    let home = seen.target.url.host();
    let stranger = last.owner.is_none() && !same_site(&last.host(), home);
    (stranger && seen.target.role != Role::Control).then(|| {
        evidence.push(Sentence::new("evidence-unexpected-host").with("from", home).with("host", last.host()));
        Verdict::RedirectUnexpectedHost
    })
}

/// The service answered with its page: what its connections, its time and its certificate say.
fn by_connection(seen: &Observation, bytes: u64, now: Timestamp, evidence: &mut Vec<Sentence>) -> Verdict {
    if let Some(hop) = seen.hops.iter().find(|hop| is_intercepted(hop)) {
        let issuer = hop.tls.as_ref().map(|tls| tls.issuer.clone()).unwrap_or_default();
        evidence.push(Sentence::new("evidence-intercepted").with("host", hop.host()).with("issuer", issuer));
        return Verdict::CertIntercepted;
    }
    if let Some(hop) = seen.hops.iter().find(|hop| hop.small_hello) {
        evidence.push(Sentence::new("evidence-small-hello").with("host", hop.host()));
        return Verdict::TlsLargeHello;
    }
    if let Some(hop) = seen.hops.iter().find(|hop| ipv6_is_dead(hop)) {
        evidence.push(Sentence::new("evidence-ipv6").with("host", hop.host()));
        return Verdict::NetIpv6Broken;
    }
    if seen.total_ms >= SLOW_MS {
        evidence.push(Sentence::new("evidence-slow").with("limit", whole_ms(SLOW_MS)));
        return Verdict::HttpSlow;
    }
    if let Some(days) = days_left(seen, now) {
        evidence.push(Sentence::new("evidence-expires").with("days", days));
        return Verdict::CertExpiresSoon;
    }
    if bytes >= BODY_CAP { Verdict::BodyTooLarge } else { Verdict::Ok }
}

/// A certificate that only the system's own store accepts was put there by whoever manages this computer.
fn is_intercepted(hop: &Hop) -> bool {
    hop.tls.as_ref().is_some_and(|tls| tls.trusted_by.iter().eq(["system"]))
}

/// IPv6 never answers while IPv4 does: a browser waits before it gives up. A refusal costs no time.
fn ipv6_is_dead(hop: &Hop) -> bool {
    let dead = hop.attempts.iter().any(|a| a.ip.is_ipv6() && a.fault == Some(Verdict::TcpTimeout));
    dead && hop.attempts.iter().any(|a| a.ip.is_ipv4() && a.fault.is_none())
}

/// The days for which a certificate of the target itself is still good, when they are few. Those of other hosts on
/// the way are not ours to tell.
fn days_left(seen: &Observation, now: Timestamp) -> Option<i64> {
    let own = seen.hops.iter().filter(|hop| hop.host() == seen.target.url.host());
    let ends = own.filter_map(|hop| hop.tls.as_ref()?.not_after.parse::<Timestamp>().ok());
    let days = ends.map(|end| (end.as_second() - now.as_second()).div_euclid(86_400)).min()?;
    (days < EXPIRES_SOON_DAYS).then_some(days)
}

/// The first hop over plain HTTP after one over HTTPS.
fn downgrade(hops: &[Hop]) -> Option<&Hop> {
    let pair = hops.windows(2).find(|pair| pair[0].url.starts_with("https:") && pair[1].url.starts_with("http:"))?;
    pair.get(1)
}

/// Milliseconds as a whole number, for sentences; what took place never took 0.
#[must_use]
pub fn whole_ms(ms: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "durations of a round fit; others saturate")]
    let whole = ms.round() as i64;
    whole.max(1)
}
