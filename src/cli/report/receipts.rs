//! `prudence report receipts`: what was handed over, when, where, and what the server answered.

use crate::cli::arguments::form::Json;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::Sentence;
use crate::domain::campaign::Receipt;
use crate::text::Text;
use jiff::tz::TimeZone;
use serde_json::json;

/// Lists the receipts of the school.
pub fn run(form: Json, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let receipts = workspace.folder.store.receipts(workspace.audit()?.id)?;
    if form.json {
        console.json(&json!({ "schema": "prudence.receipts/1", "receipts": receipts }))?;
        return Ok(Standing::Fine);
    }
    let zone = TimeZone::system();
    let rows: Vec<Vec<String>> = receipts.iter().map(|receipt| row(receipt, &zone, &console.text)).collect();
    console.table(&rows)?;
    if receipts.is_empty() {
        console.get("receipts-none")?;
    }
    Ok(Standing::Fine)
}

fn row(receipt: &Receipt, zone: &TimeZone, text: &Text) -> Vec<String> {
    let what = Sentence::new("receipt-line")
        .with("revision", i64::from(receipt.revision))
        .with("host", receipt.host())
        .with("status", i64::from(receipt.status))
        .with("sha256", receipt.sha256.as_str());
    vec![text.short_moment(receipt.at, zone), receipt.campaign.clone(), text.say(&what)]
}
