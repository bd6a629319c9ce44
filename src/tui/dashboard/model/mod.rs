//! All that the dashboard knows; what is drawn is a function of this.

mod coverage;
mod face;
mod figures;
mod front;
pub mod place;
pub mod prompt;

pub use coverage::CoverageRow;
pub use figures::Figures;
pub use place::{Cursor, Page, Pick, Place, Tab};
pub use prompt::Prompt;

use super::super::model::Shell;
use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::domain::union::statistics::Step;
use crate::domain::union::{Filter, Inbox};
use crate::export::union::Names;
use crate::text::Text;
use jiff::tz::TimeZone;

/// All that the dashboard knows.
pub struct Model {
    /// The sentences of the chosen language.
    pub text: Text,
    /// The checklists at hand.
    pub library: Library,
    /// The catalogue at hand.
    pub catalog: Catalog,
    /// What came in; none before it is read.
    pub inbox: Option<Inbox>,
    /// The figures shown; none before the first are drafted.
    pub figures: Option<Figures>,
    /// The population that is asked for; the figures may still be those of another one.
    pub filter: Filter,
    /// The populations that one came from, by narrowing down.
    pub wider: Vec<Filter>,
    /// The number of the last drafting.
    pub run: u64,
    /// What it is doing; none when it has ended.
    pub step: Option<Step>,
    /// The tab in front.
    pub tab: Tab,
    /// Where one is on each tab.
    pub cursors: [Cursor; 5],
    /// What was opened on the tab, one thing behind the other.
    pub stack: Vec<Place>,
    /// A question in front of the screen.
    pub prompt: Option<Prompt>,
    /// What is around every screen.
    pub shell: Shell,
    /// The person's time zone.
    pub zone: TimeZone,
}

impl Model {
    /// The model at the start, before anything is read.
    #[must_use]
    pub fn new(text: Text, library: Library, catalog: Catalog, filter: Filter, zone: TimeZone) -> Self {
        Self {
            text,
            library,
            catalog,
            inbox: None,
            figures: None,
            filter,
            wider: Vec::new(),
            run: 0,
            step: None,
            tab: Tab::Inbox,
            cursors: Default::default(),
            stack: Vec::new(),
            prompt: None,
            shell: Shell::default(),
            zone,
        }
    }

    /// What gives names to codes and ids.
    #[must_use]
    pub fn names(&self) -> Names<'_> {
        Names { library: &self.library, catalog: &self.catalog, text: &self.text }
    }

    /// Whether it is known that nothing ever came in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inbox.as_ref().is_some_and(Inbox::is_empty)
    }
}
