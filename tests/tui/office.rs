//! A fake runtime: effects are applied to a journal in memory, and their results come back as messages.

use crate::sample;
use crossterm::event::{KeyCode, KeyEvent};
use prudence::domain::checklist::{Entry, Journal, Operation};
use prudence::domain::report::Audit;
use prudence::domain::{Problem, Sentence};
use prudence::tui::message::Errand;
use prudence::tui::update::update;
use prudence::tui::{Asked, Effect, Heard, Message, Model};
use std::collections::{BTreeMap, VecDeque};

/// The fake runtime with what it has kept.
pub struct Office {
    /// The interface.
    pub model: Model,
    /// The entries on disk.
    pub entries: Vec<Entry>,
    /// The drafts on disk.
    pub drafts: BTreeMap<String, String>,
    /// The rounds that were asked for.
    pub started: Vec<u64>,
    /// The rounds that were kept.
    pub rounds: usize,
    /// What was to be done between the school and its union.
    pub errands: Vec<Errand>,
    /// Whether the disk is full.
    pub full: bool,
    /// Whether the interface asked to leave.
    pub left: bool,
}

impl Office {
    /// An office around `model`.
    pub fn new(model: Model) -> Self {
        let entries = model.audit.as_ref().map(|audit| audit.journal.entries().to_vec()).unwrap_or_default();
        let (drafts, started, errands) = (BTreeMap::new(), Vec::new(), Vec::new());
        Self { model, entries, drafts, started, rounds: 0, errands, full: false, left: false }
    }

    /// Handles a message and all that follows from it.
    pub fn send(&mut self, message: Message) {
        let mut messages = VecDeque::from([message]);
        while let Some(message) = messages.pop_front() {
            for effect in update(&mut self.model, message) {
                messages.extend(self.run(effect));
            }
        }
    }

    /// Presses a key.
    pub fn press(&mut self, code: KeyCode) {
        self.send(Heard::Key(KeyEvent::from(code)).into());
    }

    /// Types a text.
    pub fn type_in(&mut self, text: &str) {
        text.chars().for_each(|c| self.press(KeyCode::Char(c)));
    }

    /// Another program records an operation; this one reads the audit again.
    pub fn recorded_elsewhere(&mut self, operation: Operation) {
        let Some(audit) = &self.model.audit else { return };
        let audit = audit.clone();
        self.keep(operation);
        let journal = Journal::new(self.entries.clone());
        self.send(Message::Changed(Box::new(Audit { journal, ..audit })));
    }

    fn keep(&mut self, operation: Operation) -> Entry {
        let sequence = self.entries.last().map_or(1, |entry| entry.sequence + 1);
        let entry = Entry { sequence, at: sample::moment("2026-11-23T08:11:00Z"), operation };
        self.entries.push(entry.clone());
        entry
    }

    fn run(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Record(_) | Effect::SaveEstablishment(_) if self.full => {
                Some(Message::Failed(Problem::unable(Sentence::new("report-no-audit"))))
            }
            Effect::Record(operation) => Some(Message::Recorded(self.keep(operation))),
            Effect::SaveEstablishment(establishment) => {
                let journal = Journal::new(self.entries.clone());
                let (establishment, editions) = (*establishment, Vec::new());
                Some(Message::Loaded(Box::new(Audit { id: 1, establishment, day: None, journal, editions })))
            }
            Effect::SaveDraft { key, text } if text.is_empty() => {
                self.drafts.remove(&key);
                None
            }
            Effect::SaveDraft { key, text } => {
                self.drafts.insert(key, text);
                None
            }
            Effect::SetDay(day) => Some(Message::DaySet(day)),
            Effect::WriteCalendar => Some(Message::CalendarWritten("echeances.ics".into(), 1)),
            Effect::StartCheck { run, .. } | Effect::StartWatch { run, .. } => {
                self.started.push(run);
                None
            }
            Effect::SaveRound(_) => {
                self.rounds += 1;
                None
            }
            Effect::Errand(errand) => {
                self.errands.push(errand);
                None
            }
            Effect::Preview(_) => Some(Message::Previewed(Box::default())),
            Effect::Export { .. } => Some(Message::Exported(vec!["rapport.json".into()])),
            Effect::Asked(Asked::Quit) => {
                self.left = true;
                None
            }
            Effect::CancelCheck | Effect::Copy(_) | Effect::KeepDrafts | Effect::Asked(_) => None,
        }
    }
}
