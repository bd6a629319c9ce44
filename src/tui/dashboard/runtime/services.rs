//! What the effects need: the archive, the checklists, threads for what takes long.

use super::super::super::model::Notice;
use super::super::super::session::Session;
use super::super::message::{Effect, Message};
use super::super::model::Model;
use crate::domain::checklist::Library;
use crate::domain::union::decide::became;
use crate::domain::union::publication::settled_k;
use crate::domain::union::statistics::{Overview, Question};
use crate::domain::union::{Archive, Filter, Held, Inbox, Received, Ruling, decide};
use crate::domain::{Problem, Sentence};
use crate::store::{self, UnionStore};
use crate::{export, seal};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::PathBuf;
use std::sync::mpsc::SyncSender;
use std::thread;

/// The outside, as the effects see it.
pub(super) struct Services {
    archive: UnionStore,
    folder: PathBuf,
    question: Question,
    sender: SyncSender<Message>,
}

impl Services {
    /// Opens the archive of the data folder, and the model.
    pub(super) fn open(
        session: Session,
        filter: Filter,
        question: Question,
        sender: SyncSender<Message>,
    ) -> Result<(Self, Model), Problem> {
        let Session { folder, text, library, catalog, mouse, notices, .. } = session;
        let folder = folder.map_or_else(store::default_folder, Ok)?;
        let opened = UnionStore::open(&folder)?;
        let set_aside = opened.notice();
        let archive = opened.store;
        if question.k.is_some() {
            // A threshold that is not possible is told before the screen is taken.
            settled_k(&archive.ledger()?, question.k)?;
        }
        let mut model = Model::new(text, library, catalog, filter, TimeZone::system());
        model.shell.mouse = mouse;
        let told = notices.into_iter().map(Notice::told);
        model.shell.tell_all(told.chain(set_aside.map(Notice::failed)).collect());
        Ok((Self { archive, folder, question, sender }, model))
    }

    /// Whether the archive was written to, but by this connection, since this was last asked.
    pub(super) fn changed_elsewhere(&self) -> bool {
        self.archive.changed_elsewhere().unwrap_or_default()
    }

    /// Runs an effect to its end, or begins it in a thread that sends what comes of it.
    pub(super) fn run(&mut self, model: &Model, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Read => self.beside(Message::Failed, |archive, _| archive.received().map(inbox)),
            Effect::Draft { run, filter } => self.draft(run, filter),
            Effect::Rule(held, ruling) => self.beside(Message::Failed, move |archive, _| rule(archive, &held, ruling)),
            Effect::Open(digest) => {
                let opened = self.lines(&digest, model);
                return Some(opened.map_or_else(Message::Failed, Message::Opened));
            }
            Effect::Publish => {
                let published = model.figures.as_ref().map(|figures| figures.draft.publish(&mut self.archive))?;
                return Some(published.map_or_else(Message::Failed, |()| Message::Published));
            }
            Effect::Asked(_) => {}
        }
        None
    }

    /// Runs `work` on an archive of its own, beside the screen, and sends what it brings, or what `failed` makes of why
    /// it could not be done.
    fn beside<W>(&self, failed: impl FnOnce(Problem) -> Message + Send + 'static, work: W)
    where
        W: FnOnce(&mut UnionStore, &SyncSender<Message>) -> Result<Message, Problem> + Send + 'static,
    {
        let (folder, sender) = (self.folder.clone(), self.sender.clone());
        thread::spawn(move || {
            let done = UnionStore::open(&folder).and_then(|mut opened| work(&mut opened.store, &sender));
            // When the screen is gone, nobody waits for the answer.
            let _ = sender.send(done.unwrap_or_else(failed));
        });
    }

    /// Drafts the tables of a population and of its parts.
    fn draft(&self, run: u64, filter: Filter) {
        let question = self.question.clone();
        let failed = move |problem| Message::NotDrafted(run, problem);
        self.beside(failed, move |archive, sender| {
            let mut tell = |step| drop(sender.send(Message::Step(run, step)));
            let drafted = Overview::draft(archive, &filter, &question, Timestamp::now(), &mut tell)?;
            let nothing = || Problem::not_fine(Sentence::new("union-nothing"));
            drafted.map(|overview| Message::Drafted(run, Box::new(overview))).ok_or_else(nothing)
        });
    }

    /// One report, as lines to read.
    fn lines(&self, digest: &str, model: &Model) -> Result<Vec<String>, Problem> {
        let unknown = || Problem::not_fine(Sentence::new("union-no-such-report").with("named", digest));
        let raw = self.archive.raw(digest)?.ok_or_else(unknown)?;
        let report = read(&raw, &model.library)?;
        Ok(export::preview(&report, &model.text))
    }
}

fn read(raw: &[u8], library: &Library) -> Result<crate::domain::report::Report, Problem> {
    seal::verify(raw, library)?.report.ok_or_else(|| Problem::not_fine(Sentence::new("board-unreadable")))
}

fn inbox(files: Vec<Received>) -> Message {
    Message::Inbox(Box::new(Inbox::of(files)))
}

/// Keeps a ruling; what became of the report, in a sentence.
fn rule(archive: &mut UnionStore, held: &Held, ruling: Ruling) -> Result<Message, Problem> {
    let statuses = decide(archive, &[held], ruling, Timestamp::now())?;
    let status = statuses.into_iter().next().flatten();
    let sentence = Sentence::new(&format!("ruling-{}", became(status))).with("number", held.number());
    Ok(Message::Ruled(sentence))
}
