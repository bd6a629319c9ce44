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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::union::secrecy::{Atoms, Freedom, Members, Row, hide_small};

    /// What is shown of the example of the room: all sixty schools, their collèges and their lycées.
    fn shown(freedoms: Option<Vec<Freedom>>) -> (Vec<[Option<usize>; 3]>, Vec<Place>) {
        let range = |from: usize, to: usize| Members::of(60, |place| (from..to).contains(&place));
        let atoms = Atoms::of(60, &[range(0, 60), range(0, 40), range(40, 60)]);
        let counts = vec![vec![20, 10, 10], vec![12, 6, 2]];
        let mut table = Table { freedoms, ..Table::new(&atoms, 3, counts) };
        table.rows = (0..3).map(|row| Row::of_categories(&table.counts_in(row))).collect();
        table.rows.iter_mut().for_each(|row| hide_small(row, 5));
        let given_away = guard(&mut table, 5);
        let stated = |cell: &Cell| cell.shown.then_some(cell.count);
        let rows = table.rows.iter().map(|row| [0, 1, 2].map(|cell| stated(&row.cells[cell])));
        (rows.collect(), given_away)
    }

    #[test]
    fn the_table_of_a_part_hides_what_would_follow_for_another_one() {
        let (rows, given_away) = shown(None);
        assert_eq!(rows, [[Some(32), Some(16), Some(12)], [Some(20), None, None], [Some(12), None, None]]);
        assert_eq!(given_away, []);
    }

    #[test]
    fn what_no_report_could_change_unseen_is_given_away_whatever_is_hidden() {
        let (_, given_away) = shown(Some(vec![Freedom::default(); 2]));
        assert!(given_away.contains(&(2, 2)), "that two lycées said no");
    }
}
