//! The last round of checks: each target with its evidence, and where the fault lies.

use super::{Context, labelled};
use crate::domain::Sentence;
use crate::domain::check::{Verdict, judge::verdict_key};
use crate::domain::printable::one_line;
use crate::export::document::{CheckDocument, HopDocument, PhasesDocument, TargetDocument, TlsDocument};
use crate::text::Text;
use jiff::Timestamp;

/// The last round of checks, or why there is none to show.
pub(in crate::export) enum Check {
    /// There is a round.
    Round(Box<Round>),
    /// A sentence says why there is none.
    None(String),
}

/// A round of checks.
pub(in crate::export) struct Round {
    /// When it began, for people.
    pub moment: String,
    /// How old it was when the report was written.
    pub age: String,
    /// From which network.
    pub vantage: String,
    /// How many targets of each word: « joignable : 5 · saturé : 2 ».
    pub summary: String,
    /// The targets that are not simply reachable, each with its word; empty when there are none.
    pub hindered: String,
    /// Where the fault lies.
    pub place: String,
    /// The rule that says so.
    pub rule: String,
    /// What supports it.
    pub evidence: Vec<String>,
    /// The targets, in order.
    pub targets: Vec<Target>,
}

/// One target.
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

/// One phase as a bar.
pub(in crate::export) struct Span {
    /// Its name.
    pub label: String,
    /// How long it took.
    pub duration: String,
    /// Where it begins, in per cent of the hop.
    pub start: String,
    /// How long it is, in per cent of the hop.
    pub width: String,
}

/// An answer that a measurement denies.
pub(in crate::export) struct Contradiction {
    /// The question.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// What was measured.
    pub measured: String,
}

impl Check {
    pub(super) fn new(context: Context<'_>) -> Self {
        let Context { report, text, .. } = context;
        let none = |key: &str| Self::None(text.get(key));
        let Some(document) = &report.last_check else {
            let withheld = report.withheld.iter().any(|section| section == "last_check");
            return if withheld { none("export-check-withheld") } else { none("export-check-never") };
        };
        match serde_json::from_value::<CheckDocument>(document.clone()) {
            Ok(document) => Self::Round(Box::new(round(&document, context))),
            Err(_) => none("export-check-unreadable"),
        }
    }

    /// Why there is no round; empty when there is one.
    pub(in crate::export) fn absence(&self) -> &str {
        match self {
            Self::Round(_) => "",
            Self::None(sentence) => sentence,
        }
    }

    /// The round, if there is one.
    pub(in crate::export) fn round(&self) -> Option<&Round> {
        match self {
            Self::Round(round) => Some(round),
            Self::None(_) => None,
        }
    }
}

fn round(document: &CheckDocument, context: Context<'_>) -> Round {
    let Context { report, text, zone } = context;
    let targets: Vec<Target> = document.targets.iter().map(|target| self::target(target, text)).collect();
    Round {
        moment: text.moment(document.started_at, zone),
        age: age(document.started_at, report.created_at, text),
        vantage: vantage(document, text),
        summary: summary(&targets, text),
        hindered: hindered(&targets, text),
        place: place(&document.attribution.place, text),
        rule: one_line(&document.attribution.rule),
        evidence: document.attribution.evidence.iter().map(|sentence| one_line(sentence)).collect(),
        targets,
    }
}

fn age(then: Timestamp, written: Timestamp, text: &Text) -> String {
    text.say(&Sentence::new("export-check-age").with("age", text.age(then, written)))
}

fn vantage(document: &CheckDocument, text: &Text) -> String {
    let label = one_line(document.vantage.label.trim());
    let label = if label.is_empty() { text.get("export-vantage-unnamed") } else { label };
    match &document.vantage.proxy {
        Some(proxy) => {
            text.say(&Sentence::new("export-vantage-proxy").with("label", label).with("proxy", proxy.as_str()))
        }
        None => label,
    }
}

/// How many targets there are of each word, in order of appearance.
fn summary(targets: &[Target], text: &Text) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for target in targets {
        match counts.iter_mut().find(|(word, _)| *word == target.word) {
            Some((_, count)) => *count += 1,
            None => counts.push((&target.word, 1)),
        }
    }
    let count = |(word, count): &(&str, usize)| labelled(text, word, count.to_string());
    counts.iter().map(count).collect::<Vec<_>>().join(" · ")
}

fn hindered(targets: &[Target], text: &Text) -> String {
    let others = targets.iter().filter(|target| target.severity != "ok");
    others.map(|target| labelled(text, &target.title, &target.word)).collect::<Vec<_>>().join(" · ")
}

