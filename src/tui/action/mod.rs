//! What a key can ask for, and the one table that says which key asks for it.
//!
//! The table feeds the dispatch of keys, the footer and the help, so that none of them can say what another does not.

mod board;
mod dispatch;
mod key_name;
mod table;

pub use dispatch::{bindings, find, heard_in};
pub use key_name::KeyName;
pub use table::{Binding, Footer};

/// What a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show the help.
    Help,
    /// Leave.
    Quit,
    /// Go to the start screen.
    Home,
    /// Go to the checklists.
    Checklists,
    /// Go to the checks.
    Checks,
    /// Go to the report.
    Report,
    /// Go to the school's form.
    School,
    /// Go back.
    Back,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One page up in the text.
    PageUp,
    /// One page down in the text.
    PageDown,
    /// The theme, or the value, before.
    Left,
    /// The theme, or the value, after.
    Right,
    /// Open, choose, confirm.
    Open,
    /// Begin another line of text.
    NewLine,
    /// The other checklist.
    NextList,
    /// Answer yes.
    Yes,
    /// Answer partial.
    Partial,
    /// Answer no.
    No,
    /// Answer « I don't know ».
    Unknown,
    /// Answer « not applicable », with a reason.
    NotApplicable,
    /// Take the answer back.
    Erase,
    /// Write the private note.
    Note,
    /// Go to the next item without an answer.
    NextOpen,
    /// Only what is essential, or everything again.
    Essential,
    /// Choose what the lists show.
    Filter,
    /// Answer a whole theme at once.
    WholeTheme,
    /// Go to the follow-up.
    Follow,
    /// Set the day J.
    SetDay,
    /// Write the dates for a calendar.
    Calendar,
    /// Open a phase.
    OpenPhase,
    /// Hear the mouse, or no longer.
    Mouse,
    /// Search.
    Search,
    /// Take the last operation back.
    Undo,
    /// Give it back.
    Redo,
    /// Start a round of checks.
    StartCheck,
    /// Watch the services, a round a minute.
    Watch,
    /// Say from which network rounds are run.
    Vantage,
    /// Copy what is shown as text.
    Copy,
    /// Tick or untick.
    Toggle,
    /// Write the report, or send it.
    Export,
    /// Join a campaign.
    Join,
    /// Go to the tab after.
    NextTab,
    /// Go to the tab before.
    PreviousTab,
    /// Go to what came in.
    Inbox,
    /// Go to who answered.
    Coverage,
    /// Go to the open points.
    Points,
    /// Go to what is asked of whom.
    Demands,
    /// Go to the incidents.
    Incidents,
    /// Let a report count that waits.
    Accept,
    /// Never let it count.
    Refuse,
    /// Publish the tables shown.
    Publish,
}

/// Where a key is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// On every screen that does not take text.
    Everywhere,
    /// On the start screen.
    Home,
    /// In the checklists.
    Walk,
    /// On the follow-up: dates.
    Dates,
    /// On the follow-up: phases.
    Phases,
    /// On the follow-up: contradictions.
    Contradictions,
    /// On the follow-up: history.
    History,
    /// On the follow-up: versions.
    Versions,
    /// On the checks screen.
    Checks,
    /// On the report screen.
    Report,
    /// In the school's form.
    Form,
    /// In a question answered with one line of text.
    Field,
    /// In the note.
    Note,
    /// In the search.
    Search,
    /// In a question with choices of which one holds.
    Choice,
    /// In a question with choices that can be ticked.
    Choices,
    /// In the filter.
    Filter,
    /// Where something is to be confirmed.
    Confirm,
    /// Where something is to be read before it is done.
    Consent,
    /// Where several things are told at once.
    Messages,
    /// In the help.
    Help,
    /// On every screen of the representative's dashboard.
    Board,
    /// On its list of batches.
    BoardInbox,
    /// On a list of reports.
    BoardFiles,
    /// On its map of open points.
    BoardMap,
    /// On any other of its lists.
    BoardList,
    /// On a text in it.
    BoardText,
    /// In its filter.
    BoardFilter,
}

impl Scope {
    /// All of them.
    pub const ALL: [Self; 28] = [
        Self::Everywhere,
        Self::Home,
        Self::Walk,
        Self::Dates,
        Self::Phases,
        Self::Contradictions,
        Self::History,
        Self::Versions,
        Self::Checks,
        Self::Report,
        Self::Form,
        Self::Field,
        Self::Note,
        Self::Search,
        Self::Choice,
        Self::Choices,
        Self::Filter,
        Self::Confirm,
        Self::Consent,
        Self::Messages,
        Self::Help,
        Self::Board,
        Self::BoardInbox,
        Self::BoardFiles,
        Self::BoardMap,
        Self::BoardList,
        Self::BoardText,
        Self::BoardFilter,
    ];

    /// The scope whose keys are heard here too: letters do not act where they are typed.
    #[must_use]
    pub fn base(self) -> Option<Self> {
        match self {
            Self::Everywhere | Self::Home | Self::Walk | Self::Checks | Self::Report => Some(Self::Everywhere),
            Self::Dates | Self::Phases | Self::Contradictions | Self::History | Self::Versions => {
                Some(Self::Everywhere)
            }
            Self::Board | Self::BoardInbox | Self::BoardFiles | Self::BoardMap => Some(Self::Board),
            Self::BoardList | Self::BoardText => Some(Self::Board),
            Self::Form | Self::Field | Self::Note | Self::Search | Self::Choice | Self::Choices => None,
            Self::Filter | Self::Confirm | Self::Consent | Self::Messages | Self::Help => None,
            Self::BoardFilter => None,
        }
    }

    /// Whether it is a screen, on which letters act.
    #[must_use]
    pub fn is_screen(self) -> bool {
        self.base().is_some()
    }
}
