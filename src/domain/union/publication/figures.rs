//! What the tables of some new populations state of each subject, beside all that was published.

use super::asking::{Items, Known, asking, is_stated_by_another};
use super::count::count;
use super::natural::{Profiles, Traits};
use super::rows::{Unasked, asked, hide_all, hide_in_row, implied_row, settled_row};
use super::tally::Tally;
use crate::domain::union::secrecy::{Atoms, Members, Row, Span, Table, guard};
use crate::domain::union::{Figure, Publication, Roll, Subject};

/// The populations, published and new, and the groups that follow from them.
pub struct Populations<'a> {
    /// What was published of them; the new ones have no figures yet.
    pub publications: &'a [Publication],
    /// Their reports.
    pub members: &'a [Members],
    /// Where the new ones begin.
    pub first_new: usize,
    /// The count below which nothing is stated.
    pub k: usize,
}

impl Populations<'_> {
    /// The figures of each new population.
    #[must_use]
    pub fn figures(&self, roll: &Roll, profiles: &Profiles) -> Vec<Vec<Figure>> {
        let implied = self.implied(roll, profiles);
        let all: Vec<Members> = self.members.iter().chain(&implied).cloned().collect();
        let known: Vec<Known<'_>> = (0..all.len()).map(|at| self.known(at)).collect();
        let atoms = Atoms::of(roll.len(), &all);
        let items = Items::of(&roll.forms);
        let tallies = count(roll, &atoms);
        let asking = asking(roll, &tallies, &items, (&atoms, &known, self.k));
        let mut figures = vec![Vec::new(); self.publications.len() - self.first_new];
        for (Tally { of, counts, freedoms }, told) in tallies.into_iter().zip(asking) {
            let mut table = Table { freedoms: Some(freedoms), ..Table::new(&atoms, of.categories(), counts) };
            let unasked = |at: usize, row: &Row| match &told {
                Some(told) if told[at] => Unasked::Stated,
                Some(_) => Unasked::Secret,
                None if is_stated_by_another(&items, &of, &figures[at - self.first_new], asked(row, &of)) => {
                    Unasked::Stated
                }
                None => Unasked::Untold,
            };
            table.rows =
                known.iter().enumerate().map(|(at, known)| self.row((at, known), &of, &table, unasked)).collect();
            for (new, figure) in figures.iter_mut().zip(self.stated(&of, &mut table)) {
                new.extend(figure);
            }
        }
        self.copy_twins(&mut figures);
        figures
    }

    /// The row of a population in the table of a subject, as far as it alone decides what is hidden.
    fn row(
        &self,
        (at, known): (usize, &Known<'_>),
        of: &Subject,
        table: &Table<'_>,
        unasked: impl Fn(usize, &Row) -> Unasked,
    ) -> Row {
        let mut row = Row::of_categories(&table.counts_in(at));
        match known {
            Known::Implied => implied_row(&mut row, self.k),
            Known::Twin => hide_all(&mut row),
            Known::Settled(published) => settled_row(&mut row, published, of),
            Known::New(..) => {
                let told = unasked(at, &row);
                hide_in_row(&mut row, of, table, told, self.k);
            }
        }
        if let Some(unasked) = of.not_asked() {
            // What may be told of it was decided for all subjects at once.
            row.cells[unasked].guarded = false;
        }
        row
    }

    /// What each new population states of a subject: nothing where something would be given away all the same.
    fn stated(&self, of: &Subject, table: &mut Table<'_>) -> Vec<Option<Figure>> {
        let given_away = guard(table, self.k);
        let figure = |at: usize| {
            let row = &table.rows[at];
            let is_given_away = given_away.iter().any(|(row, _)| *row == at);
            let counts = row.cells.iter().map(|cell| cell.shown.then_some(cell.count));
            (row.open && !is_given_away).then(|| Figure { of: of.clone(), counts: counts.collect() })
        };
        (self.first_new..self.publications.len()).map(figure).collect()
    }

    /// The groups whose tables follow from the published and new ones, other than these themselves.
    fn implied(&self, roll: &Roll, profiles: &Profiles) -> Vec<Members> {
        let atoms = Atoms::of(roll.len(), self.members);
        let span = Span::of(&atoms);
        let current = roll.current();
        let groups = profiles.groups(&current, &atoms);
        let given = groups.iter().filter(|(_, group)| span.gives(group)).map(|(traits, _)| traits);
        let mut implied: Vec<Members> = Vec::new();
        for members in given.map(|traits: &Traits| profiles.members(&current, traits)) {
            if !self.members.contains(&members) && !implied.contains(&members) {
                implied.push(members);
            }
        }
        implied
    }

    /// The last table of the whole that a population is a part of.
    fn whole_of(&self, publication: &Publication) -> Option<&Publication> {
        let whole = publication.filter.whole();
        self.publications.iter().rfind(|publication| publication.filter == whole)
    }

    /// The published population that has the same reports as the new one at this place, if any.
    fn twin(&self, at: usize) -> Option<usize> {
        (0..at).find(|earlier| self.members[*earlier] == self.members[at])
    }

    /// The same reports always have the same table.
    fn copy_twins(&self, figures: &mut [Vec<Figure>]) {
        for at in self.first_new..self.publications.len() {
            match self.twin(at) {
                Some(twin) if twin < self.first_new => {
                    figures[at - self.first_new].clone_from(&self.publications[twin].figures);
                }
                Some(twin) => {
                    let (before, from) = figures.split_at_mut(at - self.first_new);
                    from[0].clone_from(&before[twin - self.first_new]);
                }
                None => {}
            }
        }
    }

    /// What is known of the population, or the implied group, at this place.
    fn known(&self, at: usize) -> Known<'_> {
        match self.publications.get(at) {
            None => Known::Implied,
            Some(published) if at < self.first_new => Known::Settled(published),
            Some(_) if self.twin(at).is_some() => Known::Twin,
            Some(new) => Known::New(new, self.whole_of(new)),
        }
    }
}
