//! From the evidence at one target to its verdict.

use super::answer::{by_status, verdict as of_answer};
use super::naming::is_public;
use super::{Ending, Hop, Observation, Outside, Phrases, Severity, Target, Verdict, Where};
use crate::domain::Sentence;
use jiff::Timestamp;
use std::ops::Deref;

pub use super::answer::{SLOW_MS, whole_ms};

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

impl JudgedTarget {
    /// Puts another verdict in the place of the first one, for what only the whole round shows.
    pub(super) fn revise(&mut self, verdict: Verdict, because: Sentence) {
        self.verdict = verdict;
        self.severity = verdict.severity();
        self.evidence.push(because);
    }
}

/// Judges what was seen at one target at the time `now`; where the fault lies is settled over the whole round.
#[must_use]
pub fn judge(seen: &Observation, now: Timestamp, phrases: &Phrases) -> JudgedTarget {
    let mut evidence = Vec::new();
    let verdict = match &seen.ending {
        Ending::Failed { verdict, detail } => {
            evidence.push(failure(seen, *verdict, detail));
            of_failure(seen, *verdict, &mut evidence)
        }
        Ending::Answered { text, bytes } => of_answer(seen, text, *bytes, now, phrases, &mut evidence),
    };
    let severity = verdict.severity();
    JudgedTarget { observation: seen.clone(), verdict, severity, r#where: Where::None, evidence }
}

fn failure(seen: &Observation, verdict: Verdict, detail: &str) -> Sentence {
    if let Some(proxy) = seen.last_hop().and_then(|hop| hop.proxy.as_deref())
        && verdict == Verdict::NotMeasured
    {
        return Sentence::new("evidence-proxy-language").with("proxy", proxy).with("language", detail);
    }
    let host = seen.last_hop().map_or_else(|| seen.target.url.host().to_owned(), Hop::host);
    Sentence::new("evidence-failed")
        .with("host", host)
        .with("verdict", Sentence::new(&verdict_key(verdict)))
        .with("detail", detail)
}

/// The verdict on a failure. What failed first counts: a page that broke off after an error status is that error,
/// and a connection to an address that is not the service's is a lie of the directory of names.
fn of_failure(seen: &Observation, verdict: Verdict, evidence: &mut Vec<Sentence>) -> Verdict {
    let Some(hop) = seen.last_hop() else { return verdict };
    if verdict.family() == "body" {
        return by_status(hop).unwrap_or(verdict);
    }
    if is_lied_to(hop) && matches!(verdict.family(), "tcp" | "tls" | "cert" | "http" | "net") {
        evidence.push(Sentence::new("evidence-lie").with("host", hop.host()).with("ip", addresses(hop)));
        return Verdict::DnsLie;
    }
    verdict
}

/// Whether the name has an address of the internet elsewhere, and here one that no service of the internet has.
fn is_lied_to(hop: &Hop) -> bool {
    let Some(naming) = &hop.naming else { return false };
    let here = naming.addresses.iter().any(|ip| is_public(*ip)) || naming.addresses.is_empty();
    let Some(Outside::Addresses(elsewhere)) = &naming.outside else { return false };
    !here && elsewhere.iter().any(|ip| is_public(*ip))
}

/// The addresses of a hop's host, as they are told.
pub(super) fn addresses(hop: &Hop) -> String {
    let addresses = hop.naming.iter().flat_map(|naming| &naming.addresses);
    addresses.map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The catalogue's key for the words of a verdict.
#[must_use]
pub fn verdict_key(verdict: Verdict) -> String {
    format!("verdict-{}", verdict.id().replace('.', "-"))
}
