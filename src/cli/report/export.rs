//! `prudence report export`: builds, seals, writes, reads back, verifies, and keeps the trace.

use super::compose::compose;
use crate::cli::arguments::report::Export;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::report::Report;
use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence};
use crate::export::{self, Format, Written};
use crate::seal::{self, Key};
use crate::store::{Chain, ExportRecord};
use serde_json::{Value, json};

/// Exports the report in the formats that were asked for.
pub fn run(export: &Export, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let formats = formats(&export.format)?;
    let audit = workspace.audit()?;
    let report = compose(&export.disclosed, &audit, workspace, &console.text)?;
    let report = seal::seal(report, &Key::load_or_create(&workspace.folder.path)?)?;
    let verify = |bytes: &[u8]| seal::must_hold(bytes, &workspace.library);
    let written = export::deliver(&report, &formats, &export.out, &console.text, &verify)?;
    workspace.folder.store.record_export(audit.id, &record(&report, &written))?;
    tell(&report, &written, export.json.json, console)?;
    Ok(Standing::Fine)
}

fn formats(named: &[String]) -> Result<Vec<Format>, Problem> {
    let mut formats = Vec::new();
    for name in named.iter().map(|name| name.trim()) {
        let format = Format::from_id(name).ok_or_else(|| {
            let known = Format::ALL.map(Format::id);
            let sentence = Sentence::new("format-unknown").with("format", name);
            Problem::usage(sentence.with("suggestion", suggestion(name, &known)).with("known", known.join(", ")))
        })?;
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Ok(formats)
}

fn record(report: &Report, written: &[Written]) -> ExportRecord {
    ExportRecord {
        chain: Chain::default(),
        report: report.id,
        revision: report.revision,
        sha256: sha256(report),
        at: report.created_at,
        files: written.iter().map(|file| file.path.display().to_string()).collect(),
    }
}

fn sha256(report: &Report) -> String {
    report.seal.as_ref().map_or_else(String::new, |seal| seal.sha256.clone())
}

fn tell(report: &Report, written: &[Written], as_json: bool, console: &mut Console<'_>) -> Result<(), Stop> {
    if as_json {
        let files = written.iter().map(|file| {
            json!({ "path": file.path.display().to_string(), "format": file.format.id(), "sha256": file.sha256 })
        });
        console.json(&json!({
            "schema": "prudence.export/1",
            "report": report.id,
            "revision": report.revision,
            "supersedes": report.supersedes,
            "sha256": sha256(report),
            "withheld": report.withheld,
            "files": files.collect::<Vec<Value>>(),
        }))?;
        return Ok(());
    }
    for file in written {
        console.line(&file.path.display().to_string())?;
    }
    console.tell(&Sentence::new("export-done").with("revision", i64::from(report.revision)))?;
    Ok(())
}
