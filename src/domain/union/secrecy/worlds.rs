//! Whether a hidden count could be another one, given everything that is published.
//!
//! It could when there is another world, with other answers of the same schools, in which every published count is
//! the same and this one is not. Such a world is found by moving one report from a category to another where no
//! published count tells the two apart, or by two reports that change places so that every published count which
//! loses one gains the other. It is a proof: whoever has all the tables, and even knows which school is in which
//! population, cannot tell that world from the true one, by whatever means.

use super::table::{Category, Cell, Place, Row, Table};
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

    /// The worlds that there would be if the open rows showed nothing but these of their cells.
    #[must_use]
    pub fn without(table: &'a Table<'a>, but: impl Fn(&Cell) -> bool) -> Self {
        let mut worlds = Self::of(table);
        for (row, told) in table.rows.iter().zip(&mut worlds.told).filter(|(row, _)| row.open) {
            told.iter_mut().for_each(|cells| cells.retain(|cell| but(&row.cells[*cell])));
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
    fn can_move(&self, row: usize, inner: Category, outer: Category) -> bool {
        // For each trace: whether, out of the row and in it, there is a report in either category.
        let mut seen: HashMap<Trace, [[bool; 2]; 2]> = HashMap::new();
        for (atom, populations) in self.table.atoms.populations.iter().enumerate() {
            let has = [self.table.may_move(atom, inner, outer), self.table.may_move(atom, outer, inner)];
            if has == [false, false] {
                continue;
            }
            let Some(trace) = self.trace(populations, inner, outer) else { continue };
            let is_inside = populations.contains(&row);
            if is_inside && trace.is_empty() {
                return true;
            }
            let side = &mut seen.entry(trace).or_default()[usize::from(is_inside)];
            *side = [side[0] || has[0], side[1] || has[1]];
        }
        seen.values().any(|[out, inside]| (inside[0] && out[1]) || (inside[1] && out[0]))
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

fn told(row: &Row, categories: usize) -> Vec<Vec<usize>> {
    let mut cells = vec![Vec::new(); categories];
    for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| cell.shown) {
        cell.of.iter().for_each(|category| cells[*category].push(at));
    }
    cells
}
