//! How every figure is recomputed by hand, and which report, program and checklists they come from.

use super::context::Context;
use super::points::number;
use crate::domain::Sentence;
use crate::domain::printable::one_line;
use crate::domain::report::{Interval, Report};
use crate::text::Text;
use num_rational::Ratio;
use serde::Serialize;

/// Everything that someone needs who does not believe the figures.
#[derive(Serialize)]
pub(in crate::export) struct Method {
    /// The three overall figures with this report's own numbers.
    pub computed: Vec<String>,
    /// When the answers were given.
    pub period: Option<String>,
    /// Identifiers of the report and the program, label and value.
    pub identity: Vec<(String, String)>,
    /// The checklists: title, id and version, hash.
    pub checklists: Vec<(String, String, String)>,
    /// Hash and signature, label and value; empty while the report is not sealed.
    pub seal: Vec<(String, String)>,
}

impl Method {
    /// How the figures come about, for whoever computes them again.
    pub(super) fn new(context: Context<'_>) -> Self {
        let Context { report, text, .. } = context;
        Self {
            computed: computed(report, text),
            period: period(context),
            identity: identity(report, text),
            checklists: checklists(context),
            seal: seal(report, text),
        }
    }
}

/// The overall figures as divisions: « plancher : 102,5 ÷ 196 = 205/392, soit 52 % ».
fn computed(report: &Report, text: &Text) -> Vec<String> {
    let overall = &report.readiness.overall;
    let Interval { floor: Some(floor), ceiling: Some(ceiling), coverage: Some(coverage), exact: Some(exact), weight } =
        overall
    else {
        return Vec::new();
    };
    let figures = [
        ("export-computed-floor", &exact[0], *floor),
        ("export-computed-ceiling", &exact[1], *ceiling),
        ("export-computed-coverage", &exact[2], *coverage),
    ];
    let mut sentences: Vec<String> =
        figures.into_iter().filter_map(|(key, exact, percent)| division(key, exact, *weight, percent, text)).collect();
    sentences.push(lost(report, text));
    sentences
}

fn division(key: &str, exact: &str, weight: i64, percent: i64, text: &Text) -> Option<String> {
    let share = readable(exact, weight)?;
    let sentence = Sentence::new(key)
        .with("part", number(share * weight, text))
        .with("weight", weight)
        .with("exact", share.to_string())
        .with("percent", text.percent(percent));
    Some(text.say(&sentence))
}

/// The fraction that `exact` writes, when it can be multiplied by `weight`; a report made up to harm may hold any text.
fn readable(exact: &str, weight: i64) -> Option<Ratio<i64>> {
    const LIMIT: i64 = 1_000_000_000;
    let share: Ratio<i64> = exact.parse().ok()?;
    [*share.numer(), *share.denom(), weight].iter().all(|part| (0..LIMIT).contains(part)).then_some(share)
}

/// That the weights lost by all owners add up to what the floor lacks.
fn lost(report: &Report, text: &Text) -> String {
    let lost: f64 = report.readiness.points.iter().map(|points| points.weight_lost).sum();
    let sentence = Sentence::new("export-computed-lost").with("lost", text.decimal(lost));
    text.say(&sentence.with("weight", report.readiness.overall.weight))
}

fn period(context: Context<'_>) -> Option<String> {
    let Context { report, text, zone } = context;
    let answered = || report.answers.iter().filter_map(|line| line.answered_at);
    let sentence = Sentence::new("export-answered-between").with("first", text.moment(answered().min()?, zone));
    Some(text.say(&sentence.with("last", text.moment(answered().max()?, zone))))
}

fn identity(report: &Report, text: &Text) -> Vec<(String, String)> {
    let tool = format!("{} {}", one_line(&report.tool.name), one_line(&report.tool.version));
    let known = [
        (text.get("export-schema"), Some(one_line(&report.schema))),
        (text.get("export-report-id"), Some(report.id.to_string())),
        (text.get("export-report-revision"), Some(report.revision.to_string())),
        (text.get("export-supersedes"), report.supersedes.as_deref().map(one_line)),
        (text.get("export-campaign"), report.campaign.as_deref().map(one_line)),
        (text.get("export-created-at"), Some(report.created_at.to_string())),
        (text.get("export-tool"), Some(tool)),
    ];
    known.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

fn checklists(context: Context<'_>) -> Vec<(String, String, String)> {
    let stamps = context.report.checklists.iter();
    stamps
        .map(|stamp| {
            let version = format!("{} {}", one_line(&stamp.id), one_line(&stamp.version));
            (one_line(context.text.local(&stamp.title)), version, one_line(&stamp.sha256))
        })
        .collect()
}

fn seal(report: &Report, text: &Text) -> Vec<(String, String)> {
    let Some(seal) = &report.seal else { return Vec::new() };
    vec![
        (text.get("export-seal-sha256"), one_line(&seal.sha256)),
        (text.get("export-seal-canonical"), one_line(&seal.canonical)),
        (text.get("export-seal-signature"), format!("{} {}", one_line(&seal.algorithm), one_line(&seal.signature))),
        (text.get("export-seal-key"), one_line(&seal.public_key)),
    ]
}
