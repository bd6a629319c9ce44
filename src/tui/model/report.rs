//! The report screen: what may leave, for whom, what is in it, and what already left.

use crate::domain::report::personal::Mention;
use crate::domain::report::{Content, Disclosure, Section};
use crate::export::Format;
use crate::export::courier::Progress;
use std::path::PathBuf;

/// The tabs, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// For whom, and what may leave.
    #[default]
    Choice,
    /// The report as it would leave.
    Preview,
    /// What may name a person.
    Mentions,
    /// The campaigns.
    Campaigns,
    /// What was handed over.
    Receipts,
}

impl Tab {
    /// All tabs.
    pub const ALL: [Self; 5] = [Self::Choice, Self::Preview, Self::Mentions, Self::Campaigns, Self::Receipts];

    /// The end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Preview => "preview",
            Self::Mentions => "mentions",
            Self::Campaigns => "campaigns",
            Self::Receipts => "receipts",
        }
    }

    /// Its place among all.
    #[must_use]
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|tab| *tab == self).unwrap_or_default()
    }

    /// The tab `step` places further, going round.
    #[must_use]
    pub fn turned(self, step: isize) -> Self {
        Self::ALL[(self.place() + Self::ALL.len()).saturating_add_signed(step) % Self::ALL.len()]
    }
}

/// A line of the choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// For whom the report is: oneself, or a campaign.
    Recipient,
    /// Whether the school goes by its UAI or by a pseudonym.
    Identity,
    /// Whether a section leaves.
    Section(Section),
    /// Whether this format is written.
    Format(Format),
}

/// For whom the report is, and what may leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The id of the campaign that it answers; none when it is for oneself.
    pub campaign: Option<String>,
    /// Whether the school goes by a pseudonym, which it has in a campaign only.
    pub pseudonym: bool,
    /// What may leave.
    pub disclosure: Disclosure,
}

impl Chosen {
    /// Whether a section leaves: under a pseudonym, what may tell which school it is stays.
    #[must_use]
    pub fn sends(&self, section: Section) -> bool {
        let disclosure = if self.pseudonym { self.disclosure.under_pseudonym() } else { self.disclosure };
        disclosure.sends(section)
    }
}

/// The report as it would leave, and what could leave with it.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Its first page and what leaves, in lines.
    pub lines: Vec<String>,
    /// What each section holds, whether it leaves or not.
    pub contents: Vec<(Section, Content)>,
    /// What of it may name a person.
    pub mentions: Vec<Mention>,
    /// The pseudonym of the school, under which it goes when that is chosen.
    pub pseudonym: Option<String>,
}

impl Preview {
    /// What a section holds.
    #[must_use]
    pub fn content(&self, section: Section) -> &Content {
        let held = self.contents.iter().find(|(other, _)| *other == section);
        held.map_or(&Content::Several(0), |(_, content)| content)
    }
}

/// A report that is on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    /// The encrypted file, which stays here too.
    pub path: PathBuf,
    /// How many bytes it has.
    pub bytes: usize,
    /// How far it got.
    pub progress: Progress,
}

/// The report screen.
#[derive(Clone, Debug)]
pub struct ReportScreen {
    /// The tab in front.
    pub tab: Tab,
    /// The line pointed at.
    pub line: usize,
    /// How far the text is scrolled, in lines.
    pub scroll: u16,
    /// For whom it is, and what may leave.
    pub chosen: Chosen,
    /// The formats to write for oneself.
    pub formats: Vec<Format>,
    /// What would leave.
    pub preview: Preview,
    /// The files written last.
    pub written: Vec<PathBuf>,
    /// The number of the latest sending; what happens in earlier ones is dropped.
    pub run: u64,
    /// The number of the latest fetching of a campaign's file; the results of earlier ones are dropped.
    pub fetching: u64,
    /// What is being sent.
    pub sending: Option<Sending>,
}

impl Default for ReportScreen {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            line: 0,
            scroll: 0,
            chosen: Chosen::default(),
            formats: vec![Format::Json, Format::Html],
            preview: Preview::default(),
            written: Vec::new(),
            run: 0,
            fetching: 0,
            sending: None,
        }
    }
}

impl ReportScreen {
    /// Goes to a tab, at its first line.
    pub fn go(&mut self, tab: Tab) {
        (self.tab, self.line, self.scroll) = (tab, 0, 0);
    }

    /// The lines of the choice, in order: what goes to a campaign is one encrypted file, whatever the formats.
    #[must_use]
    pub fn ticks(&self) -> Vec<Tick> {
        let formats = Format::ALL.into_iter().filter(|_| self.chosen.campaign.is_none()).map(Tick::Format);
        let sections = Section::ALL.into_iter().map(Tick::Section);
        [Tick::Recipient, Tick::Identity].into_iter().chain(sections).chain(formats).collect()
    }

    /// Ticks or unticks a format; false when it is the last one, which stays ticked.
    pub fn toggle_format(&mut self, format: Format) -> bool {
        if !self.formats.contains(&format) {
            self.formats.push(format);
            return true;
        }
        let is_last = self.formats.len() == 1;
        self.formats.retain(|other| is_last || *other != format);
        !is_last
    }
}
