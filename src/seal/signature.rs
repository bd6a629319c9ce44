//! Sealing a report, and writing it as the bytes of its file.

use super::{Key, canonical};
use crate::domain::report::{Report, Seal};
use crate::domain::{Problem, Sentence, hex};
use serde_json::Value;

/// The signature's algorithm, as seals state it.
pub(super) const ALGORITHM: &str = "ed25519";

/// Fills the report's seal: hash and signature of its canonical form.
///
/// # Errors
/// When the report has no canonical form that every reader would understand in the same way.
pub fn seal(report: Report, key: &Key) -> Result<Report, Problem> {
    let document = serde_json::to_value(&report).map_err(|error| impossible(&error.to_string()))?;
    if let Some(number) = too_large(&document) {
        return Err(impossible(&number));
    }
    let hash = canonical::hash(&document).map_err(|error| impossible(&error.to_string()))?;
    let seal = Seal {
        canonical: canonical::NAME.to_owned(),
        sha256: hex::hex(&hash),
        algorithm: ALGORITHM.to_owned(),
        public_key: key.public_hex(),
        signature: hex::hex(&key.sign(&hash).to_bytes()),
    };
    Ok(Report { seal: Some(seal), ..report })
}

/// The bytes of the report's file.
///
/// # Errors
/// When the report cannot be written as JSON.
pub fn encode(report: &Report) -> Result<Vec<u8>, Problem> {
    let document = serde_json::to_value(report).and_then(|document| canonical::file(&document));
    document.map_err(|error| impossible(&error.to_string()))
}

fn impossible(detail: &str) -> Problem {
    Problem::unable(Sentence::new("seal-impossible").with("detail", detail))
}

/// A whole number that not every reader keeps exactly, if there is one.
fn too_large(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => {
            let whole = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
            whole.filter(|whole| *whole > canonical::LARGEST).map(|_| number.to_string())
        }
        Value::Array(values) => values.iter().find_map(too_large),
        Value::Object(members) => members.values().find_map(too_large),
        _ => None,
    }
}
