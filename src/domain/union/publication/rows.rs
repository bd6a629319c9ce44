//! What the row of one population alone would give away, and what was settled of it before.

use crate::domain::union::secrecy::{Cell, Row, Table, hide_small, keep_company};
use crate::domain::union::{Given, Publication, Subject};

/// Hides what a new row alone would give away. `is_told` says whether it may state how many were not asked.
pub fn hide_in_row(row: &mut Row, of: &Subject, table: &Table<'_>, is_told: bool, k: usize) {
    let unasked = of.not_asked();
    state_impossible(row, of, table);
    if let Some(unasked) = unasked {
        row.cells[unasked].fixed = is_told;
        if !is_told {
            row.cells[unasked].hide();
        }
        // What was answered keeps company among itself: how many were asked may be known from elsewhere.
        row.parts[0].cells.retain(|cell| *cell != unasked);
    }
    hide_exposed(row, of);
    hide_small(row, k);
    if let Some(unasked) = unasked.filter(|_| !is_told) {
        hide_how_many(row, of, unasked, k);
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

/// Hides a count of those who were asked, the smallest that there is, so that nobody adds up how many they were. An
/// owner has nothing to do at a school that is not asked: so it is the count of an answer after which nothing is to be
/// done, or else the owner's table would tell.
fn hide_how_many(row: &mut Row, of: &Subject, unasked: usize, k: usize) {
    let leaves_nothing = |at: usize| match of {
        Subject::Item(..) => matches!(Given::ALL[at], Given::Yes | Given::Na | Given::Choice | Given::Other),
        _ => true,
    };
    let can_be = |(at, cell): &(usize, &mut Cell)| *at != unasked && !cell.fixed && leaves_nothing(*at);
    let is_hidden = row.cells.iter_mut().enumerate().filter(can_be).any(|(_, cell)| !cell.shown && cell.count > 0);
    if !is_hidden {
        let smallest = row.cells.iter_mut().enumerate().filter(can_be).map(|(_, cell)| cell);
        if let Some(cell) = smallest.min_by_key(|cell| (cell.count == 0, cell.count)) {
            cell.hide();
        }
        keep_company(row, k);
    }
}
