//! The file format `prudence.checklist/1`: from a text to a checklist, or to every fault it has.

mod rules;
mod shape;

use super::{
    Checklist, Choice, Condition, Due, Item, Localized, Measure, Opposition, Owner, Question, Reference, Severity,
    Theme,
};
use crate::domain::Sentence;
use crate::domain::establishment::Kind;
use crate::domain::hex::hex;
use crate::domain::yaml::{self, Faults};
use num_rational::Ratio;
use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Deserialize)]
struct File {
    id: String,
    version: String,
    title: Localized,
    themes: Vec<Theme>,
    items: Vec<RawItem>,
    #[serde(default)]
    migrations: Vec<Migration>,
}

#[derive(Deserialize)]
struct Migration {
    from: String,
    to: String,
}

#[derive(Deserialize)]
struct RawItem {
    id: String,
    theme: String,
    kind: String,
    severity: Severity,
    text: Localized,
    why: Localized,
    proof: Option<Localized>,
    owners: Vec<Owner>,
    #[serde(default)]
    applies: Applies,
    when: Option<Condition>,
    #[serde(default)]
    checks: Vec<String>,
    #[serde(default)]
    contradicted_by: Vec<String>,
    #[serde(default)]
    contradicts: Vec<Opposition>,
    #[serde(default)]
    choices: Vec<RawChoice>,
    unit: Option<Localized>,
    min: Option<f64>,
    max: Option<f64>,
    due: Option<Due>,
    #[serde(default)]
    refs: Vec<Reference>,
}

#[derive(Default, Deserialize)]
struct Applies {
    kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct RawChoice {
    id: String,
    value: f64,
    text: Localized,
}

/// Reads the checklist in `text`, the content of the file called `name`.
///
/// # Errors
/// Every fault of the file, those of its form and those of its sense, in its order.
pub fn parse(name: &str, text: &str) -> Result<Checklist, Faults> {
    Ok(build(yaml::read(name, text, &shape::CHECKLIST, rules::check)?, text))
}

/// The JSON Schema of the format: its fields, their types and their words. What [`parse`] checks beyond them (names
/// that lead somewhere, conditions that look back) no schema can say.
#[must_use]
pub fn json_schema() -> serde_json::Value {
    shape::CHECKLIST.json_schema("prudence.checklist/1")
}

/// What is wrong with this text as the id of a checklist or of an item.
///
/// # Errors
/// When it is empty or has a character that ids have not.
pub fn check_id(text: &str) -> Result<(), Sentence> {
    shape::wrong_id(text).map_or(Ok(()), Err)
}

/// Reads a text that a test has read with [`parse`]: the built-in checklists.
///
/// # Errors
/// One fault, when it cannot be read at all.
pub fn parse_trusted(name: &str, text: &str) -> Result<Checklist, Faults> {
    Ok(build(yaml::trusted::<File>(name, text)?, text))
}

fn build(file: File, text: &str) -> Checklist {
    let formerly = |id: &str| file.migrations.iter().filter(|m| m.to == id).map(|m| m.from.clone()).collect();
    Checklist {
        id: file.id,
        version: file.version,
        sha256: content_hash(text),
        title: file.title,
        themes: file.themes,
        items: file.items.into_iter().map(|raw| Item { formerly: formerly(&raw.id), ..item(raw) }).collect(),
    }
}

/// SHA-256 of a text in hexadecimal, the same whatever line ends and mark an editor or a checkout gave the file.
fn content_hash(text: &str) -> String {
    let digest = Sha256::digest(yaml::without_mark(text).replace("\r\n", "\n").as_bytes());
    hex(&digest)
}

fn item(raw: RawItem) -> Item {
    let choices = raw.choices.into_iter().map(choice).collect();
    let question = match raw.kind.as_str() {
        "single" => Question::Single(choices),
        "multi" => Question::Multi(choices),
        "number" => Question::Number(Measure { unit: raw.unit, min: raw.min, max: raw.max }),
        "date" => Question::Date,
        "text" => Question::Text,
        _ => Question::YesNo,
    };
    Item {
        id: raw.id,
        formerly: Vec::new(),
        theme: raw.theme,
        question,
        severity: raw.severity,
        text: raw.text,
        why: raw.why,
        proof: raw.proof,
        owners: raw.owners,
        kinds: raw.applies.kinds,
        when: raw.when,
        checks: raw.checks,
        contradicted_by: raw.contradicted_by,
        contradicts: raw.contradicts,
        due: raw.due,
        refs: raw.refs,
    }
}

/// Values are read to the thousandth, then kept exactly.
fn choice(raw: RawChoice) -> Choice {
    #[expect(clippy::cast_possible_truncation, reason = "the rules refuse values outside 0..=1")]
    let thousandths = (raw.value.clamp(0.0, 1.0) * 1000.0).round() as i64;
    Choice { id: raw.id, value: Ratio::new(thousandths, 1000), text: raw.text }
}
