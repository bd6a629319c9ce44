//! The JSON Schema of `prudence.report/1` among the assets follows from the fields of the document.

use super::Report;
use schemars::generate::SchemaSettings;

const PATH: &str = "assets/schemas/prudence.report.1.json";

#[test]
fn the_schema_among_the_assets_is_that_of_the_document() {
    // As reports are written: a field that is always there is required, and what later versions add is not refused.
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let schema = generator.into_root_schema_for::<Report>();
    let current = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
    if std::env::var_os("PRUDENCE_SCHEMA").is_some() {
        std::fs::write(PATH, &current).unwrap();
    }
    let kept = std::fs::read_to_string(PATH).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == current, "write it again: PRUDENCE_SCHEMA=1 cargo test --lib schema");
}
