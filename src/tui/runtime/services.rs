//! What the effects need: the store, the key, the probe, the folder for reports.

use super::super::message::{CheckEvent, Effect, Message};
use super::super::model::checks::EVERY;
use super::super::model::{Model, Notice};
use super::super::session::Session;
use super::super::update::form;
use super::check::Checker;
use super::courier::Courier;
use super::drafts::Drafts;
use crate::domain::check::Phrases;
use crate::domain::check::series::{Baseline, Summary};
use crate::domain::checklist::Changes;
use crate::domain::establishment::Establishment;
use crate::domain::{Problem, Sentence, file_name, reason};
use crate::export;
use crate::store::{self, Store};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::PathBuf;
use std::sync::mpsc::SyncSender;
use std::time::Instant;

/// The outside, as the effects see it.
pub(super) struct Services {
    pub(super) store: Store,
    pub(super) folder: PathBuf,
    pub(super) courier: Courier,
    checker: Checker,
    drafts: Drafts,
}

impl Services {
    /// Opens the data folder, and the model on what it holds.
    pub(super) fn open(session: Session, sender: SyncSender<Message>) -> Result<(Self, Model), Problem> {
        let folder = session.folder.map_or_else(store::default_folder, Ok)?;
        let opened = Store::open(&folder)?;
        let told = opened.notice();
        let (store, courier, checker) = (opened.store, Courier::new(sender.clone()), Checker::new(sender));
        let services = Self { store, folder, courier, checker, drafts: Drafts::default() };
        let mut model =
            Model::new(session.text, session.library, session.catalog, Timestamp::now(), TimeZone::system());
        model.shell.mouse = session.mouse;
        let mut notices: Vec<Notice> = session.notices.into_iter().map(Notice::told).collect();
        if let Some(id) = session.audit.map_or_else(|| services.store.current_audit(), |id| Ok(Some(id)))? {
            let round = services.store.last_round(id)?;
            let mut audit = services.store.load_audit(id)?;
            let changes = services.store.adopt(&mut audit, &model.library, model.now)?;
            model.open(audit, round.as_ref());
            let elsewhere =
                round.map(|round| services.store.last_round_elsewhere(id, &round.vantage.label)).transpose()?;
            model.other_place = elsewhere.flatten().map(|round| round.judge(Phrases::built_in()));
            notices.extend(changes.iter().map(changed_list).map(Notice::told));
            model.campaigns = services.campaigns(&model)?;
        }
        model.drafts = services.store.drafts(&draft_key(&model, ""))?.into_iter().collect();
        if let Some(draft) = model.drafts.remove(form::DRAFT) {
            form::restore(&mut model, &draft);
        }
        notices.extend(told.map(Notice::failed));
        model.shell.tell_all(notices);
        Ok((services, model))
    }

    /// The audit as another program left it, when one wrote to the folder since the last message.
    pub(super) fn changed_elsewhere(&self, model: &Model) -> Option<Message> {
        let id = model.audit.as_ref()?.id;
        if !self.store.changed_elsewhere().unwrap_or(false) {
            return None;
        }
        self.store.load_audit(id).ok().map(|audit| Message::Changed(Box::new(audit)))
    }

    /// When the drafts that wait are to be written; none when none waits.
    pub(super) fn drafts_due(&self) -> Option<Instant> {
        self.drafts.due()
    }

    /// Writes the drafts that wait.
    pub(super) fn keep_drafts(&mut self) -> Result<(), Problem> {
        self.drafts.take().iter().try_for_each(|(key, text)| self.store.save_draft(key, text))
    }

