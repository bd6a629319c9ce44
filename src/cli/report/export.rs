//! `prudence report export`: builds, seals, encrypts when asked, writes, reads back, verifies, and keeps the trace.

use super::compose::compose;
use super::destination::Destination;
use super::personal;
use crate::cli::arguments::report::Export;
use crate::cli::console::{Console, Stop};
use crate::cli::formats;
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::Sentence;
use crate::domain::report::personal::Mention;
use crate::domain::report::{Exported, Report};
use crate::export::{self, Format, Written};
use crate::seal;
use serde_json::{Value, json};

/// Exports the report in the formats that were asked for.
pub fn run(export: &Export, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let formats = formats::named(&export.format, &Format::ALL.map(Format::id), Format::from_id)?;
    let destination = Destination::named(&export.to, &workspace.folder.store)?;
    let audit = workspace.audit()?;
    let (report, signer) = compose(&export.disclosed, &destination, &audit, workspace, &console.text)?;
    let report = seal::seal(report, &signer)?;
    let verify = |bytes: &[u8]| seal::must_hold(bytes, &workspace.library);
    let written = if export.to.is_empty() {
        export::deliver(&report, &formats, &export.out, &console.text, &verify)?
    } else {
        let encrypt = |bytes: &[u8]| seal::encrypt(bytes, &destination.recipients);
        vec![export::deliver_encrypted(&report, &export.out, &console.text, &verify, &encrypt)?]
    };
    let files = written.iter().map(|file| file.path.as_path());
    workspace.folder.store.record_export(audit.id, &Exported::of(&report, files))?;
    let mentions = personal::tell(&report, console)?;
    tell(export, &report, &written, &mentions, console)?;
    Ok(Standing::Fine)
}

fn tell(
    export: &Export,
    report: &Report,
    written: &[Written],
    mentions: &[Mention],
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    if export.json.json {
        let mut document = document(report, written);
        document["mentions"] = personal::document(mentions);
        return Ok(console.json(&document)?);
    }
    for file in written {
        console.line(&file.path.display().to_string())?;
    }
    let key = if export.to.is_empty() { "export-done" } else { "export-done-encrypted" };
    console.tell(&Sentence::new(key).with("revision", i64::from(report.revision)))?;
    Ok(())
}

/// The document `prudence.export/1`.
pub fn document(report: &Report, written: &[Written]) -> Value {
    let files = written.iter().map(
        |file| json!({ "path": file.path.display().to_string(), "format": file.format.id(), "sha256": file.sha256 }),
    );
    json!({
        "schema": "prudence.export/1",
        "report": report.id,
        "revision": report.revision,
        "supersedes": report.supersedes,
        "campaign": report.campaign,
        "school": report.establishment.key(),
        "sha256": report.seal.as_ref().map(|seal| &seal.sha256),
        "withheld": report.withheld,
        "files": files.collect::<Vec<Value>>(),
    })
}
