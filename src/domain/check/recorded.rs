//! A round as a file: evidence that can be judged again at any time, by anyone.

use super::Round;
use crate::domain::{Problem, Sentence, printable};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The schema of the file.
const SCHEMA: &str = "prudence.round/1";

/// What the schemas of all versions begin with.
const FAMILY: &str = "prudence.round/";

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
        let refuse = |key: &str| Sentence::new(key).with("path", name);
        if text.len() > LARGEST {
            return Err(Problem::not_fine(refuse("replay-too-large").with("limit", LARGEST >> 20)));
        }
        let mut value: Value = serde_json::from_str(text).map_err(|error| {
            let key = if error.is_eof() { "replay-cut" } else { "replay-damaged" };
            Problem::not_fine(refuse(key).with("line", error.line()).with("column", error.column()))
        })?;
        make_printable(&mut value);
        let schema = value.get("schema").and_then(Value::as_str).unwrap_or_default();
        if schema != SCHEMA {
            let key = if schema.starts_with(FAMILY) { "replay-later" } else { "replay-other" };
            return Err(Problem::not_fine(refuse(key)));
        }
        let file: Result<File, _> = serde_json::from_value(value);
        Ok(file.map_err(|_| Problem::not_fine(refuse("replay-fields")))?.round)
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
        for (text, key) in [
            (&whole[..whole.len() / 2], "replay-cut"),
            ("", "replay-cut"),
            ("schema: prudence.round/1", "replay-damaged"),
            ("{}", "replay-other"),
            ("[]", "replay-other"),
            ("\"texte\"", "replay-other"),
            (r#"{"schema": "prudence.report/1"}"#, "replay-other"),
            (&later, "replay-later"),
            (r#"{"schema": "prudence.round/1", "started_at": 3}"#, "replay-fields"),
        ] {
            assert_eq!(Round::replay("ronde.json", text).unwrap_err().sentence.key, key, "{text}");
        }
    }

    #[test]
    fn a_damaged_file_is_told_by_its_place() {
        let problem = Round::replay("ronde.json", "{\n  \"schema\": oui}").unwrap_err();
        let place = Sentence::new("replay-damaged").with("path", "ronde.json").with("line", 2_usize);
        assert_eq!(problem, Problem::not_fine(place.with("column", 13_usize)));
    }
}
