//! From the evidence at one target to its verdict.

use super::{Ending, Hop, Observation, Phrases, Severity, Target, Verdict, Where};
use crate::domain::Sentence;
use jiff::Timestamp;
use std::ops::Deref;

/// A service that takes longer than this answers late. A convention of the project: no official figure exists.
pub const SLOW_MS: f64 = 3000.0;

/// A certificate that expires within this many days is told.
const EXPIRES_SOON_DAYS: i64 = 15;

/// What was found at a target.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgedTarget {
    /// What was seen.
    pub observation: Observation,
    /// What it amounts to.
    pub verdict: Verdict,
    /// How grave it is.
    pub severity: Severity,
    /// Where the fault lies.
    pub r#where: Where,
    /// What supports the verdict, one plain sentence each.
    pub evidence: Vec<Sentence>,
}

impl Deref for JudgedTarget {
    type Target = Target;

    fn deref(&self) -> &Target {
        &self.observation.target
    }
}

/// Judges what was seen at one target at the time `now`; where the fault lies is settled over the whole round.
#[must_use]
pub fn judge(seen: &Observation, now: Timestamp, phrases: &Phrases) -> JudgedTarget {
    let mut evidence = Vec::new();
    let verdict = match &seen.ending {
        Ending::Failed { verdict, detail } => {
            evidence.push(failure(seen, *verdict, detail));
            *verdict
        }
        Ending::Answered { text, .. } => answered(seen, text, now, phrases, &mut evidence),
    };
    let severity = verdict.severity();
    JudgedTarget { observation: seen.clone(), verdict, severity, r#where: Where::None, evidence }
}

fn failure(seen: &Observation, verdict: Verdict, detail: &str) -> Sentence {
    let host = seen.last_hop().map_or_else(|| seen.target.url.host().to_owned(), host_of);
    Sentence::new("evidence-failed")
        .with("host", host)
        .with("verdict", Sentence::new(&verdict_key(verdict)))
        .with("detail", detail)
}

/// The catalogue's key for the words of a verdict.
#[must_use]
pub fn verdict_key(verdict: Verdict) -> String {
    format!("verdict-{}", verdict.id().replace('.', "-"))
}

fn answered(
    seen: &Observation,
    text: &str,
    now: Timestamp,
    phrases: &Phrases,
    evidence: &mut Vec<Sentence>,
) -> Verdict {
    let Some(hop) = seen.last_hop() else { return Verdict::NotMeasured };
    let status = hop.status.unwrap_or_default();
    evidence.push(
        Sentence::new("evidence-answered")
            .with("host", host_of(hop))
            .with("status", i64::from(status))
            .with("ms", whole_ms(seen.total_ms)),
    );
    if let Some(page) = phrases.recognise(text) {
        evidence.push(Sentence::new("evidence-phrase").with("phrase", page.phrase).with("seen", page.seen));
        return page.verdict;
    }
    if let Some(downgraded) = downgrade(&seen.hops) {
        evidence.push(Sentence::new("evidence-downgrade").with("host", host_of(downgraded)));
        return Verdict::RedirectDowngrade;
    }
    match status {
        511 => Verdict::PageCaptivePortal,
        429 => Verdict::HttpRateLimited,
        503 if hop.retry_after.is_some() => Verdict::HttpOverloaded,
        503 => Verdict::HttpUnavailable,
        502 | 504 => Verdict::HttpGateway,
        500..=599 => Verdict::HttpServerError,
        400..=499 => Verdict::HttpClientError,
        _ => served(seen, hop, now, evidence),
    }
}

/// The service answered with a page: is it late, and will its certificate last?
fn served(seen: &Observation, hop: &Hop, now: Timestamp, evidence: &mut Vec<Sentence>) -> Verdict {
    if seen.total_ms >= SLOW_MS {
        evidence.push(Sentence::new("evidence-slow").with("limit", whole_ms(SLOW_MS)));
        return Verdict::HttpSlow;
    }
    let not_after = hop.tls.as_ref().and_then(|tls| tls.not_after.parse::<Timestamp>().ok());
    let days = not_after.map(|end| (end.as_second() - now.as_second()).div_euclid(86_400));
    match days {
        Some(days) if days < EXPIRES_SOON_DAYS => {
            evidence.push(Sentence::new("evidence-expires").with("days", days));
            Verdict::CertExpiresSoon
        }
        _ => Verdict::Ok,
    }
}

/// The first hop over plain HTTP after one over HTTPS.
fn downgrade(hops: &[Hop]) -> Option<&Hop> {
    let pair = hops.windows(2).find(|pair| pair[0].url.starts_with("https:") && pair[1].url.starts_with("http:"))?;
    pair.get(1)
}

/// The host of a hop's address.
#[must_use]
pub fn host_of(hop: &Hop) -> String {
    url::Url::parse(&hop.url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

/// Milliseconds as a whole number, for sentences.
#[must_use]
pub fn whole_ms(ms: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "durations of a round fit; others saturate")]
    let whole = ms.round() as i64;
    whole
}
