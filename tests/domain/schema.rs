//! The JSON Schema of the checklist format: kept current, and true of what the program itself publishes.

use prudence::domain::checklist::format;
use serde_json::Value;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// Whether `value` is as the schema says. Patterns are left to the reader of the format, which has no such engine.
fn fits(value: &Value, schema: &Value, whole: &Value) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{what}: {value} against {schema}"));
    if let Some(name) = schema["$ref"].as_str() {
        return fits(value, &whole["$defs"][name.trim_start_matches("#/$defs/")], whole);
    }
    if let Some(forms) = schema["anyOf"].as_array() {
        let fitting = forms.iter().filter(|form| fits(value, form, whole).is_ok()).count();
        return if fitting == 1 { Ok(()) } else { wrong("no form") };
    }
    if let Some(words) = schema["enum"].as_array() {
        return if words.contains(value) { Ok(()) } else { wrong("no such word") };
    }
    match (schema["type"].as_str().unwrap(), value) {
        ("string", Value::String(_)) | ("boolean", Value::Bool(_)) | ("number", Value::Number(_)) => Ok(()),
        ("integer", Value::Number(number)) if number.is_u64() => Ok(()),
        ("array", Value::Array(parts)) => {
            let least = schema["minItems"].as_u64().unwrap_or_default();
            if u64::try_from(parts.len()).unwrap() < least {
                return wrong("too few");
            }
            parts.iter().try_for_each(|part| fits(part, &schema["items"], whole))
        }
        ("object", Value::Object(fields)) => {
            let required = schema["required"].as_array().unwrap();
            if let Some(missing) = required.iter().find(|name| !fields.contains_key(name.as_str().unwrap())) {
                return wrong(&format!("without {missing}"));
            }
            fields.iter().try_for_each(|(name, part)| match schema["properties"].get(name) {
                Some(of_part) => fits(part, of_part, whole),
                None => wrong(&format!("unknown field {name}")),
            })
        }
        _ => wrong("another type"),
    }
}

/// The text as a value: YAML, which is close enough to JSON here.
fn value(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

#[test]
fn the_schema_among_the_assets_is_that_of_the_format() {
    let path = "assets/schemas/prudence.checklist.1.json";
    let current = format!("{:#}\n", format::json_schema());
    assert_eq!(read(path), current, "write it again: cargo run -- checklist schema > {path}");
}

#[test]
fn the_published_lists_and_the_file_to_start_from_are_as_the_schema_says() {
    let schema = format::json_schema();
    for path in ["checklists/anticipation.yaml", "checklists/montee-en-charge.yaml", "assets/checklist-new.yaml"] {
        let text = read(path).replace("{id}", "ma-liste");
        assert_eq!(fits(&value(&text), &schema, &schema), Ok(()), "{path}");
    }
}

#[test]
fn what_the_reader_refuses_by_its_form_the_schema_refuses_too() {
    let good = read("assets/checklist-new.yaml").replace("{id}", "ma-liste");
    let schema = format::json_schema();
    for (from, to) in [
        ("title: {fr: \"Organisation\"", "gate: soon\n    title: {fr: \"Organisation\""),
        ("kind: yesno", "kind: yes-no"),
        ("severity: useful", "gravity: useful"),
        ("days_before: 30", "days_before: -30"),
        ("min: 0", "min: zero"),
        ("in: [yes, partial]", "in: []"),
        ("{not: {item", "{nor: {item"),
        ("title: {fr: \"Organisation\", en: \"Organisation\"}", "title: {fr: \"Organisation\"}"),
    ] {
        let text = good.replace(from, to);
        assert_ne!(text, good, "{from}");
        assert!(format::parse("ma-liste.yaml", &text).is_err(), "{to}");
        assert!(fits(&value(&text), &schema, &schema).is_err(), "{to}");
    }
}
