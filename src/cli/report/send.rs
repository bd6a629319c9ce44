//! `prudence report send`: the report of a campaign, encrypted for its readers, put at its address.

use super::compose::compose;
use super::destination::Destination;
use super::export::document;
use super::personal;
use crate::cli::arguments::report::Send;
use crate::cli::asked;
use crate::cli::console::{Console, Stop};
use crate::cli::dates::today;
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::cli::world::World;
use crate::domain::campaign::{Campaign, Receipt};
use crate::domain::report::{Exported, Report};
use crate::domain::{Problem, Sentence};
use crate::export::courier::{Deposit, Progress};
use crate::export::{self, Written};
use crate::{probe, seal};
use serde_json::{Value, json};

/// Composes, seals, encrypts, keeps a copy, and puts it at the campaign's address.
pub fn run(send: &Send, workspace: &Workspace, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let store = &workspace.folder.store;
    let destination = Destination::campaign(send.campaign.as_deref(), store)?;
    let audit = workspace.audit()?;
    let (report, signer) = compose(&send.disclosed, &destination, &audit, workspace, &console.text)?;
    let Some(campaign) = &destination.campaign else { return Ok(Standing::Fine) };
    if let Some(late) = console.text.campaign_late(campaign, today()) {
        console.tell_line(&late)?;
    }
    if !personal::tell(&report, console)?.is_empty() && !send.yes && !agreed(console)? {
        return Ok(Standing::NotFine);
    }
    let report = seal::seal(report, &signer)?;
    let folder = send.out.clone().unwrap_or_else(|| export::reports_folder(&workspace.folder.path));
    let verify = |bytes: &[u8]| seal::must_hold(bytes, &workspace.library);
    let encrypt = |bytes: &[u8]| seal::encrypt(bytes, &destination.recipients);
    let written = export::deliver_encrypted(&report, &folder, &console.text, &verify, &encrypt)?;
    store.record_export(audit.id, &Exported::of(&report, [written.path.as_path()]))?;
    let deposit = Deposit::prepare(&report, &written, campaign)?;
    let receipt = deposit.map(|deposit| hand_over(deposit, &written, world, console)).transpose()?;
    if let Some(receipt) = &receipt {
        store.record_receipt(audit.id, receipt)?;
    }
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

/// Puts the report at the address of its campaign.
fn hand_over(deposit: Deposit, written: &Written, world: &World, console: &mut Console<'_>) -> Result<Receipt, Stop> {
    let size = deposit.size();
    console.tell(&Sentence::new("send-begins").with("size", size.div_ceil(1024)).with("host", deposit.host()))?;
    let runtime = asked::runtime()?;
    let mut progress = |progress| tell_progress(progress, size, world, console);
    let receipt = runtime.block_on(deposit.hand_over(probe::proxy_for, &mut progress));
    runtime.shutdown_background();
    receipt.map_err(|problem| {
        let sentence = Sentence::new("send-kept").with("path", written.path.display().to_string());
        Problem { kind: problem.kind, sentence: sentence.with("what", problem.sentence) }.into()
    })
}

/// At a terminal, how much of `total` bytes has left is told on one line.
fn tell_progress(progress: Progress, total: usize, world: &World, console: &mut Console<'_>) {
    let sentence = match progress {
        Progress::Again => Sentence::new("send-again"),
        Progress::Sent(_) if !world.err_is_terminal => return,
        Progress::Sent(sent) if sent == total => Sentence::new("send-waiting"),
        Progress::Sent(sent) => Sentence::new("send-progress").with("percent", sent * 100 / total.max(1)),
    };
    let end = if progress == Progress::Sent(total) || progress == Progress::Again { "\n" } else { "" };
    // Talk that cannot be written must not stop what is under way.
    let _ = write!(console.err, "\r{}{end}", console.text.say(&sentence));
    let _ = console.err.flush();
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
