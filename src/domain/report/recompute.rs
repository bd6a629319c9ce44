//! Recomputes a report's figures from its answers alone, and compares its checklists with the published ones.

use super::lines::{self, Compared};
use super::{AnswerLine, ChecklistStamp, Figures, GateFigure, Interval, Report, figures};
use crate::domain::Sentence;
use crate::domain::checklist::{ItemRef, Library, Severity, State};
use crate::domain::readiness::{Contribution, Readiness, ReadinessVerdict, gate};
use crate::domain::sentence::Arg;
use serde::{Deserialize, Serialize};

/// What differs between a report and what it should say.
pub type Difference = Sentence;

/// How a report's checklists stand beside those at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChecklistStanding {
    /// All are the published ones, to the letter, and so is every item in the report.
    Published,
    /// At least one is not known here, or there is none.
    Unknown,
    /// At least one has a published id and version, but another content.
    Altered,
}

/// What a report is beside the checklists at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Examination {
    /// What does not follow from the answers; empty when all of it does.
    pub figures: Vec<Difference>,
    /// How the checklists stand.
    pub standing: ChecklistStanding,
    /// What makes them stand so.
    pub checklists: Vec<Difference>,
}

/// Recomputes everything that follows from the answers, and compares the checklists with those at hand.
#[must_use]
pub fn examine(report: &Report, library: &Library) -> Examination {
    let known = known_lists(report, library);
    let Compared { items, answers } = lines::compare(report, &known);
    let mut figures = compare(&report.readiness, &figures(&readiness(report)));
    figures.extend(gates(report));
    figures.extend(answers);
    let unknown = report.answers.iter().filter(|line| known.checklist(&line.checklist).is_none());
    figures.extend(unknown.filter_map(worth));
    let (standing, checklists) = checklist_standing(report, library, items);
    Examination { figures, standing, checklists }
}

/// What does not follow from the answers; empty when all of it does.
#[must_use]
pub fn recompute(report: &Report, library: &Library) -> Vec<Difference> {
    examine(report, library).figures
}

/// The first gate that does not follow from the answers; when it was opened is the school's own word.
fn gates(report: &Report) -> Option<Difference> {
    let contributions: Vec<Contribution> = report.answers.iter().filter_map(AnswerLine::contribution).collect();
    let of_list = |list: &ChecklistStamp| gate::gates(&list.id, &list.themes, &contributions);
    let found: Vec<GateFigure> = report.checklists.iter().flat_map(of_list).map(GateFigure::from).collect();
    let said: Vec<GateFigure> = report.gates.iter().map(|gate| GateFigure { opened: None, ..gate.clone() }).collect();
    first(&said, &found, "verify-gate", |gate| {
        (format!("{}/{}", gate.checklist, gate.theme), format!("{}, {}", gate.verdict.id(), gate.waits_for.join(" ")))
    })
}

/// The readiness that follows from the answers of the report alone.
#[must_use]
pub fn readiness(report: &Report) -> Readiness {
    let contributions: Vec<Contribution> = report.answers.iter().filter_map(AnswerLine::contribution).collect();
    Readiness::of(&contributions)
}

impl AnswerLine {
    /// What the line brings to the score; none for hidden, n/a and unscored items.
    #[must_use]
    pub fn contribution(&self) -> Option<Contribution> {
        let open = matches!(self.state, State::Unknown | State::Unanswered);
        if self.severity == Severity::Info || !(open || self.state == State::Answered) {
            return None;
        }
        Some(Contribution {
            item: ItemRef::new(&self.checklist, &self.item),
            theme: self.theme.clone(),
            severity: self.severity,
            owners: self.owners.clone(),
            state: self.state,
            value: self.value.filter(|_| !open),
        })
    }
}

/// The first figure of each section that differs.
fn compare(stated: &Figures, recomputed: &Figures) -> Vec<Difference> {
    let mut differences = Vec::new();
    if stated.verdict != recomputed.verdict {
        differences.push(differs(
            Sentence::new("verify-verdict"),
            verdict(stated.verdict),
            verdict(recomputed.verdict),
        ));
    }
    let (said, found) = (&stated.overall, &recomputed.overall);
    for (key, said, found) in [
        ("verify-floor", said.floor, found.floor),
        ("verify-ceiling", said.ceiling, found.ceiling),
        ("verify-coverage", said.coverage, found.coverage),
        ("verify-weight", Some(said.weight), Some(found.weight)),
    ] {
        if said != found {
            differences.push(differs(Sentence::new(key), whole(said), whole(found)));
        }
    }
    if said.exact != found.exact {
        differences.push(differs(Sentence::new("verify-exact"), fractions(said), fractions(found)));
    }
    differences.extend(first(&stated.checklists, &recomputed.checklists, "verify-checklist-figures", |figure| {
        (figure.checklist.clone(), format!("{}, {}", figure.verdict.id(), shown(&figure.interval)))
    }));
    differences.extend(first(&stated.themes, &recomputed.themes, "verify-theme-figures", |figure| {
        (format!("{}/{}", figure.checklist, figure.theme), shown(&figure.interval))
    }));
    differences.extend(first(&stated.points, &recomputed.points, "verify-points", |figure| {
        let [weight, share] = &figure.exact;
        let decimals = format!("{}, {}", figure.weight_lost, figure.share);
        (figure.owner.id().to_owned(), format!("{weight}, {share} ({decimals}) : {}", figure.items.join(" ")))
    }));
    differences
}

