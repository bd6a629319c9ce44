//! The answer that a line of a document writes, read back.

use super::AnswerLine;
use crate::domain::checklist::{Answer, Question, State};
use serde_json::Value;

impl AnswerLine {
    /// The answer to `question`; none when the line says that there is none, or writes one that the question has not.
    #[must_use]
    pub fn answer(&self, question: &Question) -> Option<Answer> {
        match (self.state, question, &self.answer) {
            (State::Unanswered | State::Hidden, _, _) => None,
            (State::Unknown, _, _) => Some(Answer::Unknown),
            (State::Na, _, _) => Some(Answer::NotApplicable { reason: self.reason.clone().unwrap_or_default() }),
            (State::Answered, Question::YesNo, Value::String(word)) => match word.as_str() {
                "yes" => Some(Answer::Yes),
                "partial" => Some(Answer::Partial),
                "no" => Some(Answer::No),
                _ => None,
            },
            (State::Answered, Question::Single(_), Value::String(id)) => Some(Answer::One(id.clone())),
            (State::Answered, Question::Multi(_), Value::Array(ids)) => {
                Some(Answer::Many(ids.iter().map(|id| id.as_str().map(str::to_owned)).collect::<Option<_>>()?))
            }
            (State::Answered, Question::Number(_), Value::Number(number)) => number.as_f64().map(Answer::Number),
            (State::Answered, Question::Date, Value::String(day)) => day.parse().ok().map(Answer::Date),
            (State::Answered, Question::Text, Value::String(text)) => Some(Answer::Text(text.clone())),
            _ => None,
        }
    }
}
