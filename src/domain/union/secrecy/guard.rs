//! The rule between tables: nothing that is hidden anywhere can be worked out from all that is published.

use super::company::keep_company;
use super::table::{Cell, Place, Table};
use super::worlds::Worlds;
use std::collections::BTreeSet;

/// Hides more of the rows that are open until every guarded cell, of any row, could be another one.
///
/// What could be worked out before, without the open rows, is left out of account. Hands over the cells that can be
/// worked out whatever is hidden: those of open rows that follow from something else, and those that a count which
/// cannot be hidden gives away.
#[must_use]
pub fn guard(table: &mut Table<'_>, k: usize) -> Vec<Place> {
    let (mut given_away, mut lost_before) = (BTreeSet::new(), BTreeSet::new());
    while let Some(place) = exposed(table, |place| given_away.contains(place) || lost_before.contains(place)) {
        if !table.rows[place.0].open && !Worlds::without(table, |_| false).differ_at(place) {
            lost_before.insert(place);
            continue;
        }
        let is_saved = Worlds::without(table, |cell| cell.fixed).differ_at(place);
        match is_saved.then(|| next_to_hide(table, place)).flatten() {
            Some((row, cell)) => {
                table.rows[row].cells[cell].hide();
                keep_company(&mut table.rows[row], k);
            }
            None if table.rows[place.0].open && table.cell(place).count == 0 => {
                // A 0 that everybody knows says of nobody what they answered, and keeps nobody company.
                let row = &mut table.rows[place.0];
                row.cells[place.1] = Cell::fixed(row.cells[place.1].of.clone(), 0);
                keep_company(row, k);
            }
            None => {
                given_away.insert(place);
            }
        }
    }
    given_away.into_iter().collect()
}

/// A guarded cell that can be worked out, and that is not left out.
fn exposed(table: &Table<'_>, is_left_out: impl Fn(&Place) -> bool) -> Option<Place> {
    let worlds = Worlds::of(table);
    let mut guarded = table.places(|_, cell| cell.guarded).into_iter();
    guarded.find(|place| !is_left_out(place) && !worlds.differ_at(*place))
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
