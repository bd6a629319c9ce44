//! The rule between tables: nothing that is hidden anywhere can be worked out from all that is published.

use super::company::keep_company;
use super::table::{Place, Table};
use super::worlds::Worlds;
use std::collections::BTreeSet;

/// Hides more of the rows that are open until every guarded cell, of any row, could be another one.
///
/// It ends: when a row is hidden as a whole, publishing it says no more than that its population exists. What could
/// be worked out before, without the open rows, is left out of account. Hands over the cells that can be worked out
/// even so: those of open rows that follow from earlier ones, and those that a count which cannot be hidden gives away.
#[must_use]
pub fn guard(table: &mut Table<'_>, k: usize) -> Vec<Place> {
    let lost_before = lost_before(table);
    let mut given_away = BTreeSet::new();
    while let Some(place) = exposed(table, &lost_before, &given_away) {
        match next_to_hide(table, place) {
            Some((row, cell)) => {
                table.rows[row].cells[cell].hide();
                keep_company(&mut table.rows[row], k);
            }
            None => {
                given_away.insert(place);
            }
        }
    }
    given_away.into_iter().collect()
}

/// The guarded cells of settled rows that could be worked out without the open ones.
fn lost_before(table: &Table<'_>) -> BTreeSet<Place> {
    let mut without = table.clone();
    for row in without.rows.iter_mut().filter(|row| row.open) {
        row.cells.iter_mut().for_each(|cell| cell.shown = false);
    }
    let worlds = Worlds::of(&without);
    let settled = without.places(|row, cell| !row.open && cell.guarded);
    settled.into_iter().filter(|place| !worlds.differ_at(*place)).collect()
}

/// A guarded cell that can be worked out.
fn exposed(table: &Table<'_>, lost_before: &BTreeSet<Place>, given_away: &BTreeSet<Place>) -> Option<Place> {
    let worlds = Worlds::of(table);
    let mut guarded = table.places(|_, cell| cell.guarded).into_iter();
    guarded.find(|place| !lost_before.contains(place) && !given_away.contains(place) && !worlds.differ_at(*place))
}

/// The cell of an open row to hide so that the one at `place` can no longer be worked out: the smallest that does it
/// alone, else the smallest. A 0 comes last, since it says the most to its readers for the least risk.
fn next_to_hide(table: &mut Table<'_>, place: Place) -> Option<Place> {
    let mut candidates = table.places(|row, cell| row.open && cell.shown && !cell.fixed);
    candidates.sort_by_key(|(row, cell)| {
        let count = table.rows[*row].cells[*cell].count;
        (count == 0, count, *row != place.0, *row, *cell)
    });
    let does_it = |candidate: &&Place| {
        table.rows[candidate.0].cells[candidate.1].shown = false;
        let safe = Worlds::of(table).differ_at(place);
        table.rows[candidate.0].cells[candidate.1].shown = true;
        safe
    };
    let first = candidates.first().copied();
    candidates.iter().find(does_it).copied().or(first)
}
