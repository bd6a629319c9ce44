//! What was published about one question, as the rules of secrecy see it.
//!
//! Every report stands in one category of the question. A row is a population; its cells count the reports that
//! stand in some of the categories. Most cells are of one category; a cell of an académie is of those of its
//! départements.

use super::Atoms;

/// A category, by its place in the question's list.
pub type Category = usize;

/// A count that a table has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The categories that it counts.
    pub of: Vec<Category>,
    /// How many reports of the population stand in them.
    pub count: usize,
    /// Whether the table states it.
    pub shown: bool,
    /// Whether it must stay unknown. Every hidden cell of a published table is.
    pub guarded: bool,
    /// Whether it is stated in any case: the size of a population that has a table of its own.
    pub fixed: bool,
}

/// Cells that add up to a total which is known: to the population, or to another cell when that one is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The cells.
    pub cells: Vec<usize>,
    /// The cell of their total; none when it is the whole population.
    pub total: Option<usize>,
}

/// A population and what is published of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its counts.
    pub cells: Vec<Cell>,
    /// Which of its counts add up.
    pub parts: Vec<Part>,
    /// Whether it is about to be published, so that more of it can be hidden.
    pub open: bool,
}

/// The moves, from a category to another one, that some report can make while every other question about it has the
/// same answer. There are sixteen categories at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Freedom([u16; 16]);

impl Freedom {
    /// Adds moves from a category to all those of a set of bits.
    pub fn add(&mut self, from: Category, to: u16) {
        self.0[from] |= to;
    }

    /// Whether there is such a move.
    #[must_use]
    pub fn has(&self, from: Category, to: Category) -> bool {
        self.0[from] >> to & 1 == 1
    }
}

/// One question, over all the populations that were published or are about to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<'a> {
    /// How many categories there are.
    pub categories: usize,
    /// The reports, in groups that are in the same populations.
    pub atoms: &'a Atoms,
    /// For each atom, how many of its reports stand in each category.
    pub counts: Vec<Vec<usize>>,
    /// For each atom, where else its reports could stand; none when every one could stand anywhere.
    pub freedoms: Option<Vec<Freedom>>,
    /// The populations, in the order in which the atoms name them.
    pub rows: Vec<Row>,
}

/// A cell of a table: its row, and its place there.
pub type Place = (usize, usize);

impl Cell {
    /// A cell that is shown.
    #[must_use]
    pub fn shown(of: Vec<Category>, count: usize) -> Self {
        Self { of, count, shown: true, guarded: false, fixed: false }
    }

    /// A cell that is stated in any case.
    #[must_use]
    pub fn fixed(of: Vec<Category>, count: usize) -> Self {
        Self { fixed: true, ..Self::shown(of, count) }
    }

    /// A cell that no table states, and that nobody needs to keep secret.
    #[must_use]
    pub fn unstated(of: Vec<Category>, count: usize) -> Self {
        Self { of, count, shown: false, guarded: false, fixed: false }
    }

    /// Hides it, for good.
    pub fn hide(&mut self) {
        (self.shown, self.guarded) = (false, true);
    }
}

impl Row {
    /// The row of a population that is about to be published, with one cell for each category, all of them shown.
    #[must_use]
    pub fn of_categories(counts: &[usize]) -> Self {
        let cells = counts.iter().enumerate().map(|(category, count)| Cell::shown(vec![category], *count));
        let parts = vec![Part { cells: (0..counts.len()).collect(), total: None }];
        Self { cells: cells.collect(), parts, open: true }
    }
}

impl<'a> Table<'a> {
    /// The table of a question with these counts for each atom, without a row.
    #[must_use]
    pub fn new(atoms: &'a Atoms, categories: usize, counts: Vec<Vec<usize>>) -> Self {
        Self { categories, atoms, counts, freedoms: None, rows: Vec::new() }
    }

    /// Whether an atom has a report in the first category that could as well stand in the second.
    #[must_use]
    pub fn may_move(&self, atom: usize, from: Category, to: Category) -> bool {
        self.counts[atom][from] > 0 && self.freedoms.as_ref().is_none_or(|freedoms| freedoms[atom].has(from, to))
    }

    /// How many reports of a population stand in each category.
    #[must_use]
    pub fn counts_in(&self, population: usize) -> Vec<usize> {
        let mut sums = vec![0; self.categories];
        let within =
            self.atoms.populations.iter().zip(&self.counts).filter(|(in_them, _)| in_them.contains(&population));
        for (_, counts) in within {
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        sums
    }

    /// The cell at this place.
    #[must_use]
    pub fn cell(&self, (row, cell): Place) -> &Cell {
        &self.rows[row].cells[cell]
    }

    /// The places of the cells for which `holds` is true.
    #[must_use]
    pub fn places(&self, holds: impl Fn(&Row, &Cell) -> bool) -> Vec<Place> {
        let of_row = |(at, row): (usize, &Row)| {
            let found = row.cells.iter().enumerate().filter(|(_, cell)| holds(row, cell));
            found.map(|(cell, _)| (at, cell)).collect::<Vec<_>>()
        };
        self.rows.iter().enumerate().flat_map(of_row).collect()
    }
}
