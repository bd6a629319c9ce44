//! `prudence report send`: the report of a campaign, encrypted for its readers, put at its address.

use super::compose::{Composed, compose};
use super::destination::Destination;
use super::export::{document, record};
use super::personal;
use crate::cli::arguments::report::Send;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::cli::world::World;
use crate::cli::{asked, files, road};
use crate::domain::campaign::{Campaign, deposit};
use crate::domain::establishment::Address;
use crate::domain::report::Report;
use crate::domain::{Problem, Sentence};
use crate::export::courier::{self, Progress};
use crate::export::{self, Written};
use crate::seal;
use crate::store::Receipt;
use jiff::Timestamp;
use serde_json::{Value, json};
use url::Url;

/// Composes, seals, encrypts, keeps a copy, and puts it at the campaign's address.
pub fn run(send: &Send, workspace: &Workspace, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let store = &workspace.folder.store;
    let destination = Destination::campaign(send.campaign.as_deref(), store)?;
    let audit = workspace.audit()?;
    let Composed { report, signer, chain } = compose(&send.disclosed, &destination, &audit, workspace, &console.text)?;
    let Some(campaign) = &destination.campaign else { return Ok(Standing::Fine) };
    if !personal::tell(&report, console)?.is_empty() && !send.yes && !agreed(console)? {
        return Ok(Standing::NotFine);
    }
    let report = seal::seal(report, &signer)?;
    let folder = send.out.clone().unwrap_or_else(|| export::reports_folder(&workspace.folder.path));
    let verify = |bytes: &[u8]| seal::must_hold(bytes, &workspace.library);
    let encrypt = |bytes: &[u8]| seal::encrypt(bytes, &destination.recipients);
    let written = export::deliver_encrypted(&report, &folder, &console.text, &verify, &encrypt)?;
    store.record_export(audit.id, &record(&report, chain, std::slice::from_ref(&written)))?;
    let receipt = match &campaign.send_to {
        Some(address) => {
            let receipt = hand_over(&report, &written, campaign, address, world, console)?;
            store.record_receipt(audit.id, &receipt)?;
            Some(receipt)
        }
        None => None,
    };
    tell(send, &report, &written, campaign, receipt.as_ref(), console)?;
    Ok(Standing::Fine)
}

/// Whether the person at the terminal lets the report leave with what was pointed at.
fn agreed(console: &mut Console<'_>) -> Result<bool, Stop> {
    if !console.in_is_terminal {
        return Err(Problem::usage(Sentence::new("send-look-first")).into());
    }
    let question = console.text.get("send-agree");
    write!(console.err, "{question} ")?;
    console.err.flush()?;
    let mut answer = String::new();
    console.input.read_line(&mut answer)?;
    let yes = matches!(answer.trim().to_lowercase().as_str(), "o" | "oui" | "y" | "yes");
    if !yes {
        console.tell(&Sentence::new("send-stopped"))?;
    }
    Ok(yes)
}

/// Puts the file at the address.
fn hand_over(
    report: &Report,
    written: &Written,
    campaign: &Campaign,
    address: &Address,
    world: &World,
    console: &mut Console<'_>,
) -> Result<Receipt, Stop> {
    let bytes = files::read_up_to(&written.path, seal::LIMIT)?;
    let name = written.path.file_name().unwrap_or_default().to_string_lossy();
    let (url, size) = (deposit(address, &name), bytes.len());
    console.tell(&Sentence::new("send-begins").with("size", size.div_ceil(1024)).with("host", address.host()))?;
    let status = put(&url, bytes, world, console).map_err(|problem| {
        let sentence = Sentence::new("send-kept").with("path", written.path.display().to_string());
        Problem { kind: problem.kind, sentence: sentence.with("what", problem.sentence) }
    })?;
    Ok(Receipt {
        at: Timestamp::now(),
        campaign: campaign.id.clone(),
        report: report.id,
        revision: report.revision,
        address: url.to_string(),
        sha256: written.sha256.clone(),
        bytes: size,
        status,
    })
}

/// Puts the bytes at `url`; at a terminal, how much has left is told on one line.
fn put(url: &Url, bytes: Vec<u8>, world: &World, console: &mut Console<'_>) -> Result<u16, Problem> {
    let runtime = asked::runtime()?;
    let total = bytes.len().max(1);
    let mut progress = |progress: Progress| {
        let sentence = match progress {
            Progress::Again => Sentence::new("send-again"),
            Progress::Sent(sent) if world.err_is_terminal => {
                Sentence::new("send-progress").with("percent", sent * 100 / total)
            }
            Progress::Sent(_) => return,
        };
        let end = if progress == Progress::Sent(total) || progress == Progress::Again { "\n" } else { "" };
        // Talk that cannot be written must not stop what is under way.
        let _ = write!(console.err, "\r{}{end}", console.text.say(&sentence));
        let _ = console.err.flush();
    };
    let status = runtime.block_on(async {
        let road = road::to(url).await;
        courier::put(url, bytes, &road, &mut progress).await
    });
    runtime.shutdown_background();
    status
}

fn tell(
    send: &Send,
    report: &Report,
    written: &Written,
    campaign: &Campaign,
    receipt: Option<&Receipt>,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    if send.json.json {
        let export = document(report, std::slice::from_ref(written));
        let receipt: Option<Value> = receipt.map(|receipt| json!(receipt));
        console.json(&json!({ "schema": "prudence.sent/1", "export": export, "receipt": receipt }))?;
        return Ok(());
    }
    console.line(&written.path.display().to_string())?;
    console.tell(&match (receipt, &campaign.asked_by.contact) {
        (Some(receipt), _) => Sentence::new("send-done").with("sha256", receipt.sha256.as_str()),
        (None, Some(contact)) => Sentence::new("send-by-hand-to").with("contact", contact.as_str()),
        (None, None) => Sentence::new("send-by-hand").with("name", campaign.asked_by.name.as_str()),
    })?;
    Ok(())
}
