//! What a representative's screen shows: drafted, and published only when they say so.

use super::ask::{Draft, Drafting};
use super::{Consolidated, Question, Statistics};
use crate::domain::Problem;
use crate::domain::union::{Archive, Filter};
use jiff::Timestamp;

/// The figures of a population and of its parts, not published yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// The table of the whole that the population is a part of.
    pub all: Statistics,
    /// The figures of the population and of its parts.
    pub shown: Consolidated,
    /// What publishing all of this takes.
    pub draft: Draft,
}

/// What is being done while an overview is drafted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The reports are read.
    Reading,
    /// The whole is counted.
    Whole,
    /// Its parts are counted.
    Parts,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Reading, Self::Whole, Self::Parts];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Whole => "whole",
            Self::Parts => "parts",
        }
    }
}

impl Overview {
    /// Drafts the tables of a population and of its parts; `step` hears what is being done. Of the question, the
    /// populations do not matter.
    ///
    /// # Errors
    /// When the archive cannot be read, or `k` is not possible.
    pub fn draft(
        archive: &dyn Archive,
        filter: &Filter,
        question: &Question,
        at: Timestamp,
        step: &mut dyn FnMut(Step),
    ) -> Result<Option<Self>, Problem> {
        step(Step::Reading);
        let mut drafting = Drafting::begin(archive, question, at)?;
        step(Step::Whole);
        let Some(all) = drafting.tables(&[filter.whole()])?.pop() else { return Ok(None) };
        step(Step::Parts);
        let shown = Consolidated::draft(&mut drafting, filter, at)?;
        Ok(shown.map(|shown| Self { all, shown, draft: drafting.end() }))
    }
}
