//! All that the interface knows; what is drawn is a function of this.

pub mod campaigns;
pub mod checks;
pub mod consent;
mod face;
pub mod field;
pub mod filter;
pub mod follow;
pub mod form;
pub mod lists;
mod notice;
mod past;
pub mod pointer;
pub mod prompt;
pub mod report;
pub mod rows;
mod search;
pub mod shell;
mod sight;
mod standings;
pub mod walk;

pub use campaigns::Campaigns;
pub use checks::Checks;
pub use consent::Consent;
pub use face::Face;
pub use field::Field;
pub use follow::Follow;
pub use form::Form;
pub use notice::Notice;
pub use past::Past;
pub use prompt::Prompt;
pub use report::ReportScreen;
pub use search::Search;
pub use shell::Shell;
pub use walk::Walk;

use super::action::Scope;
use follow::Tab;
use rows::Row;

use crate::domain::check::{JudgedRound, Phrases, Round};
use crate::domain::checklist::{ItemRef, Library, Question, State};
use crate::domain::establishment::Catalog;
use crate::domain::readiness::Readiness;
use crate::domain::report::{Audit, Selection};
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;
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
    /// The follow-up.
    Follow,
    /// The checks.
    Checks,
    /// The report.
    Report,
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
    /// The earlier day that is looked at; none when the audit is seen as it stands.
    pub past: Option<Past>,
    /// Every item as it stands in what is looked at, by checklist.
    pub rows: Vec<Vec<Row>>,
    /// The filter over all lists of items.
    pub selection: Selection,
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
    /// The follow-up.
    pub follow: Follow,
    /// The checks screen.
    pub checks: Checks,
    /// The report screen.
    pub report: ReportScreen,
    /// The campaigns, and what was handed over.
    pub campaigns: Campaigns,
    /// A question in front of the screen.
    pub prompt: Option<Prompt>,
    /// What is around every screen.
    pub shell: Shell,
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
            past: None,
            rows: Vec::new(),
            selection: Selection::default(),
            other_place: None,
            contradictions: BTreeMap::new(),
            drafts: BTreeMap::new(),
            screen: Screen::Form,
            home_line: 0,
            form: Form::default(),
            walk: Walk::default(),
            follow: Follow::default(),
            checks: Checks::default(),
            report: ReportScreen::default(),
            campaigns: Campaigns::default(),
            prompt: None,
            shell: Shell::default(),
            now,
            zone,
        }
    }

    /// Opens an audit with its last round of checks.
    pub fn open(&mut self, audit: Audit, round: Option<&Round>) {
        self.form = Form::of(&audit.establishment);
        self.audit = Some(audit);
        self.last_round = round.map(|round| round.judge(Phrases::built_in()));
        self.other_place = None;
        self.screen = Screen::Home;
        self.begin();
    }

    /// Begins at the first item without an answer, with nothing filtered and nothing of an earlier day.
    pub fn begin(&mut self) {
        (self.past, self.selection, self.walk, self.follow) = Default::default();
        self.refresh();
        let unanswered = |row: &Row| row.facts.state == State::Unanswered;
        let mut lists = self.rows.iter().enumerate();
        let first = lists.find_map(|(list, rows)| Some((list, rows.iter().position(unanswered)?)));
        if let Some((list, item)) = first {
            self.walk = Walk { list, item, ..Walk::default() };
        }
    }

    /// Where keys are heard when no text is in front.
    #[must_use]
    pub fn scope_below(&self) -> Scope {
        match &self.prompt {
            None => self.screen_scope(),
            Some(Prompt::Reason { .. } | Prompt::Value { .. } | Prompt::Day { .. } | Prompt::Join { .. }) => {
                Scope::Field
            }
            Some(Prompt::Filter { .. }) => Scope::Filter,
            Some(Prompt::WholeTheme { .. }) => Scope::Choice,
            Some(Prompt::Opening { .. }) => Scope::Confirm,
            Some(Prompt::Consent(_)) => Scope::Consent,
            Some(Prompt::Note { .. }) => Scope::Note,
            Some(Prompt::Search(_)) => Scope::Search,
            Some(Prompt::Choices { item, .. }) => {
                let several = self.library.item(item).is_some_and(|item| matches!(item.question, Question::Multi(_)));
                if several { Scope::Choices } else { Scope::Choice }
            }
        }
    }

    /// Where keys are heard when nothing is in front of the screen.
    fn screen_scope(&self) -> Scope {
        match self.screen {
            Screen::Home => Scope::Home,
            Screen::Form => Scope::Form,
            Screen::Walk => Scope::Walk,
            Screen::Checks => Scope::Checks,
            Screen::Report => Scope::Report,
            Screen::Follow => match self.follow.tab {
                Tab::Dates => Scope::Dates,
                Tab::Phases => Scope::Phases,
                Tab::Contradictions => Scope::Contradictions,
                Tab::History => Scope::History,
                Tab::Versions => Scope::Versions,
            },
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
}
