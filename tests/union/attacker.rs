//! Somebody who has every table and wants to know more. Written apart from the rules that are meant to stop them:
//! they solve the equations in exact fractions, and narrow what is left between bounds.
//!
//! They even know which school is in which population, which nobody should; and that no count is below zero.

use num_rational::Ratio;
use std::collections::{BTreeMap, BTreeSet};

type Number = Ratio<i128>;

/// Some unknown counts and what is known of them.
#[derive(Default)]
pub struct Attacker {
    unknowns: usize,
    /// Sums of unknowns, each with its total.
    known: Vec<(Vec<usize>, i128)>,
}

impl Attacker {
    /// Knows that there are so many counts.
    pub fn facing(unknowns: usize) -> Self {
        Self { unknowns, known: Vec::new() }
    }

    /// Reads in a table that these counts add up to `total`.
    pub fn read(&mut self, counts: Vec<usize>, total: usize) {
        self.known.push((counts, i128::try_from(total).unwrap()));
    }

    /// Which of these sums they can work out.
    pub fn work_out(&self, sums: &[Vec<usize>]) -> Vec<bool> {
        let told_apart = self.told_apart(sums);
        told_apart.0.solve(&told_apart.1)
    }

    /// The same with one unknown for all those that no table and no sum tells apart, and the sums in these.
    fn told_apart(&self, sums: &[Vec<usize>]) -> (Self, Vec<Vec<usize>>) {
        let mut within = vec![Vec::new(); self.unknowns];
        let all = self.known.iter().map(|(counts, _)| counts).chain(sums);
        all.enumerate().for_each(|(at, counts)| counts.iter().for_each(|count| within[*count].push(at)));
        let kinds: BTreeSet<&Vec<usize>> = within.iter().collect();
        let kinds: BTreeMap<&Vec<usize>, usize> = kinds.into_iter().zip(0..).collect();
        let narrowed = |counts: &Vec<usize>| {
            let narrowed: BTreeSet<usize> = counts.iter().map(|count| kinds[&within[*count]]).collect();
            narrowed.into_iter().collect::<Vec<usize>>()
        };
        let known = self.known.iter().map(|(counts, total)| (narrowed(counts), *total)).collect();
        (Self { unknowns: kinds.len(), known }, sums.iter().map(narrowed).collect())
    }

    fn solve(&self, sums: &[Vec<usize>]) -> Vec<bool> {
        let rows = self.solved();
        let bounds = self.bounds(&rows);
        sums.iter().map(|sum| follows(&rows, sum) || is_pinned(&bounds, sum)).collect()
    }

    /// The equations, solved as far as they go: each for one unknown that is in no other.
    fn solved(&self) -> Vec<(BTreeMap<usize, Number>, Number)> {
        let mut rows: Vec<(BTreeMap<usize, Number>, Number)> = Vec::new();
        for (counts, total) in &self.known {
            let mut row = (BTreeMap::new(), Number::from(*total));
            for at in counts {
                *row.0.entry(*at).or_default() += Number::from(1);
            }
            for solved in &rows {
                let pivot = *solved.0.keys().next().unwrap();
                if let Some(factor) = row.0.get(&pivot).copied() {
                    subtract(&mut row, solved, factor);
                }
            }
            let Some((pivot, factor)) = row.0.iter().next().map(|(pivot, factor)| (*pivot, *factor)) else { continue };
            row.0.values_mut().for_each(|value| *value /= factor);
            row.1 /= factor;
            for other in &mut rows {
                if let Some(factor) = other.0.get(&pivot).copied() {
                    subtract(other, &row, factor);
                }
            }
            rows.push(row);
        }
        rows
    }

    /// What each count lies between, when each equation narrows them until none does any more.
    fn bounds(&self, rows: &[(BTreeMap<usize, Number>, Number)]) -> Vec<(Number, Number)> {
        let most = self.known.iter().map(|(_, total)| *total).max().unwrap_or_default();
        let mut bounds = vec![(Number::default(), Number::from(most)); self.unknowns];
        let read = self.known.iter().map(|(counts, total)| {
            let terms: BTreeMap<usize, Number> = counts.iter().map(|at| (*at, Number::from(1))).collect();
            (terms, Number::from(*total))
        });
        let equations: Vec<(BTreeMap<usize, Number>, Number)> = read.chain(rows.iter().cloned()).collect();
        while equations.iter().filter(|equation| narrow(equation, &mut bounds)).count() > 0 {}
        bounds
    }
}

/// Whether a sum is what the equations add up to.
fn follows(rows: &[(BTreeMap<usize, Number>, Number)], sum: &[usize]) -> bool {
    let mut left = (BTreeMap::new(), Number::default());
    for at in sum {
        *left.0.entry(*at).or_default() += Number::from(1);
    }
    for row in rows {
        let pivot = *row.0.keys().next().unwrap();
        if let Some(factor) = left.0.get(&pivot).copied() {
            subtract(&mut left, row, factor);
        }
    }
    left.0.is_empty()
}

fn subtract(from: &mut (BTreeMap<usize, Number>, Number), row: &(BTreeMap<usize, Number>, Number), factor: Number) {
    for (at, value) in &row.0 {
        let left = from.0.get(at).copied().unwrap_or_default() - factor * value;
        if left == Number::default() {
            from.0.remove(at);
        } else {
            from.0.insert(*at, left);
        }
    }
    from.1 -= factor * row.1;
}

/// Narrows the bounds of the counts in one equation; tells whether any changed.
fn narrow((terms, total): &(BTreeMap<usize, Number>, Number), bounds: &mut [(Number, Number)]) -> bool {
    let zero = Number::default();
    let reach = |at: usize, factor: Number, bounds: &[(Number, Number)]| {
        let (low, high) = (factor * bounds[at].0, factor * bounds[at].1);
        if factor < zero { (high, low) } else { (low, high) }
    };
    let mut changed = false;
    for (at, factor) in terms {
        let others = terms.iter().filter(|(other, _)| *other != at);
        let (low, high) = others.fold((zero, zero), |(low, high), (other, factor)| {
            let (least, most) = reach(*other, *factor, bounds);
            (low + least, high + most)
        });
        let (one, other) = ((total - low) / factor, (total - high) / factor);
        let (low, high) = (one.min(other).ceil().max(bounds[*at].0), one.max(other).floor().min(bounds[*at].1));
        changed |= (low, high) != bounds[*at];
        bounds[*at] = (low, high);
    }
    changed
}

fn is_pinned(bounds: &[(Number, Number)], sum: &[usize]) -> bool {
    let low: Number = sum.iter().map(|at| bounds[*at].0).sum();
    let high: Number = sum.iter().map(|at| bounds[*at].1).sum();
    low == high
}

#[test]
fn the_attacker_takes_away_what_is_known() {
    let mut attacker = Attacker::facing(3);
    attacker.read(vec![0, 1, 2], 12);
    attacker.read(vec![0, 1], 9);
    assert_eq!(attacker.work_out(&[vec![2], vec![0], vec![0, 1]]), [true, false, true]);
}

#[test]
fn the_attacker_sees_that_nothing_is_left() {
    let mut attacker = Attacker::facing(3);
    attacker.read(vec![0, 1, 2], 9);
    attacker.read(vec![1, 2], 0);
    assert_eq!(attacker.work_out(&[vec![1], vec![0]]), [true, true]);
}
