//! How many reports there are of each place, kind and ENT, under the same secrecy as the answers.
//!
//! Only the whole of a campaign or a period is divided in this way, never a part of it: where places and kinds cross,
//! counts are too small to be stated. The size of a part that has a table of its own is known: it counts as a cell of
//! the whole, and may give away a count which was hidden there.

use crate::domain::establishment::{Kind, academy};
use crate::domain::union::secrecy::{Cell, Members, Part, Row};
use crate::domain::union::{Covered, Division, Filed, Filter, Publication, Roll};
use std::collections::{BTreeSet, HashMap};

/// A way of dividing reports into categories, and those into groups.
pub struct Axis {
    /// What a category is.
    by: Division,
    /// What a group is; none where there are no groups.
    groups_by: Option<Division>,
    /// The group and the value of each category.
    categories: Vec<(Option<String>, Option<String>)>,
}

impl Axis {
    /// The axes of a roll: territory, kind, ENT.
    #[must_use]
    pub fn all(roll: &Roll) -> [Self; 3] {
        let departements = academy::all().iter().flat_map(|academy| {
            academy.departements.iter().map(|departement| (Some(academy.code.clone()), Some(departement.clone())))
        });
        let found = |by, groups_by| {
            let axis = Self { by, groups_by, categories: Vec::new() };
            roll.lines.iter().map(move |line| axis.position(line))
        };
        let territory = departements.chain(found(Division::Departement, Some(Division::Academie)));
        let kinds = Kind::ALL.iter().map(|kind| (None, Some(kind.id().to_owned())));
        [
            Self::new(Division::Departement, Some(Division::Academie), territory.collect()),
            Self::new(Division::Kind, None, kinds.collect()),
            Self::new(Division::Ent, None, found(Division::Ent, None).collect()),
        ]
    }

    fn new(by: Division, groups_by: Option<Division>, categories: BTreeSet<(Option<String>, Option<String>)>) -> Self {
        Self { by, groups_by, categories: categories.into_iter().collect() }
    }

