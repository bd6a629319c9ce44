//! One item and its answer, in words.

use super::context::Context;
use super::titles::titles;
use crate::domain::checklist::State;
use crate::domain::printable::{lines, one_line};
use crate::domain::readiness::Contribution;
use crate::domain::report::AnswerLine;
use crate::text::Text;
use num_rational::Ratio;
use serde::Serialize;
use serde_json::Value;

/// One item and its answer.
#[derive(Clone, Serialize)]
pub(in crate::export) struct Line {
    /// The checklist's title.
    pub checklist: String,
    /// The theme's title.
    pub theme: String,
    /// The item's id.
    pub id: String,
    /// The question.
    pub text: String,
    /// The severity's id.
    pub severity: &'static str,
    /// The severity in words.
    pub severity_word: String,
    /// The weight; none when the item does not count (info, n/a, hidden).
    #[serde(skip)]
    pub weight: Option<i64>,
    /// The weight and what the answer is worth: « 3 × 1/2 »; a dash for what is not settled or does not count.
    pub counts: String,
    /// The state's id.
    pub state: &'static str,
    /// The answer in words, or the state where there is no answer.
    pub answer: String,
    /// yes, partial or no by what the answer is worth, else the state: gives the look.
    pub tone: &'static str,
    /// What the answer is worth.
    #[serde(skip)]
    pub value: Option<Ratio<i64>>,
    /// The weight lost.
    #[serde(skip)]
    pub lost: Option<Ratio<i64>>,
    /// The part of it that falls to each owner.
    #[serde(skip)]
    pub lost_by_each_owner: Option<Ratio<i64>>,
    /// Why it is not applicable.
    pub reason: Option<String>,
    /// The note.
    pub note: Option<String>,
    /// When it was answered, UTC.
    pub answered_at: Option<String>,
    /// Who has to act.
    pub owners: String,
    /// The targets whose measurement denies the answer.
    pub denied_by: Option<String>,
}

impl Line {
    /// An item and its answer.
    pub(super) fn new(line: &AnswerLine, context: Context<'_>) -> Self {
        let text = context.text;
        let contribution = line.contribution();
        let weight = contribution.as_ref().map(|_| line.severity.weight());
        let owners = line.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id())));
        Self {
            checklist: checklist_title(&line.checklist, context),
            theme: theme_title(&line.checklist, &line.theme, context),
            id: one_line(&line.item),
            text: one_line(&line.text),
            severity: line.severity.id(),
            severity_word: text.get(&format!("severity-{}", line.severity.id())),
            weight,
            counts: weight.map_or_else(dash, |weight| format!("{weight} × {}", worth(line.value))),
            state: line.state.id(),
            answer: answer_words(line, text),
            tone: tone(line),
            value: line.value,
            lost: contribution.as_ref().map(Contribution::lost),
            lost_by_each_owner: contribution.as_ref().map(Contribution::lost_by_each_owner),
            reason: line.reason.as_deref().map(lines),
            note: line.note.as_deref().map(lines),
            answered_at: line.answered_at.map(|at| at.to_string()),
            owners: owners.collect::<Vec<_>>().join(", "),
            denied_by: line.contradiction.as_ref().map(|names| titles(names, context)),
        }
    }
}

/// The worth as a fraction (`1/2`), or a dash while nothing is settled.
fn worth(value: Option<Ratio<i64>>) -> String {
    value.map_or_else(dash, |value| value.to_string())
}

fn dash() -> String {
    "—".to_owned()
}

/// The answer of a line of a report in words, or its state where there is none.
#[must_use]
pub fn answer_words(line: &AnswerLine, text: &Text) -> String {
    let word = |id: &str| match id {
        "yes" => text.get("answer-yes"),
        "partial" => text.get("answer-partial"),
        "no" => text.get("answer-no"),
        other => one_line(other),
    };
    match (line.state, &line.answer) {
        (State::Answered, _) if !line.chosen.is_empty() => {
            line.chosen.iter().map(|text| one_line(text)).collect::<Vec<_>>().join(", ")
        }
        (State::Answered, Value::String(id)) => word(id),
        (State::Answered, Value::Array(ids)) => {
            ids.iter().filter_map(Value::as_str).map(one_line).collect::<Vec<_>>().join(", ")
        }
        (State::Answered, Value::Number(number)) => {
            let number = number.as_f64().unwrap_or_default();
            line.unit.as_ref().map_or_else(|| text.decimal(number), |unit| text.with_unit(number, &one_line(unit)))
        }
        (state, _) => text.get(&format!("state-{}", state.id())),
    }
}

fn tone(line: &AnswerLine) -> &'static str {
    match line.value {
        _ if line.state != State::Answered => line.state.id(),
        Some(value) if value == Ratio::from_integer(1) => "yes",
        Some(value) if value == Ratio::from_integer(0) => "no",
        Some(_) => "partial",
        None => "yes",
    }
}

/// The title of a checklist of the report; its id when the report does not name it.
pub(super) fn checklist_title(id: &str, context: Context<'_>) -> String {
    let stamp = context.report.checklists.iter().find(|stamp| stamp.id == id);
    one_line(stamp.map_or(id, |stamp| context.text.local(&stamp.title)))
}

/// The title of a theme of the report; its id when the report does not name it.
pub(super) fn theme_title(checklist: &str, id: &str, context: Context<'_>) -> String {
    let stamp = context.report.checklists.iter().find(|stamp| stamp.id == checklist);
    let theme = stamp.and_then(|stamp| stamp.themes.iter().find(|theme| theme.id == id));
    one_line(theme.map_or(id, |theme| context.text.local(&theme.title)))
}