/// The first part of a section that differs, named and shown by `told`.
fn first<T: PartialEq>(said: &[T], found: &[T], key: &str, told: fn(&T) -> (String, String)) -> Option<Difference> {
    let index = (0..said.len().max(found.len())).find(|&index| said.get(index) != found.get(index))?;
    let named = found.get(index).or(said.get(index)).map(told)?;
    let shown = |part: Option<&T>| part.map_or_else(|| "-".to_owned(), |part| told(part).1);
    Some(differs(Sentence::new(key).with("name", named.0), shown(said.get(index)), shown(found.get(index))))
}

fn differs(what: Sentence, stated: impl Into<Arg>, recomputed: impl Into<Arg>) -> Difference {
    let sentence = Sentence::new("verify-figure").with("what", what);
    sentence.with("stated", stated).with("recomputed", recomputed)
}

fn verdict(verdict: ReadinessVerdict) -> Sentence {
    Sentence::new(&format!("readiness-{}", verdict.id()))
}

fn whole(figure: Option<i64>) -> String {
    figure.map_or_else(|| "-".to_owned(), |figure| figure.to_string())
}

fn fractions(interval: &Interval) -> String {
    interval.exact.as_ref().map_or_else(|| "-".to_owned(), |exact| exact.join(", "))
}

fn shown(interval: &Interval) -> String {
    let [floor, ceiling, coverage] = [interval.floor, interval.ceiling, interval.coverage].map(whole);
    format!("{floor}–{ceiling}, {coverage} ({} ; {})", fractions(interval), interval.weight)
}

/// Whether the worth that a line of an unknown checklist states can be right: yes, partial and no have fixed
/// values, and what is not answered has none.
fn worth(line: &AnswerLine) -> Option<Difference> {
    let stated = line.value.map_or_else(|| "-".to_owned(), |value| value.to_string());
    let expected = match (line.state, line.answer.as_str()) {
        (State::Answered, Some("yes")) => "1",
        (State::Answered, Some("partial")) => "1/2",
        (State::Answered, Some("no")) => "0",
        (State::Answered, _) => return None,
        _ => "-",
    };
    let sentence = Sentence::new("verify-worth").with("item", line.item.as_str());
    (stated != expected).then(|| sentence.with("stated", stated).with("recomputed", expected))
}

/// The checklists of the report that are at hand or were published, to the letter.
fn known_lists(report: &Report, library: &Library) -> Library {
    let mut known = Library::default();
    for stamp in &report.checklists {
        let list = library.edition(&stamp.id, &stamp.version).filter(|list| list.sha256 == stamp.sha256);
        if let Some(list) = list {
            known.insert(list.clone());
        }
    }
    known
}

/// How the report's checklists stand beside those at hand, given what differs in its items.
fn checklist_standing(
    report: &Report,
    library: &Library,
    items: Vec<Difference>,
) -> (ChecklistStanding, Vec<Difference>) {
    let mut standing = if items.is_empty() { ChecklistStanding::Published } else { ChecklistStanding::Altered };
    let mut differences = Vec::new();
    if report.checklists.is_empty() {
        standing = standing.max(ChecklistStanding::Unknown);
        differences.push(Sentence::new("verify-no-checklist"));
    }
    for stamp in &report.checklists {
        let (found, key) = match library.edition(&stamp.id, &stamp.version) {
            Some(list) if (&list.sha256, &list.title, &list.themes) == (&stamp.sha256, &stamp.title, &stamp.themes) => {
                continue;
            }
            Some(_) => (ChecklistStanding::Altered, "verify-checklist-altered"),
            None => (ChecklistStanding::Unknown, "verify-checklist-unknown"),
        };
        differences.push(Sentence::new(key).with("id", stamp.id.as_str()).with("version", stamp.version.as_str()));
        standing = standing.max(found);
    }
    differences.extend(items);
    (standing, differences)
}
