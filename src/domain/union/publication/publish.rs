//! From the populations that someone asks for to the tables that they get.

use super::coverage::{Axis, bases};
use super::figures::Populations;
use super::isolation::{Refusal, refusal};
use super::natural::Profiles;
use crate::domain::establishment::Kind;
use crate::domain::union::ledger::{Covered, Division, Ledger, Publication, Release};
use crate::domain::union::secrecy::{Atoms, Members, Row, Table, guard, hide_small};
use crate::domain::union::{Filter, Roll};
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;

/// The count below which nothing is stated, unless the first table was made with another one.
const USUAL_K: usize = 5;

/// The lowest one that there can be.
const LOWEST_K: usize = 3;

/// What someone gets who asks for the table of a population.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Its table as it is now, by its place in the ledger.
    Current(usize),
    /// The table that was published last, by its place: nothing newer may be said yet.
    Earlier(usize, Refusal),
    /// Nothing.
    Refused(Refusal),
}

/// What publishing comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The ledger with the new tables in it.
    pub ledger: Ledger,
    /// Whether there are new tables.
    pub is_new: bool,
    /// What each filter gets, in their order.
    pub answers: Vec<Answer>,
}

/// The count below which nothing is stated: what is asked for, or what the tables so far were made with.
///
/// # Errors
/// When it is too low, or other tables were made with another one: together they would give away what it hides.
pub fn settled_k(ledger: &Ledger, asked: Option<usize>) -> Result<usize, Problem> {
    let settled = ledger.publications.first().map(|publication| publication.k);
    match (settled, asked) {
        (_, Some(asked)) if asked < LOWEST_K => {
            Err(Problem::usage(Sentence::new("secrecy-k-low").with("k", asked).with("lowest", LOWEST_K)))
        }
        (Some(settled), Some(asked)) if settled != asked => {
            Err(Problem::usage(Sentence::new("secrecy-k-settled").with("k", asked).with("settled", settled)))
        }
        _ => Ok(settled.or(asked).unwrap_or(USUAL_K)),
    }
}

/// Publishes the tables of these populations, as far as secrecy allows beside all that was published, in their order;
/// the whole always before its parts.
#[must_use]
pub fn publish(roll: &Roll, ledger: &Ledger, filters: &[Filter], k: usize, at: Timestamp) -> Edition {
    let mut press = Press::new(roll, ledger, k, at);
    let first_new = press.ledger.publications.len();
    let answers = filters.iter().map(|filter| press.whole_and_part(filter)).collect();
    let populations = Populations { publications: &press.ledger.publications, members: &press.members, first_new, k };
    let is_new = press.ledger.publications.len() > first_new;
    if is_new {
        let figures = populations.figures(roll, &press.profiles);
        let new = press.ledger.publications[first_new..].iter_mut();
        new.zip(figures).for_each(|(publication, figures)| publication.figures = figures);
    }
    Edition { ledger: press.ledger, is_new, answers }
}

/// What it takes to publish one table after another.
struct Press<'a> {
    roll: &'a Roll,
    ledger: Ledger,
    k: usize,
    at: Timestamp,
    profiles: Profiles,
    axes: [Axis; 3],
    /// The reports that counted at each release.
    standings: Vec<Members>,
    /// The reports of each publication.
    members: Vec<Members>,
}

impl<'a> Press<'a> {
    fn new(roll: &'a Roll, ledger: &Ledger, k: usize, at: Timestamp) -> Self {
        let standings = roll.standings(ledger);
        let of = |publication: &Publication| roll.admitted(&standings[publication.release], &publication.filter);
        let members = ledger.publications.iter().map(of).collect();
        let (profiles, axes) = (Profiles::of(roll), Axis::all(roll));
        Self { roll, ledger: ledger.clone(), k, at, profiles, axes, standings, members }
    }

    fn whole_and_part(&mut self, filter: &Filter) -> Answer {
        let whole = self.answer(&filter.whole());
        if filter.is_whole() { whole } else { self.answer(filter) }
    }

