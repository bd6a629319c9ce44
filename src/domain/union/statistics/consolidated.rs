//! The figures of a whole beside those of its académies and of its kinds of school.

use super::demands::{Demand, demands, kinds_of_one_level};
use super::{Question, Statistics, ask};
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
    /// What is published first narrows what may be stated after it. The académies come first, which are small, then the
    /// kinds of school one by one: together they would hide more of each other than they have to.
    ///
    /// # Errors
    /// When the archive cannot be read or written, or `k` is not possible.
    pub fn ask(
        archive: &mut dyn Archive,
        whole: &Filter,
        question: &Question,
        at: Timestamp,
    ) -> Result<Option<Self>, Problem> {
        let mut ask = |filters: Vec<Filter>| ask(archive, &Question { filters, ..question.clone() }, at);
        let mut places = ask(std::iter::once(whole.clone()).chain(whole.by_academie()).collect())?.into_iter();
        let Some(stated) = places.next().filter(|whole| whole.reports.is_some()) else { return Ok(None) };
        let of_kind = kinds_of_one_level().into_iter().map(|kind| Filter { kind: Some(kind), ..whole.clone() });
        let kinds: Vec<Vec<Statistics>> = of_kind.map(|filter| ask(vec![filter])).collect::<Result<_, _>>()?;
        Ok(Some(Self { at, whole: stated, academies: places.collect(), kinds: kinds.concat() }))
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
