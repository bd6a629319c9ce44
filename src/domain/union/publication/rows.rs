//! What the row of one population alone would give away, and what was settled of it before.

use crate::domain::union::secrecy::{Cell, Row, Table, hide_small, keep_company};
use crate::domain::union::{Given, Publication, Subject};

/// What a table says of how many were not asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unasked {
    /// It states it.
    Stated,
    /// It does not, but whoever has the answers to another item may know it.
    Untold,
    /// It does not, and nobody must work it out.
    Secret,
}

/// Hides what a new row alone would give away.
pub fn hide_in_row(row: &mut Row, of: &Subject, table: &Table<'_>, told: Unasked, k: usize) {
    let unasked = of.not_asked();
    state_impossible(row, of, table);
    if let Some(unasked) = unasked {
        row.cells[unasked].fixed = told == Unasked::Stated;
        if told != Unasked::Stated {
            row.cells[unasked].hide();
        }
        // What was answered keeps company among itself: how many were asked may be known from elsewhere.
        row.parts[0].cells.retain(|cell| *cell != unasked);
    }
    hide_exposed(row, of);
    hide_small(row, k);
    match (unasked, told) {
        (None, _) | (_, Unasked::Stated) => {}
        (Some(unasked), Unasked::Untold) => hide_one_of(row, k, |at| at != unasked),
        (Some(unasked), Unasked::Secret) => hide_one_of(row, k, |at| at != unasked && leaves_nothing_to_do(of, at)),
    }
}

/// A group that has no table of its own: nothing is stated of it, and its small counts must not be worked out.
pub fn implied_row(row: &mut Row, k: usize) {
    row.open = false;
    let small = row.cells.iter().map(|cell| cell.count).sum::<usize>() < k;
    for cell in &mut row.cells {
        *cell = Cell { guarded: small || (1..k).contains(&cell.count), ..Cell::unstated(cell.of.clone(), cell.count) };
    }
}

/// What was published of a population before.
pub fn settled_row(row: &mut Row, published: &Publication, of: &Subject) {
    match published.figure(of) {
        None => hide_all(row),
        Some(figure) => {
            row.open = false;
            let hidden = row.cells.iter_mut().zip(&figure.counts).filter(|(_, count)| count.is_none());
            hidden.for_each(|(cell, _)| cell.hide());
        }
    }
}

/// Nothing is stated here; what is, is stated elsewhere.
pub fn hide_all(row: &mut Row) {
    row.open = false;
    for cell in &mut row.cells {
        *cell = Cell::unstated(cell.of.clone(), cell.count);
    }
}

/// A category in which nobody can stand is always stated: hidden, it would be no company to another count, since
/// everybody knows that it is 0. An item is answered by yes, in part and no, or else by choices, or by something else.
fn state_impossible(row: &mut Row, of: &Subject, table: &Table<'_>) {
    if !matches!(of, Subject::Item(..)) {
        return;
    }
    let anywhere = |given: &Given| table.counts.iter().any(|counts| counts[*given as usize] > 0);
    let ways = [&[Given::Yes, Given::Partial, Given::No][..], &[Given::Choice], &[Given::Other]];
    let (used, unused): (Vec<&[Given]>, Vec<&[Given]>) = ways.iter().partition(|way| way.iter().any(anywhere));
    for given in unused.into_iter().filter(|_| !used.is_empty()).flatten() {
        row.cells[*given as usize].fixed = true;
    }
}

/// Hides « all of them » where it says of each one what is not to its credit.
fn hide_exposed(row: &mut Row, of: &Subject) {
    let all = asked(row, of);
    let exposed = |(category, cell): &(usize, &mut Cell)| cell.count == all && cell.count > 0 && of.exposes(*category);
    row.cells.iter_mut().enumerate().filter(exposed).for_each(|(_, cell)| cell.hide());
}

/// How many were asked.
pub fn asked(row: &Row, of: &Subject) -> usize {
    row.cells.iter().enumerate().filter(|(at, _)| Some(*at) != of.not_asked()).map(|(_, cell)| cell.count).sum()
}

/// Whether nothing is to be done after an answer, as at a school that is not asked: the table of an owner does not tell
/// the two apart.
fn leaves_nothing_to_do(of: &Subject, category: usize) -> bool {
    match of {
        Subject::Item(..) => matches!(Given::ALL[category], Given::Yes | Given::Na | Given::Choice | Given::Other),
        _ => true,
    }
}

/// Hides the smallest of these counts unless one of them is hidden, so that nobody adds up how many were asked.
fn hide_one_of(row: &mut Row, k: usize, is_meant: impl Fn(usize) -> bool) {
    let meant = row.cells.iter_mut().enumerate().filter(|(at, cell)| is_meant(*at) && !cell.fixed);
    let meant: Vec<&mut Cell> = meant.map(|(_, cell)| cell).collect();
    if !meant.iter().any(|cell| !cell.shown && cell.count > 0) {
        if let Some(cell) = meant.into_iter().min_by_key(|cell| (cell.count == 0, cell.count)) {
            cell.hide();
        }
        keep_company(row, k);
    }
}
