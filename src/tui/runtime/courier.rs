//! Runs the courier beside the interface: it fetches campaigns and hands reports over.

use super::super::message::{Message, SendEvent};
use super::beside::Beside;
use crate::domain::campaign::{self, Campaign};
use crate::domain::yaml::Faults;
use crate::domain::{Problem, Sentence};
use crate::export::courier::{self, Deposit};
use crate::{probe, seal};
use std::sync::mpsc::SyncSender;

/// What is being sent and what is being fetched: one does not stop the other.
pub(super) struct Courier {
    sender: SyncSender<Message>,
    sending: Beside,
    fetching: Beside,
}

impl Courier {
    /// Nothing is on its way yet.
    pub(super) fn new(sender: SyncSender<Message>) -> Self {
        Self { sender, sending: Beside::default(), fetching: Beside::default() }
    }

    /// Puts a report at the address of its campaign; the receipt comes back.
    pub(super) fn send(&mut self, run: u64, deposit: Deposit) {
        let (sender, told) = (self.sender.clone(), self.sender.clone());
        let work = move || async move {
            let mut progress = |progress| {
                let _ = sender.send(Message::Sending(run, SendEvent::Progress(progress)));
            };
            let receipt = deposit.hand_over(probe::proxy_for, &mut progress).await?;
            let _ = sender.send(Message::Sending(run, SendEvent::Done(Box::new(receipt))));
            Ok(())
        };
        self.sending.start(work, move |problem| {
            let _ = told.send(Message::Sending(run, SendEvent::Failed(problem)));
        });
    }

    /// Fetches the campaign whose file is at a path or an address.
    pub(super) fn fetch(&mut self, run: u64, source: String) {
        let (sender, told) = (self.sender.clone(), self.sender.clone());
        let work = move || async move {
            let fetched = read(&source).await?;
            let _ = sender.send(Message::Fetched(run, Ok(Box::new(fetched))));
            Ok(())
        };
        self.fetching.start(work, move |problem| {
            let _ = told.send(Message::Fetched(run, Err(problem)));
        });
    }

    /// Aborts what is being sent: its connection closes.
    pub(super) fn stop_sending(&mut self) {
        self.sending.stop();
    }
}

/// Reads a campaign whose signature holds.
async fn read(source: &str) -> Result<Campaign, Problem> {
    let (name, bytes) = courier::campaign_file(source, probe::proxy_for).await?;
    let campaign = campaign::read(&name, &bytes).map_err(unusable)?;
    seal::verify_campaign(&campaign)?;
    Ok(campaign)
}

/// Whoever received a faulty file cannot mend it: how many faults it has and the first of them are told.
fn unusable(faults: Faults) -> Problem {
    let (file, count) = (faults.file, faults.list.len());
    let first = faults.list.into_iter().next();
    let (line, what) = first.map_or((1, Sentence::new("file-not-text")), |fault| (fault.line, fault.sentence));
    let sentence = Sentence::new("join-faulty").with("file", file).with("count", count);
    Problem::not_fine(sentence.with("line", line).with("what", what))
}
