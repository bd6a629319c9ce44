//! Sealing a document, and writing a report as the bytes of its file.

use super::{Key, canonical};
use crate::domain::report::{Report, Seal};
use crate::domain::{Problem, Sentence, hex};
use ed25519_dalek::{Signature, VerifyingKey};
use serde::Serialize;
use serde_json::Value;

/// The signature's algorithm, as seals state it.
pub(super) const ALGORITHM: &str = "ed25519";

/// Fills the report's seal: hash and signature of its canonical form.
///
/// # Errors
/// When the report has no canonical form that every reader would understand in the same way.
pub fn seal(report: Report, key: &Key) -> Result<Report, Problem> {
    Ok(Report { seal: Some(seal_of(&report, key)?), ..report })
}

/// The seal of a document: hash and signature of its canonical form, in which its member `seal` plays no part.
pub(super) fn seal_of<T: Serialize>(document: &T, key: &Key) -> Result<Seal, Problem> {
    let document = serde_json::to_value(document).map_err(|error| impossible(&error.to_string()))?;
    if let Some(number) = too_large(&document) {
        return Err(impossible(&number));
    }
    let hash = canonical::hash(&document).map_err(|error| impossible(&error.to_string()))?;
    Ok(Seal {
        canonical: canonical::NAME.to_owned(),
        sha256: hex::hex(&hash),
        algorithm: ALGORITHM.to_owned(),
        public_key: key.public_hex(),
        signature: hex::hex(&key.sign(&hash).to_bytes()),
    })
}

/// Whether a seal's signature is that of `hash`, by the key that it names.
pub(super) fn signs(seal: &Seal, hash: &[u8; 32]) -> bool {
    let valid = || {
        let key = VerifyingKey::from_bytes(&exact_bytes(&seal.public_key)?).ok()?;
        let signature = Signature::from_bytes(&exact_bytes(&seal.signature)?);
        key.verify_strict(hash, &signature).ok()
    };
    valid().is_some()
}

/// The bytes of a hexadecimal text, which must be written in the one way in which [`hex::hex`] writes it.
fn exact_bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let bytes = hex::bytes(text).filter(|bytes| hex::hex(bytes) == text)?;
    bytes.try_into().ok()
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
