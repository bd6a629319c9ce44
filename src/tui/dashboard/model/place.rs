//! Where one is: a tab, and what was opened behind it.

use crate::domain::checklist::ItemRef;
use crate::domain::union::statistics::Interlocutor;
use jiff::Timestamp;

/// The tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What came in.
    Inbox,
    /// Who answered.
    Coverage,
    /// What is open, and where.
    Points,
    /// What is asked of whom.
    Demands,
    /// What several schools saw at once.
    Incidents,
}

impl Tab {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Inbox, Self::Coverage, Self::Points, Self::Demands, Self::Incidents];

    /// The end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Coverage => "coverage",
            Self::Points => "points",
            Self::Demands => "demands",
            Self::Incidents => "incidents",
        }
    }
}

/// Which files are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// All that wait for a decision.
    Waiting,
    /// Those of the batch of this time.
    Batch(Timestamp),
}

/// What was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Files that came in.
    Files(Pick),
    /// One report, as lines to read.
    Report(Vec<String>),
    /// The items of a cell of the map: of its row and its theme.
    Items(usize, usize),
    /// The items that are asked of an interlocutor.
    Demand(Interlocutor),
    /// An item: what it asks, and what was answered where.
    Item(ItemRef),
    /// An incident, by its place among all.
    Incident(usize),
}

impl Page {
    /// Whether it is a text, and not a list.
    #[must_use]
    pub const fn is_text(&self) -> bool {
        matches!(self, Self::Report(_) | Self::Item(_) | Self::Incident(_))
    }

    /// Whether what it shows follows from the figures, and not from what came in.
    #[must_use]
    pub const fn is_of_figures(&self) -> bool {
        !matches!(self, Self::Files(_) | Self::Report(_))
    }
}

/// Where one is on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The chosen entry of a list.
    pub line: usize,
    /// The chosen column of the map.
    pub column: usize,
    /// By how many lines a text is scrolled.
    pub scroll: u16,
}

/// A page, and where one is on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub page: Page,
    /// Where one is.
    pub cursor: Cursor,
}

impl Place {
    /// The beginning of a page.
    #[must_use]
    pub fn beginning(page: Page) -> Self {
        Self { page, cursor: Cursor::default() }
    }
}
