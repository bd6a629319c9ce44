//! The last round of checks: each target with its evidence, and where the fault lies.

use super::chain::Chain;
use super::context::{Context, labelled};
use super::target::{Target, place, target};
use crate::domain::Sentence;
use crate::domain::check::Vantage;
use crate::domain::printable::one_line;
use crate::export::document::CheckDocument;
use crate::text::Text;
use jiff::Timestamp;
use serde::Serialize;

/// The last round of checks, or why there is none to show.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::export) enum Check {
    /// There is a round.
    Round(Box<Round>),
    /// A sentence says why there is none.
    None(String),
}

/// A round of checks.
#[derive(Serialize)]
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
    /// The same with its label: « Lieu de la panne : … ».
    pub attribution: String,
    /// The links that a request passes, with the one that failed.
    pub chain: Chain,
    /// The rule that says so.
    pub rule: String,
    /// What supports it.
    pub evidence: Vec<String>,
    /// The targets, in order.
    pub targets: Vec<Target>,
}

impl Check {
    /// The check of the report, or why there is none.
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
    let targets: Vec<Target> = document.targets.iter().map(|seen| target(seen, context)).collect();
    let place = place(&document.attribution.place, text);
    Round {
        moment: text.moment(document.started_at, zone),
        age: age(document.started_at, report.created_at, text),
        vantage: vantage(&document.vantage, text),
        summary: summary(&targets, text),
        hindered: hindered(&targets, text),
        attribution: labelled(text, text.get("export-attribution"), &place),
        chain: Chain::new(&document.attribution.place, text),
        place,
        rule: one_line(&document.attribution.rule),
        evidence: document.attribution.evidence.iter().map(|sentence| one_line(sentence)).collect(),
        targets,
    }
}

fn age(then: Timestamp, written: Timestamp, text: &Text) -> String {
    text.say(&Sentence::new("export-check-age").with("age", text.age(then, written)))
}

/// The network in words, with its proxy.
pub(super) fn vantage(vantage: &Vantage, text: &Text) -> String {
    let label = one_line(vantage.label.trim());
    let label = if label.is_empty() { text.get("export-vantage-unnamed") } else { label };
    match &vantage.proxy {
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
