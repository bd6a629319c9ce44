//! Recomputes a report's figures from its answers alone, and compares its checklists with the published ones.

use super::{AnswerLine, Figures, Report, figures};
use crate::domain::Sentence;
use crate::domain::checklist::{ItemRef, Library, Owner, Question, Severity, State};
use crate::domain::readiness::{Contribution, Readiness};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What differs between a report and what it should say.
pub type Difference = Sentence;

/// How a report's checklists stand beside those at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChecklistStanding {
    /// All are the published ones, to the letter.
    Published,
    /// At least one is not known here.
    Unknown,
    /// At least one has a published id and version, but another content.
    Altered,
}

/// Recomputes everything that follows from the answers; empty when all of it holds.
#[must_use]
pub fn recompute(report: &Report, library: &Library) -> Vec<Difference> {
    let mut differences = compare(&report.readiness, &figures(&readiness(report)));
    differences.extend(report.answers.iter().filter_map(|line| worth(line, report, library)));
    differences
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
            owners: Owner::ALL.into_iter().filter(|owner| self.owners.contains(owner)).collect(),
            state: self.state,
            value: self.value.filter(|_| !open),
        })
    }
}

/// The first figure of each section that differs.
fn compare(stated: &Figures, recomputed: &Figures) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut add = |what: &str, stated: String, recomputed: String| {
        if stated != recomputed {
            let sentence = Sentence::new("verify-figure").with("what", what);
            differences.push(sentence.with("stated", stated).with("recomputed", recomputed));
        }
    };
    add("verdict", stated.verdict.id().to_owned(), recomputed.verdict.id().to_owned());
    add("floor", percent(stated.overall.floor), percent(recomputed.overall.floor));
    add("ceiling", percent(stated.overall.ceiling), percent(recomputed.overall.ceiling));
    add("coverage", percent(stated.overall.coverage), percent(recomputed.overall.coverage));
    add("exact", json(&stated.overall), json(&recomputed.overall));
    add("checklists", json(&stated.checklists), json(&recomputed.checklists));
    add("themes", json(&stated.themes), json(&recomputed.themes));
    add("points", json(&stated.points), json(&recomputed.points));
    differences
}

fn percent(figure: Option<i64>) -> String {
    figure.map_or_else(|| "-".to_owned(), |figure| format!("{figure} %"))
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Whether the worth that a line states follows from its answer: by the fixed values of yes, partial and no,
/// and by the checklist at hand for choices.
fn worth(line: &AnswerLine, report: &Report, library: &Library) -> Option<Difference> {
    let stated = line.value.map_or_else(|| "-".to_owned(), |value| value.to_string());
    let expected = match (line.state, line.answer.as_str()) {
        (State::Answered, _) => expected_worth(line, report, library)?,
        (_, _) => "-".to_owned(),
    };
    if stated == expected {
        return None;
    }
    let sentence = Sentence::new("verify-worth").with("item", line.item.as_str());
    Some(sentence.with("stated", stated).with("recomputed", expected))
}

/// The worth of an answer; none when only an unknown checklist could tell.
fn expected_worth(line: &AnswerLine, report: &Report, library: &Library) -> Option<String> {
    let same = report.checklists.iter().find(|stamp| stamp.id == line.checklist)?;
    let known = library.checklist(&line.checklist).filter(|list| list.sha256 == same.sha256);
    let question = known.and_then(|list| list.item(&line.item)).map(|item| &item.question);
    match (question, &line.answer) {
        (Some(Question::Single(choices)), Value::String(id)) => {
            choices.iter().find(|choice| &choice.id == id).map(|choice| choice.value.to_string())
        }
        (Some(Question::Multi(_)), Value::Array(ids)) => {
            let ids = ids.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            crate::domain::checklist::Answer::Many(ids).value(question?).map(|value| value.to_string())
        }
        (Some(Question::YesNo) | None, Value::String(word)) => match word.as_str() {
            "yes" => Some("1".to_owned()),
            "partial" => Some("1/2".to_owned()),
            "no" => Some("0".to_owned()),
            _ => question.map(|_| "-".to_owned()),
        },
        (Some(_), _) => Some("1".to_owned()),
        (None, _) => None,
    }
}

/// How the report's checklists stand beside those at hand.
#[must_use]
pub fn checklist_standing(report: &Report, library: &Library) -> (ChecklistStanding, Vec<Difference>) {
    let mut standing = ChecklistStanding::Published;
    let mut differences = Vec::new();
    for stamp in &report.checklists {
        let known = library.checklist(&stamp.id).filter(|list| list.version == stamp.version);
        let (found, key) = match known {
            Some(list) if list.sha256 == stamp.sha256 => continue,
            Some(_) => (ChecklistStanding::Altered, "verify-checklist-altered"),
            None => (ChecklistStanding::Unknown, "verify-checklist-unknown"),
        };
        differences.push(Sentence::new(key).with("id", stamp.id.as_str()).with("version", stamp.version.as_str()));
        if standing != ChecklistStanding::Altered {
            standing = found;
        }
    }
    (standing, differences)
}
