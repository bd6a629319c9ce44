//! The rule within a row: a small count is hidden, and never alone.

use super::table::{Part, Row};

/// Hides every count from 1 to `k` − 1, and gives every hidden count company.
///
/// A 0 is shown: it says of nobody what they answered.
pub fn hide_small(row: &mut Row, k: usize) {
    for cell in row.cells.iter_mut().filter(|cell| !cell.fixed && (1..k).contains(&cell.count)) {
        cell.hide();
    }
    keep_company(row, k);
}

/// Where cells add up to a known total and one is hidden, hides others until they are two at least and `k` reports
/// together, so that the total gives nothing away.
///
/// The first company is a 0 where there is one: a hidden count can be a 0, and so « hidden » does not mean « at least
/// one ». The others are the smallest counts.
pub fn keep_company(row: &mut Row, k: usize) {
    // A total that gets hidden for company no longer binds its own part: hence once more until nothing changes.
    loop {
        let lonely = row.parts.iter().find_map(|part| next_companion(row, part, k));
        let Some(cell) = lonely else { return };
        row.cells[cell].hide();
    }
}

/// The next cell to hide in a part; none when it is in order, or when all of it is hidden.
fn next_companion(row: &Row, part: &Part, k: usize) -> Option<usize> {
    if part.total.is_some_and(|total| !row.cells[total].shown) {
        return None;
    }
    let (shown, hidden): (Vec<usize>, Vec<usize>) = part.cells.iter().partition(|cell| row.cells[**cell].shown);
    let shown: Vec<usize> = shown.into_iter().filter(|cell| !row.cells[*cell].fixed).collect();
    let count = |cell: &usize| row.cells[*cell].count;
    let is_zero = |cell: &&usize| count(cell) == 0;
    if hidden.is_empty() {
        return None;
    }
    let zero = shown.iter().find(is_zero).filter(|_| !hidden.iter().any(|cell| count(cell) == 0));
    let in_order = hidden.len() >= 2 && hidden.iter().map(count).sum::<usize>() >= k;
    let smallest = shown.iter().filter(|cell| !is_zero(cell)).min_by_key(|cell| count(cell));
    zero.or_else(|| smallest.or(shown.first()).filter(|_| !in_order)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown of a row of these counts.
    fn shown(counts: &[usize]) -> Vec<Option<usize>> {
        let mut row = Row::of_categories(counts);
        hide_small(&mut row, 5);
        row.cells.iter().map(|cell| cell.shown.then_some(cell.count)).collect()
    }

    #[test]
    fn large_counts_and_zeros_are_shown() {
        assert_eq!(shown(&[12, 0, 5]), [Some(12), Some(0), Some(5)]);
    }

    #[test]
    fn a_small_count_is_hidden_with_a_zero_and_the_smallest_of_the_others() {
        assert_eq!(shown(&[30, 9, 3, 0, 0]), [Some(30), None, None, None, Some(0)]);
    }

    #[test]
    fn small_counts_that_are_five_together_need_nobody_else() {
        assert_eq!(shown(&[30, 4, 3, 0]), [Some(30), None, None, None]);
    }

    #[test]
    fn a_hidden_total_leaves_its_part_alone() {
        let mut row = Row::of_categories(&[3, 9, 8]);
        row.cells.push(super::super::table::Cell::shown(vec![0, 1], 12));
        row.cells[3].hide();
        row.parts = vec![Part { cells: vec![0, 1], total: Some(3) }, Part { cells: vec![3, 2], total: None }];
        hide_small(&mut row, 5);
        let shown: Vec<bool> = row.cells.iter().map(|cell| cell.shown).collect();
        assert_eq!(shown, [false, true, false, false]);
    }
}
