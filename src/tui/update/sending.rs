//! Handing the report over: progress, receipt, refusal. What arrived leaves its receipt, whatever happened meanwhile.

use super::super::message::{Effect, Errand, SendEvent};
use super::super::model::Model;
use super::super::model::report::{Sending, Tab};
use super::addressee::preview;
use crate::domain::campaign::Receipt;
use crate::domain::{Problem, Sentence};
use crate::export::courier::Progress;
use std::path::PathBuf;

/// Sends the report for the campaign that was chosen.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    model.report.run += 1;
    model.report.written.clear();
    vec![Effect::Errand(Errand::Send { run: model.report.run, chosen: model.report.chosen.clone() })]
}

/// Stops what is under way: nobody knows how much of it the server has by then.
pub(super) fn stop(model: &mut Model) -> Vec<Effect> {
    model.report.run += 1;
    if let Some(sending) = model.report.sending.take() {
        model.shell.tell(Sentence::new("sending-stopped").with("path", sending.path.display().to_string()));
    }
    vec![Effect::Errand(Errand::StopSending)]
}

/// Takes what happened in a sending.
pub(super) fn happened(model: &mut Model, run: u64, event: SendEvent) -> Vec<Effect> {
    let is_current = run == model.report.run;
    match event {
        SendEvent::Done(receipt) => {
            if is_current {
                arrived(model, &receipt);
            }
            let mut effects = vec![Effect::Errand(Errand::Keep(receipt))];
            effects.extend(preview(model));
            return effects;
        }
        _ if !is_current => {}
        SendEvent::Begun(path, bytes) => {
            model.report.sending = Some(Sending { path, bytes, progress: Progress::Sent(0) });
        }
        SendEvent::Progress(progress) => {
            if let Some(sending) = &mut model.report.sending {
                sending.progress = progress;
            }
        }
        SendEvent::Written(path) => {
            written(model, path);
            return preview(model);
        }
        SendEvent::Failed(problem) => failed(model, problem),
    }
    Vec::new()
}

fn arrived(model: &mut Model, receipt: &Receipt) {
    model.report.sending = None;
    model.report.go(Tab::Receipts);
    model.shell.tell(Sentence::new("sending-done").with("host", receipt.host()));
}

/// Without an address, the file is for a courriel.
fn written(model: &mut Model, path: PathBuf) {
    let asker = model.answered_campaign().map(|campaign| campaign.asked_by.clone());
    let what = match asker.map(|asker| (asker.name, asker.contact)) {
        Some((_, Some(contact))) => Sentence::new("send-by-hand-to").with("contact", contact),
        Some((name, None)) => Sentence::new("send-by-hand").with("name", name),
        None => return,
    };
    model.shell.tell(what);
    model.report.written = vec![path];
}

fn failed(model: &mut Model, problem: Problem) {
    let sentence = match model.report.sending.take() {
        Some(sending) => {
            let path = sending.path.display().to_string();
            Sentence::new("send-kept").with("what", problem.sentence).with("path", path)
        }
        None => problem.sentence,
    };
    model.shell.fail(sentence);
}

/// A receipt in lines: when and for which campaign; which revision, where, and what the server answered.
#[must_use]
pub fn receipt(model: &Model, receipt: &Receipt) -> Vec<String> {
    let campaign = model.campaigns.find(&receipt.campaign);
    let title = campaign.map_or(receipt.campaign.as_str(), |campaign| model.text.local(&campaign.title));
    let head = Sentence::new("labelled").with("label", model.text.moment(receipt.at, &model.zone)).with("text", title);
    let what = Sentence::new("receipt-line")
        .with("revision", i64::from(receipt.revision))
        .with("host", receipt.host())
        .with("status", i64::from(receipt.status))
        .with("sha256", receipt.sha256.as_str());
    [head, what].iter().map(|sentence| model.text.say(sentence)).collect()
}
