//! The figures of a whole beside those of its académies and of its kinds of school.

use super::ask::Drafting;
use super::demands::{Demand, demands};
use super::{Question, Statistics};
use crate::domain::Problem;
use crate::domain::union::{Archive, Filter};
use jiff::Timestamp;

/// The figures of a whole and of its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Consolidated {
    /// When they were put together.
    pub at: Timestamp,
    /// The figures of all.
    pub whole: Statistics,
    /// Those of each académie, in the order of their names.
    pub academies: Vec<Statistics>,
    /// Those of each kind of school that has one collectivité.
    pub kinds: Vec<Statistics>,
}

impl Consolidated {
    /// Publishes the tables of a whole and of its parts, as far as secrecy allows; none where the whole has no table.
    /// Of the question, the populations are those of this document.
    ///
    /// # Errors
    /// When the archive cannot be read or written, or `k` is not possible.
    pub fn ask(
        archive: &mut dyn Archive,
        whole: &Filter,
        question: &Question,
        at: Timestamp,
    ) -> Result<Option<Self>, Problem> {
        let mut drafting = Drafting::begin(archive, question, at)?;
        let figures = Self::draft(&mut drafting, whole, at)?;
        drafting.end().publish(archive)?;
        Ok(figures.filter(|figures| figures.whole.reports.is_some()))
    }

    /// Drafts the same tables; without one of the whole, there is none of a part. A part has no parts of its own kind.
    ///
    /// What is drafted first narrows what may be stated after it. The whole comes first, then its académies, which
    /// are small, then the kinds of school one by one: together they would hide more of each other than they have to.
    ///
    /// # Errors
    /// When the archive cannot be read.
    pub fn draft(drafting: &mut Drafting<'_>, whole: &Filter, at: Timestamp) -> Result<Option<Self>, Problem> {
        let Some(stated) = drafting.tables(std::slice::from_ref(whole))?.pop() else { return Ok(None) };
        let (mut academies, mut kinds) = (Vec::new(), Vec::new());
        if stated.reports.is_some() {
            academies = drafting.tables(&whole.by_academie())?;
            for filter in whole.by_kind() {
                kinds.extend(drafting.tables(&[filter])?);
            }
        }
        Ok(Some(Self { at, whole: stated, academies, kinds }))
    }

    /// The whole, then its parts.
    pub fn populations(&self) -> impl Iterator<Item = &Statistics> {
        std::iter::once(&self.whole).chain(self.parts())
    }

    /// Its académies, then its kinds of school.
    pub fn parts(&self) -> impl Iterator<Item = &Statistics> {
        self.academies.iter().chain(&self.kinds)
    }

    /// What is asked of each of those who have to act.
    #[must_use]
    pub fn demands(&self) -> Vec<Demand> {
        demands(&self.whole, &self.kinds)
    }
}