fn target(target: &TargetDocument, text: &Text) -> Target {
    let verdict = Verdict::from_id(&target.verdict);
    let severity = verdict.map_or("unknown", |verdict| verdict.severity().id());
    let fault = verdict.is_some_and(Verdict::is_fault);
    Target {
        name: one_line(&target.name),
        title: title(target, text),
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
        tls: target.tls.as_ref().map(|facts| tls(facts, text)),
        evidence: target.evidence.iter().map(|sentence| one_line(sentence)).collect(),
    }
}

/// The role for services of which there is one; role and name for the others.
fn title(target: &TargetDocument, text: &Text) -> String {
    let name = one_line(&target.name);
    let named =
        |role: String| text.say(&Sentence::new("export-target-named").with("role", role).with("name", name.as_str()));
    match target.role.as_str() {
        "portal" => text.get("role-portal"),
        "login" => text.get("role-login"),
        "school-life" => text.get("role-school-life"),
        "identity" => text.get("role-identity"),
        "national" => named(text.get("role-national")),
        "control" => named(text.get("role-control")),
        _ => name,
    }
}

fn place(id: &str, text: &Text) -> String {
    const PLACES: [&str; 9] =
        ["none", "device", "school-network", "filter", "isp", "ent", "identity", "national", "unknown"];
    if PLACES.contains(&id) { text.get(&format!("where-{id}")) } else { one_line(id) }
}

const fn mark(severity: &str) -> &'static str {
    match severity.as_bytes() {
        b"ok" => "●",
        b"slow" => "◐",
        b"degraded" => "▲",
        b"down" => "■",
        _ => "○",
    }
}

/// The phases one after the other, each beginning where the one before it ends.
fn spans(phases: &PhasesDocument, text: &Text) -> Vec<Span> {
    let named = [
        (text.get("export-phase-dns"), phases.dns),
        (text.get("export-phase-tcp"), phases.tcp),
        (text.get("export-phase-tls"), phases.tls),
        (text.get("export-phase-ttfb"), phases.ttfb),
        (text.get("export-phase-body"), phases.body),
    ];
    let sum: f64 = named.iter().filter_map(|(_, ms)| *ms).sum();
    let whole = phases.total.unwrap_or(sum).max(sum).max(0.1);
    let mut start = 0.0;
    let mut spans = Vec::new();
    for (label, ms) in named {
        let Some(ms) = ms else { continue };
        let percent = |part: f64| format!("{:.2}", (part / whole * 100.0).clamp(0.0, 100.0));
        spans.push(Span { label, duration: text.duration(ms), start: percent(start), width: percent(ms) });
        start += ms;
    }
    spans
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
    if let Some(host) = &hop.location_host {
        facts.push(text.say(&Sentence::new("export-hop-location").with("host", host.as_str())));
    }
    let sentence = Sentence::new("export-hop").with("url", hop.url.as_str());
    text.say(&sentence.with("facts", facts.join(", ")))
}

fn tls(facts: &TlsDocument, text: &Text) -> String {
    let trusted = match facts.trusted_by.as_slice() {
        [] => text.get("export-tls-untrusted"),
        stores => text.say(&Sentence::new("export-tls-trusted").with("stores", stores.join(", "))),
    };
    let sentence = Sentence::new("export-tls")
        .with("version", facts.version.as_str())
        .with("issuer", facts.issuer.as_str())
        .with("end", facts.not_after.split('T').next().unwrap_or_default());
    text.say(&sentence.with("trusted", trusted))
}

pub(super) fn contradictions(context: Context<'_>, check: &Check) -> Vec<Contradiction> {
    let denied = context.report.answers.iter().filter_map(|line| Some((line, line.contradiction.as_ref()?)));
    denied
        .map(|(line, names)| {
            let line = super::Line::new(line, context);
            let measured = names.iter().map(|name| measured(name, check, context.text));
            Contradiction { measured: measured.collect::<Vec<_>>().join(" "), question: line.text, answer: line.answer }
        })
        .collect()
}

/// What was found at the target `name`: « Portail de l’ENT : saturé (la page annonce…). »
fn measured(name: &str, check: &Check, text: &Text) -> String {
    let found = check.round().and_then(|round| round.targets.iter().find(|target| target.name == one_line(name)));
    match found {
        Some(target) => text.say(
            &Sentence::new("export-measured")
                .with("target", target.title.as_str())
                .with("word", target.word.as_str())
                .with("verdict", target.verdict.as_str()),
        ),
        None => one_line(name),
    }
}
