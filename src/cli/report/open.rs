//! `prudence report open`: a received report, to read; what does not hold is told first.

use super::received::{self, Reader};
use crate::cli::arguments::report::Open;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::domain::Sentence;
use crate::export;
use serde_json::json;

/// Shows the report.
pub fn run(open: &Open, reader: &Reader, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let file = open.file.display().to_string();
    let found = reader.examine(&open.file);
    let standing = received::standing_of(&found);
    if open.json.json {
        let document = received::document(&file, &found, &console.text);
        let report = found.ok().and_then(|verification| verification.report);
        console.json(&json!({ "schema": "prudence.open/1", "verification": document, "report": report }))?;
        return Ok(standing);
    }
    let verification = found?;
    if !verification.holds() {
        console.tell(&Sentence::new("verify-fails").with("file", file))?;
        for sentence in received::shortcomings(&verification) {
            console.tell(&sentence)?;
        }
    }
    if let Some(report) = &verification.report {
        for line in export::preview(report, &console.text) {
            console.line(&line)?;
        }
    }
    Ok(standing)
}