    /// How many categories there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.categories.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.categories.is_empty()
    }

    /// The category of each report.
    #[must_use]
    pub fn category_of(&self, roll: &Roll) -> Vec<usize> {
        let place = |line| self.categories.binary_search(&self.position(line)).unwrap_or_default();
        roll.lines.iter().map(place).collect()
    }

    /// Whether a filter takes a part of this axis.
    #[must_use]
    pub fn divides(&self, filter: &Filter) -> bool {
        self.wanted(filter) != (None, None)
    }

    /// The population that a filter's is a part of when it takes a part of this axis.
    #[must_use]
    pub fn base(&self, filter: &Filter) -> Filter {
        let mut base = filter.clone();
        match self.by {
            Division::Academie | Division::Departement => (base.academie, base.departement) = (None, None),
            Division::Kind => base.kind = None,
            Division::Ent => base.ent = None,
        }
        base
    }

    /// The row of a population about to be published, given the counts of its [`base`](Self::base) in each category:
    /// its size when it is a part, all the counts when it is a whole, else nothing.
    #[must_use]
    pub fn row(&self, filter: &Filter, counts: &[usize]) -> Row {
        let count = |of: &[usize]| of.iter().map(|at| counts[*at]).sum();
        let (group, value) = self.wanted(filter);
        if self.divides(filter) {
            let fits = |(of_group, of_value): &(Option<String>, Option<String>)| {
                (group.is_none() || group == *of_group) && (value.is_none() || value == *of_value)
            };
            let within: Vec<usize> = (0..self.len()).filter(|at| fits(&self.categories[*at])).collect();
            let size = count(&within);
            return Row { cells: vec![Cell::fixed(within, size)], parts: Vec::new(), open: true };
        }
        if !filter.is_whole() {
            return Row { cells: Vec::new(), parts: Vec::new(), open: true };
        }
        let mut cells: Vec<Cell> = counts.iter().enumerate().map(|(at, count)| Cell::shown(vec![at], *count)).collect();
        let (parts, totals) = self.groups();
        cells.extend(totals.into_iter().map(|of| Cell::shown(of.clone(), count(&of))));
        Row { cells, parts, open: true }
    }

    /// The parts of a row with all categories, and the categories of the groups' totals, which stand behind them.
    fn groups(&self) -> (Vec<Part>, Vec<Vec<usize>>) {
        let names: BTreeSet<&String> = self.categories.iter().filter_map(|(group, _)| group.as_ref()).collect();
        let of = |name: Option<&String>| {
            (0..self.len()).filter(|at| self.categories[*at].0.as_ref() == name).collect::<Vec<_>>()
        };
        let totals: Vec<Vec<usize>> = names.into_iter().map(|name| of(Some(name))).collect();
        let top = of(None).into_iter().chain(self.len()..self.len() + totals.len()).collect();
        let mut parts = vec![Part { cells: top, total: None }];
        let inner = totals.iter().enumerate();
        parts.extend(inner.map(|(at, cells)| Part { cells: cells.clone(), total: Some(self.len() + at) }));
        (parts, totals)
    }

    /// The row of what was published; `row` is what it would be if all of it were shown.
    #[must_use]
    pub fn settled(&self, mut row: Row, published: &Publication) -> Row {
        row.open = false;
        let hidden: BTreeSet<(Division, &Option<String>)> =
            published.coverage.iter().filter(|c| c.reports.is_none()).map(|c| (c.by, &c.value)).collect();
        for (at, cell) in row.cells.iter_mut().enumerate().filter(|(_, cell)| !cell.fixed) {
            let (by, value) = self.name(at, cell);
            if hidden.contains(&(by, value)) {
                cell.hide();
            }
        }
        row
    }

    /// What a row states: all but the zeros and the size of the population itself.
    #[must_use]
    pub fn stated(&self, row: &Row) -> Vec<Covered> {
        let cells = row.cells.iter().enumerate().filter(|(_, cell)| !cell.fixed && (cell.guarded || cell.count > 0));
        let covered = |(at, cell): (usize, &Cell)| {
            let (by, value) = self.name(at, cell);
            Covered { by, value: value.clone(), reports: cell.shown.then_some(cell.count) }
        };
        cells.map(covered).collect()
    }

    /// What the cell at this place of a row counts: first come the categories, then the groups.
    fn name(&self, at: usize, cell: &Cell) -> (Division, &Option<String>) {
        let (group, value) = &self.categories[cell.of[0]];
        match self.groups_by.filter(|_| at >= self.len()) {
            Some(division) => (division, group),
            None => (self.by, value),
        }
    }

    fn position(&self, line: &Filed) -> (Option<String>, Option<String>) {
        match self.by {
            Division::Academie | Division::Departement => (line.academie.clone(), line.departement.clone()),
            Division::Kind => (None, Some(line.kind.id().to_owned())),
            Division::Ent => (None, line.ent.clone()),
        }
    }

    /// The group and the value that a filter asks for.
    fn wanted(&self, filter: &Filter) -> (Option<String>, Option<String>) {
        match self.by {
            Division::Academie | Division::Departement => (filter.academie.clone(), filter.departement.clone()),
            Division::Kind => (None, filter.kind.map(|kind| kind.id().to_owned())),
            Division::Ent => (None, filter.ent.clone()),
        }
    }
}

/// The schools of the base of each of these populations, each by the place of its first report there: whoever knows the
/// tables of two releases knows that no school has moved in between.
#[must_use]
pub fn bases(axis: &Axis, roll: &Roll, populations: &[(&Filter, &Members)]) -> Vec<Members> {
    let mut known = HashMap::new();
    let categories = axis.category_of(roll).into_iter();
    let schools = roll.lines.iter().zip(categories).map(|(line, category)| (&line.school, &line.campaign, category));
    let first: Vec<usize> = schools.enumerate().map(|(place, school)| *known.entry(school).or_insert(place)).collect();
    let base = |(filter, standing): &(&Filter, &Members)| {
        let schools =
            roll.admitted(standing, &axis.base(filter)).places().map(|place| first[place]).collect::<Vec<_>>();
        Members::these(roll.len(), &schools)
    };
    populations.iter().map(base).collect()
}
