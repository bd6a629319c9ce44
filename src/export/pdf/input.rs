//! What the templates read: the data of their document, and the words that they ask for.

use super::fonts::draws;
use super::world::templates;
use crate::domain::printable::one_line;
use crate::domain::report::Seal;
use crate::export::view::View;
use crate::text::Text;
use serde_json::{Map, Value, json};
use unicode_normalization::UnicodeNormalization;

/// Before each key that the templates ask for.
const ASKED: &str = "word(\"";

/// How many characters of a hash name a report at the foot of its pages.
const SHORT: usize = 12;

/// The data of the report's templates.
pub(super) fn of(view: &View<'_>) -> Result<Map<String, Value>, String> {
    let start = |seal: &Seal| one_line(&seal.sha256).chars().take(SHORT).collect::<String>();
    let view_data = serde_json::to_value(view).map_err(|error| error.to_string())?;
    let sealed = json!(view.report.seal.as_ref().map(start));
    let verdict = view.standing.id.into();
    Ok([("view", view_data), ("sha256", sealed), ("verdict", verdict)]
        .map(|(name, data)| (name.to_owned(), data))
        .into_iter()
        .collect())
}

/// The data with the words that the templates ask for and their language, as JSON.
pub(super) fn with_words(mut data: Map<String, Value>, text: &Text) -> String {
    data.insert("words".to_owned(), words(text).into());
    data.insert("language".to_owned(), text.language().code().into());
    drawable(Value::Object(data)).to_string()
}

/// The sentences without variables that the templates name.
fn words(text: &Text) -> Map<String, Value> {
    let asked = templates().flat_map(|template| template.split(ASKED).skip(1));
    let keys = asked.filter_map(|rest| rest.split('"').next());
    keys.map(|key| (key.to_owned(), text.get(key).into())).collect()
}

/// `value` with letters and their marks in one where they can be, and every character that no font draws replaced: a
/// standard for archives does not suffer empty boxes.
fn drawable(value: Value) -> Value {
    let replaced = |c: char| if draws(c) { c } else { char::REPLACEMENT_CHARACTER };
    match value {
        Value::String(text) => Value::String(text.nfc().map(replaced).collect()),
        Value::Array(values) => values.into_iter().map(drawable).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, drawable(value))).collect(),
        other => other,
    }
}
