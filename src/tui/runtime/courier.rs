//! Runs the courier beside the interface: it fetches campaigns and hands reports over.

use super::super::message::{Message, SendEvent};
use super::beside::Beside;
use crate::domain::campaign::{self, Campaign, check_address};
use crate::domain::yaml::LIMIT;
use crate::domain::{Problem, Sentence, written};
use crate::export::courier::{self, Road};
use crate::probe::{self, Options};
use crate::seal;
use crate::store::Receipt;
use jiff::Timestamp;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::mpsc::SyncSender;
use url::Url;

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

    /// Puts `bytes` at the address of `receipt`, which comes back with the time and the status of the answer.
    pub(super) fn send(&mut self, run: u64, url: Url, bytes: Vec<u8>, receipt: Receipt) {
        let (sender, told) = (self.sender.clone(), self.sender.clone());
        let work = move || async move {
            let mut progress = |progress| {
                let _ = sender.send(Message::Sending(run, SendEvent::Progress(progress)));
            };
            let status = courier::put(&url, bytes, &road(&url).await, &mut progress).await?;
            let receipt = Receipt { at: Timestamp::now(), status, ..receipt };
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

/// The way to `url`: through the proxy that a browser would take.
async fn road(url: &Url) -> Road {
    let proxy = probe::proxy_for(url, &Options::default()).await;
    Road { proxy: proxy.map(Into::into), ..Road::default() }
}

/// Reads a campaign whose signature holds.
async fn read(source: &str) -> Result<Campaign, Problem> {
    let (name, bytes) = if source.contains("://") {
        let address = check_address(source).map_err(Problem::usage)?;
        let url = address.url();
        (address.host().to_owned(), courier::fetch(url, LIMIT, &road(url).await).await?)
    } else {
        (source.to_owned(), read_file(Path::new(source))?)
    };
    let no_text = || Problem::not_fine(Sentence::new("campaign-not-text").with("source", name.as_str()));
    let text = String::from_utf8(written::utf8(&bytes).into_owned()).map_err(|_| no_text())?;
    let campaign = campaign::parse(&name, &text).map_err(|faults| {
        let first = faults.list.first().map(|fault| (fault.line, fault.sentence.clone()));
        let (line, what) = first.unwrap_or_else(|| (1, no_text().sentence));
        let sentence = Sentence::new("join-faulty").with("file", name.as_str()).with("count", faults.list.len());
        Problem::not_fine(sentence.with("line", line).with("what", what))
    })?;
    seal::verify_campaign(&campaign)?;
    Ok(campaign)
}

/// The content of a file, of which no more is read than a campaign may have.
fn read_file(path: &Path) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    let read = File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.map_err(|error| Problem::io("file-unreadable", path, &error))?;
    if bytes.len() > LIMIT {
        let sentence = Sentence::new("file-too-large").with("path", path.display().to_string());
        return Err(Problem::not_fine(sentence.with("limit", LIMIT >> 10)));
    }
    Ok(bytes)
}
