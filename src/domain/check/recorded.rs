//! A round as a file: evidence that can be judged again at any time, by anyone.

use super::Round;
use crate::domain::{Problem, Sentence, printable};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The schema of the file.
const SCHEMA: &str = "prudence.round/1";

/// The largest file that is read, in bytes.
const LARGEST: usize = 8 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct File {
    schema: String,
    #[serde(flatten)]
    round: Round,
}

impl Round {
    /// The round as a file: pretty JSON with its schema, and a line break at the end.
    #[must_use]
    pub fn recorded(&self) -> String {
        let file = File { schema: SCHEMA.to_owned(), round: self.clone() };
        serde_json::to_string_pretty(&file).map(|text| text + "\n").unwrap_or_default()
    }

    /// Reads such a file, called `name`. Whatever its texts hold becomes printable.
    ///
    /// # Errors
    /// When it is too large, cut, or something else than a recorded round.
    pub fn replay(name: &str, text: &str) -> Result<Self, Problem> {
        let refuse = |detail: String| {
            Problem::not_fine(Sentence::new("replay-unreadable").with("path", name).with("detail", detail))
        };
        if text.len() > LARGEST {
            return Err(refuse(format!("> {LARGEST}")));
        }
        let mut value: Value = serde_json::from_str(text).map_err(|error| refuse(error.to_string()))?;
        make_printable(&mut value);
        let file: File = serde_json::from_value(value).map_err(|error| refuse(error.to_string()))?;
        if file.schema != SCHEMA {
            return Err(refuse(file.schema));
        }
        Ok(file.round)
    }
}

fn make_printable(value: &mut Value) {
    match value {
        Value::String(text) => *text = printable::one_line(text),
        Value::Array(values) => values.iter_mut().for_each(make_printable),
        Value::Object(fields) => fields.values_mut().for_each(make_printable),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::{Ending, Hop, Observation, Phrases, Role, Target, Vantage};
    use crate::domain::establishment::Address;

    fn round(server: &str) -> Round {
        let url = Address::parse("https://ent.exemple.fr/").unwrap();
        let hop = Hop { url: url.to_string(), status: Some(503), server: Some(server.to_owned()), ..Hop::default() };
        let target = Target { name: "portal".into(), role: Role::Portal, url, check: None, expect: None };
        let ending = Ending::Answered { text: "Indisponible".into(), bytes: 12 };
        let observations = vec![Observation { target, hops: vec![hop], ending, total_ms: 12.5 }];
        Round { started_at: jiff::Timestamp::UNIX_EPOCH, vantage: Vantage::default(), observations }
    }

    #[test]
    fn a_recorded_round_gives_the_same_verdicts() {
        let round = round("nginx");
        let again = Round::replay("ronde.json", &round.recorded()).unwrap();
        assert_eq!(again, round);
        assert_eq!(again.judge(Phrases::built_in()), round.judge(Phrases::built_in()));
    }

    #[test]
    fn an_escape_sequence_in_a_file_does_not_survive() {
        let again = Round::replay("ronde.json", &round("\u{1b}[2J").recorded()).unwrap();
        assert_eq!(again.observations[0].hops[0].server.as_deref(), Some("�[2J"));
    }

    #[test]
    fn a_file_that_is_cut_foreign_or_of_a_later_schema_is_refused() {
        let whole = round("nginx").recorded();
        let later = whole.replace("prudence.round/1", "prudence.round/2");
        for text in [&whole[..whole.len() / 2], "{}", "", "[]", &later, "\"texte\""] {
            let problem = Round::replay("ronde.json", text).unwrap_err();
            assert_eq!(problem.sentence.key, "replay-unreadable");
        }
    }
}