    /// Runs an effect to its end.
    pub(super) fn run(&mut self, model: &Model, effect: Effect) -> Vec<Message> {
        let done = match effect {
            Effect::StartCheck { run, plan, label } => {
                self.checker.start(run, plan, label);
                Ok(None)
            }
            Effect::StartWatch { run, plan, label } => {
                let days = self.ordinary_days(model, &label);
                self.checker.watch(run, plan, label);
                days.map(|days| Some(Message::Check(run, days)))
            }
            Effect::Copy(text) => copy(&text).map(|()| None),
            Effect::CancelCheck => {
                self.checker.cancel();
                Ok(None)
            }
            Effect::Record(operation) => {
                let id = model.audit.as_ref().map(|audit| audit.id).unwrap_or_default();
                self.store.record(id, Timestamp::now(), &operation).map(|entry| Some(Message::Recorded(entry)))
            }
            Effect::SaveEstablishment(school) => self.save_school(model, &school).map(Some),
            Effect::SaveDraft { key, text } if text.is_empty() => {
                let key = draft_key(model, &key);
                self.drafts.forget(&key);
                self.store.clear_draft(&key).map(|()| None)
            }
            Effect::SaveDraft { key, text } => {
                self.drafts.put(draft_key(model, &key), text, Instant::now());
                Ok(None)
            }
            Effect::KeepDrafts => self.keep_drafts().map(|()| None),
            Effect::SetDay(day) => {
                let id = model.audit.as_ref().map(|audit| audit.id).unwrap_or_default();
                self.store.set_day(id, day, Timestamp::now()).map(|()| Some(Message::DaySet(day)))
            }
            Effect::WriteCalendar => self.write_calendar(model).map(Some),
            Effect::SaveRound(round) => {
                let id = model.audit.as_ref().map(|audit| audit.id).unwrap_or_default();
                self.store.save_round(id, &round).map(|()| None)
            }
            Effect::Preview(chosen) => self.preview(model, &chosen).map(Some),
            Effect::Export { chosen, formats } => self.export(model, &chosen, &formats).map(Some),
            Effect::Errand(errand) => {
                return self.errand(model, errand).unwrap_or_else(|problem| vec![Message::Failed(problem)]);
            }
            Effect::Asked(_) => Ok(None),
        };
        done.unwrap_or_else(|problem| Some(Message::Failed(problem))).into_iter().collect()
    }

    /// How long the targets took on the days before, from the network of this name.
    fn ordinary_days(&self, model: &Model, label: &str) -> Result<CheckEvent, Problem> {
        let id = model.audit.as_ref().map(|audit| audit.id).unwrap_or_default();
        let rounds = self.store.recent_rounds(id)?;
        let today = model.now.to_zoned_datetime(model.zone.clone()).date();
        Ok(CheckEvent::OrdinaryDays(Box::new(Baseline::of_rounds(&rounds, label, EVERY, &model.zone, today))))
    }

    /// What the last day of checks came to.
    pub(super) fn last_day(&self, model: &Model, audit: i64) -> Result<Option<Summary>, Problem> {
        Ok(Summary::of_last_day(&self.store.recent_rounds(audit)?, Phrases::built_in(), &model.zone))
    }

    fn save_school(&mut self, model: &Model, school: &Establishment) -> Result<Message, Problem> {
        let now = Timestamp::now();
        let id = if let Some(audit) = &model.audit {
            self.store.update_establishment(audit.id, school, now)?;
            audit.id
        } else {
            let id = self.store.create_audit(school, now)?;
            self.drafts.forget(&draft_key(model, form::DRAFT));
            self.store.clear_draft(&draft_key(model, form::DRAFT))?;
            id
        };
        let mut audit = self.store.load_audit(id)?;
        self.store.adopt(&mut audit, &model.library, now)?;
        Ok(Message::Loaded(Box::new(audit)))
    }

    /// Writes the dates of the audit where people look for their documents.
    fn write_calendar(&self, model: &Model) -> Result<Message, Problem> {
        let day = model.audit.as_ref().and_then(|audit| Some((audit, audit.day?)));
        let Some((audit, day)) = day else { return Err(Problem::usage(Sentence::new("day-missing"))) };
        let deadlines = audit.deadlines(&model.library, model.today());
        let written = export::calendar(&audit.establishment, day, &deadlines, Timestamp::now(), &model.text);
        let folder = export::reports_folder(&self.folder);
        std::fs::create_dir_all(&folder).map_err(|error| Problem::io("export-folder", &folder, &error))?;
        let path = folder.join(file_name::of_parts(&["prudence", audit.establishment.uai.as_str()]) + ".ics");
        export::write_file(&path, written.as_bytes())?;
        Ok(Message::CalendarWritten(path, deadlines.len()))
    }
}

/// What a newer checklist changed, in one sentence; `audit show` has the items.
fn changed_list(changes: &Changes) -> Sentence {
    Sentence::new("tui-list-changed")
        .with("list", changes.checklist.as_str())
        .with("version", changes.versions[1].as_str())
        .with("new", changes.new.len())
        .with("reworded", changes.reworded.len())
        .with("removed", changes.removed.len())
}

/// Puts a text on the clipboard through the terminal (OSC 52), which also works over SSH.
fn copy(text: &str) -> Result<(), Problem> {
    crossterm::execute!(std::io::stdout(), crossterm::clipboard::CopyToClipboard::to_clipboard_from(text))
        .map_err(|error| Problem::unable(Sentence::new("tui-terminal-failed").with("detail", reason::of(&error))))
}

/// Under which name a draft is on disk: each school has its own; 0 stands for the one that is not saved yet.
fn draft_key(model: &Model, key: &str) -> String {
    let audit = model.audit.as_ref().map(|audit| audit.id).unwrap_or_default();
    format!("{audit}/{key}")
}
