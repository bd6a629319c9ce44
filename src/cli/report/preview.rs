//! `prudence report preview`: exactly what would leave.

use super::compose::compose;
use super::destination::Destination;
use super::personal;
use crate::cli::arguments::report::Preview;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::{Problem, Sentence};
use crate::export;

/// Shows the report, not sealed.
pub fn run(preview: &Preview, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let destination = Destination::named(&preview.to, &workspace.folder.store)?;
    let audit = workspace.audit()?;
    let report = compose(&preview.disclosed, &destination, &audit, workspace, &console.text)?.0;
    if preview.json.json {
        let document = serde_json::to_value(&report)
            .map_err(|error| Problem::unable(Sentence::new("report-unwritable").with("detail", error.to_string())))?;
        console.json(&document)?;
        return Ok(Standing::Fine);
    }
    for line in export::preview(&report, &console.text) {
        console.line(&line)?;
    }
    personal::tell(&report, console)?;
    Ok(Standing::Fine)
}
