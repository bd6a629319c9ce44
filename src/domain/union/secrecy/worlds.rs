//! Whether a hidden count could be another one, given everything that is published.
//!
//! It could when there is another world, with other answers of the same schools, in which every published count is
//! the same and this one is not. Such a world is found by moving one report from a category to another where no
//! published count tells the two apart, or by two reports that change places so that every published count which
//! loses one gains the other. It is a proof: whoever has all the tables, and even knows which school is in which
//! population, cannot tell that world from the true one, by whatever means.

use super::table::{Category, Cell, Place, Row, Table};
use std::cell::OnceCell;
use std::collections::HashMap;

/// The worlds that are like the true one in everything published.
pub struct Worlds<'a> {
    table: &'a Table<'a>,
    /// For each row and category, the cells that count the category and are shown.
    told: Vec<Vec<Vec<usize>>>,
    /// For each pair of categories, once it was asked for, the rows that a move between them changes.
    moves: Vec<OnceCell<Vec<bool>>>,
}

/// What a move changes among the counts that are shown: those that lose a report and those that gain one.
type Trace = Vec<(usize, usize, bool)>;

/// Of the reports whose moves have the same trace, the atoms that have one which may leave the first category for the
/// second, or the second for the first.
type Alike<'a> = Vec<(&'a Vec<usize>, [bool; 2])>;

impl<'a> Worlds<'a> {
    /// The worlds of a table.
    #[must_use]
    pub fn of(table: &'a Table<'a>) -> Self {
        let told = table.rows.iter().map(|row| told(row, table.categories)).collect();
        let pairs = table.categories * table.categories;
        Self { table, told, moves: (0..pairs).map(|_| OnceCell::new()).collect() }
    }

    /// The worlds that there would be if the open rows showed nothing but these of their cells.
    #[must_use]
    pub fn without(table: &'a Table<'a>, but: impl Fn(&Cell) -> bool) -> Self {
        let mut worlds = Self::of(table);
        for (row, told) in table.rows.iter().zip(&mut worlds.told).filter(|(row, _)| row.open) {
            for cells in told {
                cells.retain(|cell| but(&row.cells[*cell]));
            }
        }
        worlds
    }

    /// Whether there is a world in which the count at `place` is another one.
    #[must_use]
    pub fn differ_at(&self, place: Place) -> bool {
        let within = &self.table.cell(place).of;
        let outside = |category: &Category| !within.contains(category);
        within
            .iter()
            .any(|inner| (0..self.table.categories).filter(outside).any(|outer| self.can_move(place.0, *inner, outer)))
    }

    /// Whether reports can move between these two categories, more of them in `row` than out of it.
    fn can_move(&self, row: usize, one: Category, other: Category) -> bool {
        let (one, other) = (one.min(other), one.max(other));
        self.moves[one * self.table.categories + other].get_or_init(|| self.moved(one, other))[row]
    }

    /// For each row, whether reports can move between these two categories, more of them in the row than out of it.
    fn moved(&self, one: Category, other: Category) -> Vec<bool> {
        let mut alike: HashMap<Trace, Alike<'_>> = HashMap::new();
        for (atom, populations) in self.table.atoms.populations.iter().enumerate() {
            let has = [self.table.may_move(atom, one, other), self.table.may_move(atom, other, one)];
            if has != [false, false]
                && let Some(trace) = self.trace(populations, one, other)
            {
                alike.entry(trace).or_default().push((populations, has));
            }
        }
        let mut moved = vec![false; self.table.rows.len()];
        for (trace, atoms) in &alike {
            // Untold, each report may move alone; else two change places, one in the row and one out of it.
            let mut all = [0_usize; 2];
            let mut inside = vec![[0_usize; 2]; moved.len()];
            for (populations, has) in atoms {
                add(&mut all, *has);
                populations.iter().for_each(|row| add(&mut inside[*row], *has));
            }
            for (moved, [first, second]) in moved.iter_mut().zip(inside) {
                let alone = trace.is_empty() && first + second > 0;
                *moved |= alone || (first > 0 && all[1] > second) || (second > 0 && all[0] > first);
            }
        }
        moved
    }

    /// What a move changes; none when it leaves a population that has tables of its own, or enters one: they would say
    /// of another report what they say.
    fn trace(&self, populations: &[usize], inner: Category, outer: Category) -> Option<Trace> {
        let mut trace = Trace::new();
        for row in populations {
            let [losing, gaining] = [&self.told[*row][inner], &self.told[*row][outer]];
            trace.extend(losing.iter().filter(|cell| !gaining.contains(cell)).map(|cell| (*row, *cell, false)));
            trace.extend(gaining.iter().filter(|cell| !losing.contains(cell)).map(|cell| (*row, *cell, true)));
        }
        let is_fixed = |(row, cell, _): &(usize, usize, bool)| self.table.cell((*row, *cell)).fixed;
        (!trace.iter().any(is_fixed)).then_some(trace)
    }
}

fn add(atoms: &mut [usize; 2], has: [bool; 2]) {
    atoms.iter_mut().zip(has).for_each(|(atoms, has)| *atoms += usize::from(has));
}

fn told(row: &Row, categories: usize) -> Vec<Vec<usize>> {
    let mut cells = vec![Vec::new(); categories];
    for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| cell.shown) {
        cell.of.iter().for_each(|category| cells[*category].push(at));
    }
    cells
}
