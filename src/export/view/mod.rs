//! A report in words: what every format for people shows, ready to be laid out.
//!
//! All foreign text is made printable here. Figures are those of the report, written once by [`Text`].

pub(super) mod chain;
pub(super) mod check;
mod context;
pub(super) mod contradiction;
pub(super) mod figure;
pub(super) mod gates;
pub(super) mod head;
pub(super) mod line;
pub(super) mod method;
pub(super) mod parts;
pub(super) mod points;
pub(super) mod series;
pub(super) mod target;
mod titles;
mod waterfall;
pub(super) mod zone;

use crate::domain::printable::one_line;
use crate::domain::report::{AnswerLine, Report, recompute};
use crate::domain::{Sentence, file_name};
use crate::text::Text;
use check::Check;
use context::{Context, labelled};
use contradiction::Contradiction;
use figure::Standing;
use gates::Gate;
use head::Head;
use line::Line;
use method::Method;
use parts::Part;
use points::OwnerPoints;
use serde::Serialize;
use series::Series;

/// How many blocking points the first page lists; the others follow on the next one.
const FIRST_PAGE_BLOCKERS: usize = 6;

/// A report in words.
#[derive(Serialize)]
pub(super) struct View<'a> {
    /// The catalogue, for labels.
    #[serde(skip)]
    pub text: &'a Text,
    /// The report itself, for what needs no words.
    #[serde(skip)]
    pub report: &'a Report,
    /// School, date, identifiers.
    pub head: Head,
    /// Verdict and interval over everything.
    pub standing: Standing,
    /// Blocking points that are not settled, gravest first: those of the first page.
    pub first_blockers: Vec<Line>,
    /// Those that the first page has no room for.
    pub more_blockers: Vec<Line>,
    /// How many of them follow on the next page.
    pub more_blockers_sentence: String,
    /// Points to address, by who must act.
    pub owners: Vec<OwnerPoints>,
    /// The checklists with their themes and answers.
    pub parts: Vec<Part>,
    /// The phases of a ramp.
    pub gates: Vec<Gate>,
    /// The last round of checks.
    pub check: Check,
    /// A day of repeated checks, if the report holds one.
    pub series: Option<Series>,
    /// Answers that a measurement denies.
    pub contradictions: Vec<Contradiction>,
    /// How many there are.
    pub contradictions_sentence: String,
    /// How every figure is recomputed.
    pub method: Method,
    /// What the author kept back.
    pub withheld: Vec<String>,
}

impl<'a> View<'a> {
    /// Reads `report` in the language of `text`.
    pub(super) fn new(report: &'a Report, text: &'a Text) -> Self {
        let zone = zone::of_departement(report.establishment.departement.as_deref());
        let context = Context { report, text, zone: &zone };
        let check = Check::new(context);
        let mut first_blockers = blockers(context);
        let more_blockers = first_blockers.split_off(first_blockers.len().min(FIRST_PAGE_BLOCKERS));
        let contradictions = contradiction::contradictions(context, &check);
        let counted = |key: &str, count: usize| text.say(&Sentence::new(key).with("count", count));
        Self {
            head: Head::new(context),
            standing: Standing::new(context),
            more_blockers_sentence: counted("export-more-blockers", more_blockers.len()),
            first_blockers,
            more_blockers,
            owners: points::by_owner(context),
            parts: parts::parts(context),
            gates: gates::gates(context),
            contradictions_sentence: counted("export-contradictions-count", contradictions.len()),
            contradictions,
            method: Method::new(context),
            series: Series::new(context),
            withheld: report.withheld.iter().map(|section| section_name(section, text)).collect(),
            text,
            report,
            check,
        }
    }

    /// The name of the report's files, without their ends: `prudence-0750654D-2026-11-23-r1`.
    pub(super) fn file_stem(&self) -> String {
        let Report { establishment, revision, .. } = self.report;
        file_name::of_parts(&["prudence", establishment.key(), &self.head.date, &format!("r{revision}")])
    }

    /// A label and what it labels, as the language writes it.
    pub(super) fn labelled(&self, label: impl AsRef<str>, value: impl AsRef<str>) -> String {
        labelled(self.text, label, value)
    }
}

fn blockers(context: Context<'_>) -> Vec<Line> {
    let open = recompute::readiness(context.report).blockers;
    let line = |item: &crate::domain::checklist::ItemRef| {
        let same = |line: &&AnswerLine| line.checklist == item.checklist && line.item == item.item;
        context.report.answers.iter().find(same)
    };
    open.iter().filter_map(line).map(|line| Line::new(line, context)).collect()
}

/// The name of a section that can be kept back.
pub(super) fn section_name(section: &str, text: &Text) -> String {
    match section {
        "notes" => text.get("export-section-notes"),
        "reasons" => text.get("export-section-reasons"),
        "name" => text.get("export-section-name"),
        "pupils" => text.get("export-pupils"),
        "last_check" => text.get("export-section-last-check"),
        "series" => text.get("export-section-series"),
        other => one_line(other),
    }
}
