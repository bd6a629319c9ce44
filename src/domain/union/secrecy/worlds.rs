//! Whether a hidden count could be another one, given everything that is published.
//!
//! It could when there is another world, with other answers of the same schools, in which every published count is
//! the same and this one is not. Such a world is found by moving one report from a category to another where no
//! published count tells the two apart, or by two reports that change places so that every published count which
//! loses one gains the other. It is a proof: whoever has all the tables, and even knows which school is in which
//! population, cannot tell that world from the true one, by whatever means.

use super::table::{Category, Place, Row, Table};
use std::collections::HashMap;

/// The worlds that are like the true one in everything published.
pub struct Worlds<'a> {
    table: &'a Table<'a>,
    /// For each row and category, the cells that count the category and are shown.
    told: Vec<Vec<Vec<usize>>>,
}

/// What a move changes among the counts that are shown: those that lose a report and those that gain one.
type Trace = Vec<(usize, usize, bool)>;

impl<'a> Worlds<'a> {
    /// The worlds of a table.
    #[must_use]
    pub fn of(table: &'a Table<'a>) -> Self {
        Self { table, told: table.rows.iter().map(|row| told(row, table.categories)).collect() }
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
    fn can_move(&self, row: usize, inner: Category, outer: Category) -> bool {
        // For each trace: whether, out of the row and in it, there is a report in either category.
        let mut seen: HashMap<Trace, [[bool; 2]; 2]> = HashMap::new();
        for (populations, counts) in self.table.atoms.populations.iter().zip(&self.table.counts) {
            let has = [counts[inner] > 0, counts[outer] > 0];
            if has == [false, false] {
                continue;
            }
            let trace = self.trace(populations, inner, outer);
            let is_inside = populations.contains(&row);
            if is_inside && trace.is_empty() {
                return true;
            }
            let side = &mut seen.entry(trace).or_default()[usize::from(is_inside)];
            *side = [side[0] || has[0], side[1] || has[1]];
        }
        seen.values().any(|[out, inside]| (inside[0] && out[1]) || (inside[1] && out[0]))
    }

    fn trace(&self, populations: &[usize], inner: Category, outer: Category) -> Trace {
        let mut trace = Trace::new();
        for row in populations {
            let [losing, gaining] = [&self.told[*row][inner], &self.told[*row][outer]];
            trace.extend(losing.iter().filter(|cell| !gaining.contains(cell)).map(|cell| (*row, *cell, false)));
            trace.extend(gaining.iter().filter(|cell| !losing.contains(cell)).map(|cell| (*row, *cell, true)));
        }
        trace
    }
}

fn told(row: &Row, categories: usize) -> Vec<Vec<usize>> {
    let mut cells = vec![Vec::new(); categories];
    for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| cell.shown) {
        cell.of.iter().for_each(|category| cells[*category].push(at));
    }
    cells
}
