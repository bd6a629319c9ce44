//! Answers, what they are worth, and how people and files write them.

use super::{Item, Measure, Question};
use crate::domain::fold::fold;
use crate::domain::{Problem, Sentence, day};
use num_rational::Ratio;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// What was answered to an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// In part.
    Partial,
    /// No.
    No,
    /// The person says that they do not know: counted as open, never as a yes.
    Unknown,
    /// Not applicable here, with the reason that the person gave.
    NotApplicable {
        /// Why it does not apply; never empty.
        reason: String,
    },
    /// The id of one choice.
    One(String),
    /// The ids of several choices, possibly none.
    Many(BTreeSet<String>),
    /// A finite number.
    Number(f64),
    /// A day.
    Date(jiff::civil::Date),
    /// A text; never empty.
    Text(String),
}

impl Answer {
    /// What the answer is worth for `question`, from 0 to 1; none when it settles nothing (unknown, n/a).
    ///
    /// yes 1, partial ½, no 0; choices carry theirs; a number, date or text that is known is worth 1.
    #[must_use]
    pub fn value(&self, question: &Question) -> Option<Ratio<i64>> {
        let one = Ratio::from_integer(1);
        match self {
            Self::Yes | Self::Number(_) | Self::Date(_) | Self::Text(_) => Some(one),
            Self::Partial => Some(Ratio::new(1, 2)),
            Self::No => Some(Ratio::from_integer(0)),
            Self::Unknown | Self::NotApplicable { .. } => None,
            Self::One(id) => question.choices().iter().find(|choice| &choice.id == id).map(|choice| choice.value),
            Self::Many(ids) => {
                let chosen = question.choices().iter().filter(|choice| ids.contains(&choice.id));
                Some(chosen.map(|choice| choice.value).sum::<Ratio<i64>>().min(one))
            }
        }
    }

    /// Whether an item asked in this way may be answered so.
    #[must_use]
    pub fn fits(&self, question: &Question) -> bool {
        let known = |id: &String| question.choices().iter().any(|choice| &choice.id == id);
        match (self, question) {
            (Self::Unknown, _) => true,
            (Self::NotApplicable { reason }, _) => !reason.trim().is_empty(),
            (Self::Yes | Self::Partial | Self::No, Question::YesNo) | (Self::Date(_), Question::Date) => true,
            (Self::One(id), Question::Single(_)) => known(id),
            (Self::Many(ids), Question::Multi(_)) => ids.iter().all(known),
            (Self::Number(number), Question::Number(measure)) => measure.admits(*number),
            (Self::Text(text), Question::Text) => !text.trim().is_empty(),
            _ => false,
        }
    }

    /// Why the item does not apply, where that is the answer.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::NotApplicable { reason } => Some(reason),
            _ => None,
        }
    }

    /// The words by which conditions (`in: [yes]`) and exports name the answer.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        match self {
            Self::Yes => vec!["yes".to_owned()],
            Self::Partial => vec!["partial".to_owned()],
            Self::No => vec!["no".to_owned()],
            Self::Unknown => vec!["unknown".to_owned()],
            Self::NotApplicable { .. } => vec!["na".to_owned()],
            Self::One(id) => vec![id.clone()],
            Self::Many(ids) => ids.iter().cloned().collect(),
            Self::Number(number) => vec![number.to_string()],
            Self::Date(day) => vec![day.to_string()],
            Self::Text(text) => vec![text.clone()],
        }
    }

    /// The `answer` field of the JSON documents: a word, a list of choices, or a number.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match self {
            Self::Unknown | Self::NotApplicable { .. } => Value::Null,
            Self::Many(ids) => ids.iter().cloned().map(Value::String).collect(),
            Self::Number(number) => serde_json::Number::from_f64(*number).map_or(Value::Null, Value::Number),
            other => Value::String(other.words().concat()),
        }
    }

    /// Reads an answer as a person types it, in either language.
    ///
    /// # Errors
    /// When the words do not answer this kind of item, or n/a comes without a reason.
    pub fn parse(item: &Item, words: &[String], reason: Option<&str>) -> Result<Self, Problem> {
        let only = if words.len() == 1 { words[0].trim() } else { "" };
        let said = fold(words.join(" ").trim()).replace([' ', '\''], "-");
        let answer = match (said.as_str(), &item.question) {
            ("unknown" | "inconnu" | "ne-sait-pas" | "je-ne-sais-pas" | "don-t-know", _) => Some(Self::Unknown),
            ("na" | "sans-objet" | "not-applicable", _) => {
                Some(Self::NotApplicable { reason: reason.unwrap_or_default().to_owned() })
            }
            ("yes" | "oui", Question::YesNo) => Some(Self::Yes),
            ("partial" | "partiel" | "en-partie" | "in-part", Question::YesNo) => Some(Self::Partial),
            ("no" | "non", Question::YesNo) => Some(Self::No),
            (_, Question::Single(_)) => Some(Self::One(only.to_owned())),
            (_, Question::Multi(_)) => Some(Self::Many(words.iter().cloned().collect())),
            (_, Question::Number(_)) => number(words.join(" ").trim()).map(Self::Number),
            (_, Question::Date) => day::parse(only).map(Self::Date),
            (_, Question::Text) => Some(Self::Text(words.join(" "))),
            _ => None,
        };
        match answer {
            Some(Self::NotApplicable { reason }) if reason.trim().is_empty() => {
                Err(Problem::usage(Sentence::new("answer-reason-missing").with("item", item.id.as_str())))
            }
            Some(answer) if answer.fits(&item.question) => Ok(answer),
            _ => Err(refused(item, words)),
        }
    }
}

/// The number written as `1200.5` or, as in France, `1 200,5`.
fn number(typed: &str) -> Option<f64> {
    let typed = typed.replace(',', ".");
    let whole = typed.split('.').next().unwrap_or_default();
    let mut thousands = whole.split_whitespace().skip(1);
    let grouped = thousands.all(|digits| digits.len() == 3);
    let plain = typed.replacen(whole, &whole.replace(char::is_whitespace, ""), 1);
    grouped.then(|| plain.parse().ok()).flatten()
}

fn refused(item: &Item, words: &[String]) -> Problem {
    let expected = match &item.question {
        Question::YesNo => "yes, partial, no".to_owned(),
        Question::Number(measure) => bounds(measure),
        Question::Date => "2027-01-31".to_owned(),
        Question::Text => "…".to_owned(),
        Question::Single(choices) | Question::Multi(choices) => {
            choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ")
        }
    };
    let sentence = Sentence::new("answer-refused").with("item", item.id.as_str()).with("typed", words.join(" "));
    Problem::usage(sentence.with("expected", format!("{expected}, unknown, na")))
}

/// The numbers that are admitted, in signs; an example where any is.
fn bounds(measure: &Measure) -> String {
    match (measure.min, measure.max) {
        (Some(min), Some(max)) => format!("{min} … {max}"),
        (Some(min), None) => format!("≥ {min}"),
        (None, Some(max)) => format!("≤ {max}"),
        (None, None) => "12.5".to_owned(),
    }
}
