//! All that the interface knows; what is drawn is a function of this.

pub mod checks;
pub mod field;
pub mod form;
pub mod prompt;
pub mod report;
pub mod walk;

pub use checks::Checks;
pub use field::Field;
pub use form::Form;
pub use prompt::Prompt;
pub use report::ReportScreen;
pub use walk::Walk;

use super::action::Scope;
use crate::domain::Sentence;
use crate::domain::check::{JudgedRound, Phrases, Round};
use crate::domain::checklist::{ItemRef, Library, Question};
use crate::domain::establishment::Catalog;
use crate::domain::readiness::Readiness;
use crate::domain::report::Audit;
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::cell::Cell;
use std::collections::BTreeMap;

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The start screen.
    Home,
    /// The school's form.
    Form,
    /// The checklists.
    Walk,
    /// The checks.
    Checks,
    /// The report.
    Report,
}

impl Screen {
    /// Where its keys are heard.
    fn scope(self) -> Scope {
        match self {
            Self::Home => Scope::Home,
            Self::Form => Scope::Form,
            Self::Walk => Scope::Walk,
            Self::Checks => Scope::Checks,
            Self::Report => Scope::Report,
        }
    }
}

/// A line that tells the person something until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What is told.
    pub sentence: Sentence,
    /// Whether something failed.
    pub failed: bool,
}

/// All that the interface knows.
pub struct Model {
    /// The sentences of the chosen language.
    pub text: Text,
    /// The checklists at hand.
    pub library: Library,
    /// The catalogue at hand.
    pub catalog: Catalog,
    /// The audit; none before the form is filled in.
    pub audit: Option<Audit>,
    /// Its figures, kept up to date with the journal.
    pub readiness: Option<Readiness>,
    /// The last round of checks, judged.
    pub last_round: Option<JudgedRound>,
    /// The latest round that was run from another place than the last one, judged.
    pub other_place: Option<JudgedRound>,
    /// Targets that contradict an answer, by item.
    pub contradictions: BTreeMap<ItemRef, Vec<String>>,
    /// What was being typed when a field was left, by field.
    pub drafts: BTreeMap<String, String>,
    /// The screen in front.
    pub screen: Screen,
    /// The line chosen on the start screen.
    pub home_line: usize,
    /// The form.
    pub form: Form,
    /// The walk through the checklists.
    pub walk: Walk,
    /// The checks screen.
    pub checks: Checks,
    /// The report screen.
    pub report: ReportScreen,
    /// A question in front of the screen.
    pub prompt: Option<Prompt>,
    /// Whether the help is in front of everything, and how far it is scrolled.
    pub help: Option<u16>,
    /// By how many lines the text in front can be scrolled, as the last frame found it: only a frame knows its size.
    pub scrollable: Cell<u16>,
    /// What is told on the last line.
    pub notice: Option<Notice>,
    /// The time of the message being handled.
    pub now: Timestamp,
    /// The person's time zone.
    pub zone: TimeZone,
}

impl Model {
    /// The model at the start: on the form when there is no audit yet, else on the start screen.
    #[must_use]
    pub fn new(text: Text, library: Library, catalog: Catalog, now: Timestamp, zone: TimeZone) -> Self {
        Self {
            text,
            library,
            catalog,
            audit: None,
            readiness: None,
            last_round: None,
            other_place: None,
            contradictions: BTreeMap::new(),
            drafts: BTreeMap::new(),
            screen: Screen::Form,
            home_line: 0,
            form: Form::default(),
            walk: Walk::default(),
            checks: Checks::default(),
            report: ReportScreen::default(),
            prompt: None,
            help: None,
            scrollable: Cell::new(0),
            notice: None,
            now,
            zone,
        }
    }

    /// Opens an audit with its last round of checks.
    pub fn open(&mut self, audit: Audit, round: Option<&Round>) {
        self.form = Form::of(&audit.establishment);
        self.audit = Some(audit);
        self.last_round = round.map(|round| round.judge(Phrases::built_in()));
        self.screen = Screen::Home;
        self.refresh();
        let open = self.audit.as_ref().map(|audit| walk::first_open(audit, &self.library));
        self.walk = open.flatten().map_or_else(Walk::default, |(list, item)| Walk { list, item, ..Walk::default() });
    }

    /// Where keys are heard: in the help, else in the question in front, else on the screen.
    #[must_use]
    pub fn scope(&self) -> Scope {
        if self.help.is_some() { Scope::Help } else { self.scope_below_help() }
    }

    /// Where keys are heard when the help is closed.
    #[must_use]
    pub fn scope_below_help(&self) -> Scope {
        match &self.prompt {
            None => self.screen.scope(),
            Some(Prompt::Reason { .. } | Prompt::Value { .. }) => Scope::Field,
            Some(Prompt::Note { .. }) => Scope::Note,
            Some(Prompt::Search { .. }) => Scope::Search,
            Some(Prompt::Choices { item, .. }) => {
                let several = self.library.item(item).is_some_and(|item| matches!(item.question, Question::Multi(_)));
                if several { Scope::Choices } else { Scope::Choice }
            }
        }
    }

    /// Takes a new round in the place of the last one, which stays to be compared with when it was run from elsewhere.
    pub fn take_round(&mut self, round: JudgedRound) {
        let before = self.last_round.replace(round);
        let label = |round: &Option<JudgedRound>| round.as_ref().map(|round| round.vantage.label.clone());
        if before.is_some() && label(&before) != label(&self.last_round) {
            self.other_place = before;
        }
        self.refresh();
    }

    /// Brings the figures up to date with the journal and the last round.
    pub fn refresh(&mut self) {
        let Some(audit) = &self.audit else { return };
        self.readiness = Some(audit.readiness(&self.library));
        self.contradictions = audit.contradictions(&self.library, self.last_round.as_ref());
        self.walk.settle(audit, &self.library);
    }

    /// Tells something.
    pub fn tell(&mut self, sentence: Sentence) {
        self.notice = Some(Notice { sentence, failed: false });
    }

    /// Tells that something failed.
    pub fn fail(&mut self, sentence: Sentence) {
        self.notice = Some(Notice { sentence, failed: true });
    }
}