    fn answer(&mut self, filter: &Filter) -> Answer {
        let members = self.roll.admitted(&self.roll.current(), filter);
        let last = self.ledger.publications.iter().rposition(|publication| publication.filter == *filter);
        if let Some(last) = last.filter(|last| self.members[*last] == members) {
            return Answer::Current(last);
        }
        match self.coverage(filter, &members) {
            Ok(coverage) => {
                self.add(filter, members, coverage);
                Answer::Current(self.ledger.publications.len() - 1)
            }
            Err(refusal) => last.map_or(Answer::Refused(refusal), |last| Answer::Earlier(last, refusal)),
        }
    }

    /// How the population is composed, if it may be published at all.
    fn coverage(&self, filter: &Filter, members: &Members) -> Result<Vec<Covered>, Refusal> {
        if let Some(refusal) = refusal(self.roll, &self.profiles, &self.members, members, self.k) {
            return Err(refusal);
        }
        if self.is_within_hidden(filter) {
            return Err(Refusal::Isolates);
        }
        let mut coverage = Vec::new();
        for axis in self.axes.iter().filter(|axis| filter.is_whole() || axis.divides(filter)) {
            coverage.extend(axis.stated(&self.covered(axis, filter)?));
        }
        Ok(coverage)
    }

    /// Whether it is a part of something whose size is hidden: the sizes of parts could be added up.
    fn is_within_hidden(&self, filter: &Filter) -> bool {
        let traits = [
            (Division::Academie, filter.academie.as_deref()),
            (Division::Departement, filter.departement.as_deref()),
            (Division::Kind, filter.kind.map(Kind::id)),
            (Division::Ent, filter.ent.as_deref()),
        ];
        let whole = self.ledger.last(&filter.whole());
        traits.iter().any(|(by, value)| value.is_some() && whole.is_some_and(|whole| whole.hides(*by, *value)))
    }

    /// The row of the new population on an axis, beside those published.
    fn covered(&self, axis: &Axis, filter: &Filter) -> Result<Row, Refusal> {
        let current = self.roll.current();
        let publications = &self.ledger.publications;
        let published = publications.iter().map(|published| (&published.filter, &self.standings[published.release]));
        let populations: Vec<(&Filter, &Members)> = published.chain([(filter, &current)]).collect();
        let atoms = Atoms::of(self.roll.len(), &bases(axis, self.roll, &populations));
        let mut counts = vec![vec![0; axis.len()]; atoms.len()];
        for (category, atom) in axis.category_of(self.roll).into_iter().zip(&atoms.of) {
            if let Some(atom) = atom {
                counts[*atom][category] += 1;
            }
        }
        let mut table = Table::new(&atoms, axis.len(), counts);
        let new = axis.row(filter, &table.counts_in(publications.len()));
        let settled = publications
            .iter()
            .enumerate()
            .map(|(at, published)| axis.settled(axis.row(&published.filter, &table.counts_in(at)), published));
        let rows: Vec<Row> = settled.chain([new]).collect();
        table.rows = rows;
        let last = publications.len();
        hide_small(&mut table.rows[last], self.k);
        let given_away = guard(&mut table, self.k);
        if given_away.is_empty() { Ok(table.rows.swap_remove(last)) } else { Err(Refusal::Isolates) }
    }

    fn add(&mut self, filter: &Filter, members: Members, coverage: Vec<Covered>) {
        let release = self.release();
        let (reports, k, at) = (members.len(), self.k, self.at);
        let publication =
            Publication { filter: filter.clone(), release, at, k, reports, coverage, figures: Vec::new() };
        self.ledger.publications.push(publication);
        self.members.push(members);
    }

    /// The release of the reports that count now: the last one, when nothing changed since, or a new one.
    fn release(&mut self) -> usize {
        let current = self.roll.current();
        if self.standings.last() != Some(&current) {
            let nobody = Members::of(self.roll.len(), |_| false);
            let before = self.standings.last().unwrap_or(&nobody);
            let digests = |holds: &dyn Fn(usize) -> bool| {
                let places = (0..self.roll.len()).filter(|place| holds(*place));
                places.map(|place| self.roll.lines[place].digest.clone()).collect()
            };
            let joined = digests(&|place| current.has(place) && !before.has(place));
            let left = digests(&|place| before.has(place) && !current.has(place));
            self.ledger.releases.push(Release { at: self.at, joined, left });
            self.standings.push(current);
        }
        self.standings.len() - 1
    }
}
