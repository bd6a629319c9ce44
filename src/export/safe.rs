//! JSON documents without control characters or direction overrides: scripts print what they read.

use crate::domain::printable;
use serde_json::Value;

/// `value` with every text in it made printable; line breaks stay.
pub(super) fn printable_value(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(printable::lines(&text)),
        Value::Array(values) => values.into_iter().map(printable_value).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, printable_value(value))).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_are_made_printable_wherever_they_stand() {
        let value = json!({ "note": "\u{1b}[31m", "list": ["a\u{202e}b", "un\ndeux"], "number": 1.5, "none": null });
        let safe = json!({ "note": "�[31m", "list": ["a�b", "un\ndeux"], "number": 1.5, "none": null });
        assert_eq!(printable_value(value), safe);
    }
}
