//! Somebody who has every table and wants to know more. Written apart from the rules that are meant to stop them:
//! they solve the equations, take one table from another, and narrow what is left between bounds.
//!
//! They know that no count is below zero.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

/// Some unknown counts and what is known of them.
#[derive(Default)]
pub struct Attacker {
    unknowns: usize,
    known: Vec<Equation>,
}

/// Unknowns with their factors, 1 or −1, and what they add up to.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Equation {
    terms: Vec<(usize, i64)>,
    total: i64,
}

impl Attacker {
    /// Knows that there are so many counts more; hands over their places.
    pub fn face(&mut self, counts: usize) -> Range<usize> {
        let first = self.unknowns;
        self.unknowns += counts;
        first..self.unknowns
    }

    /// Reads in a table that these counts add up to `total`.
    pub fn read(&mut self, counts: Vec<usize>, total: usize) {
        let terms = counts.into_iter().map(|count| (count, 1)).collect();
        self.known.push(Equation { terms, total: i64::try_from(total).unwrap() });
    }

    /// Knows that these counts are as many as the others.
    pub fn equate(&mut self, counts: Vec<usize>, others: Vec<usize>) {
        let terms = counts.into_iter().map(|count| (count, 1)).chain(others.into_iter().map(|count| (count, -1)));
        self.known.push(Equation { terms: terms.collect(), total: 0 });
    }

    /// Which of these sums they can work out.
    pub fn work_out(&self, sums: &[Vec<usize>]) -> Vec<bool> {
        let (told_apart, sums) = self.told_apart(sums);
        let (function, bounds) = (told_apart.function(), told_apart.bounds());
        sums.iter().map(|sum| follows(&function, sum) || is_pinned(&bounds, sum)).collect()
    }

    /// The same with one unknown for all those that no table and no sum tells apart, and the sums in these.
    fn told_apart(&self, sums: &[Vec<usize>]) -> (Self, Vec<Vec<usize>>) {
        let mut within = vec![Vec::new(); self.unknowns];
        for (at, equation) in self.known.iter().enumerate() {
            equation.terms.iter().for_each(|(count, factor)| within[*count].push((at, *factor)));
        }
        for (at, counts) in sums.iter().enumerate() {
            for count in counts {
                within[*count].push((self.known.len() + at, 1));
            }
        }
        let kinds: BTreeSet<&Vec<(usize, i64)>> = within.iter().collect();
        let kinds: BTreeMap<&Vec<(usize, i64)>, usize> = kinds.into_iter().zip(0..).collect();
        let of: Vec<usize> = within.iter().map(|within| kinds[within]).collect();
        let narrowed = |equation: &Equation| {
            let terms: BTreeMap<usize, i64> = equation.terms.iter().map(|(at, factor)| (of[*at], *factor)).collect();
            Equation { terms: terms.into_iter().collect(), total: equation.total }
        };
        let known = self.known.iter().map(narrowed).collect();
        let sums = sums.iter().map(|sum| sum.iter().map(|at| of[*at]).collect::<BTreeSet<_>>().into_iter().collect());
        (Self { unknowns: kinds.len(), known }, sums.collect())
    }

    /// A change of the counts that no equation sees, drawn as if by chance among all of them: a sum that it leaves alone
    /// follows from the equations. (Once in 2⁶¹ cases it does not.)
    fn function(&self) -> Vec<u64> {
        let mut equations: Vec<Vec<(usize, u64)>> = self.known.iter().map(|known| residues(&known.terms)).collect();
        equations.sort_by_key(Vec::len);
        let mut solved: BTreeMap<usize, Vec<(usize, u64)>> = BTreeMap::new();
        for mut row in equations {
            while let Some(other) = row.first().and_then(|(first, _)| solved.get(first)) {
                row = without(&row, other, row[0].1);
            }
            if let Some((first, factor)) = row.first().copied() {
                let inverse = inverse(factor);
                solved.insert(first, row.into_iter().map(|(at, factor)| (at, times(factor, inverse))).collect());
            }
        }
        let mut function = vec![0; self.unknowns];
        for at in (0..self.unknowns).rev() {
            function[at] = match solved.get(&at) {
                None => chance(at as u64),
                Some(row) => PRIME - row[1..].iter().fold(0, |sum, (at, by)| plus(sum, times(*by, function[*at]))),
            } % PRIME;
        }
        function
    }

    /// What each count lies between, when each equation narrows them until none does any more.
    fn bounds(&self) -> Vec<(i64, i64)> {
        let most = self.known.iter().map(|known| known.total).max().unwrap_or_default();
        let mut bounds = vec![(0, most); self.unknowns];
        let equations = self.differences();
        while equations.iter().filter(|equation| narrow(equation, &mut bounds)).count() > 0 {}
        bounds
    }

    /// What is known, and what remains of a table when one that is part of it is taken away, and of that again. Only
    /// where little remains: nothing else narrows a count to one number.
    fn differences(&self) -> Vec<Equation> {
        let mut all: HashSet<Equation> = self.known.iter().cloned().collect();
        let mut latest = self.known.clone();
        for _ in 0..2 {
            let left = latest.iter().flat_map(|whole| self.known.iter().filter_map(|part| difference(whole, part)));
            latest = left.filter(|left| all.insert(left.clone())).collect();
        }
        all.retain(|equation| equation.total < 5 || self.known.contains(equation));
        all.into_iter().collect()
    }
}

fn difference(whole: &Equation, part: &Equation) -> Option<Equation> {
    let mut rest = part.terms.iter().peekable();
    let terms = whole.terms.iter().filter(|term| rest.next_if(|part| part == term).is_none()).copied().collect();
    let is_part = rest.peek().is_none() && part.terms.len() < whole.terms.len();
    is_part.then(|| Equation { terms, total: whole.total - part.total })
}

/// Narrows the bounds of the counts in one equation; tells whether any changed.
fn narrow(Equation { terms, total }: &Equation, bounds: &mut [(i64, i64)]) -> bool {
    let reach = |(at, factor): (usize, i64), bounds: &[(i64, i64)]| {
        let (low, high) = bounds[at];
        if factor < 0 { (-high, -low) } else { (low, high) }
    };
    let (mut low, mut high) = (0, 0);
    for term in terms {
        let (least, most) = reach(*term, bounds);
        (low, high) = (low + least, high + most);
    }
    let mut changed = false;
    for (at, factor) in terms {
        let (least, most) = reach((*at, *factor), bounds);
        // The others add up to what is between these two.
        let (from, to) = (total - (high - most), total - (low - least));
        let (from, to) = if *factor < 0 { (-to, -from) } else { (from, to) };
        let narrower = (from.max(bounds[*at].0), to.min(bounds[*at].1));
        changed |= narrower != bounds[*at];
        bounds[*at] = narrower;
        let (less, more) = reach((*at, *factor), bounds);
        (low, high) = (low - least + less, high - most + more);
    }
    changed
}

fn follows(function: &[u64], sum: &[usize]) -> bool {
    sum.iter().fold(0, |all, at| plus(all, function[*at])) == 0
}

fn is_pinned(bounds: &[(i64, i64)], sum: &[usize]) -> bool {
    sum.iter().all(|at| bounds[*at].0 == bounds[*at].1)
}

/// Numbers are reckoned modulo this one, in which fractions are exact.
const PRIME: u64 = (1 << 61) - 1;

fn residues(terms: &[(usize, i64)]) -> Vec<(usize, u64)> {
    terms.iter().map(|(at, factor)| (*at, if *factor < 0 { PRIME - 1 } else { 1 })).collect()
}

fn plus(one: u64, other: u64) -> u64 {
    (one + other) % PRIME
}

fn times(one: u64, other: u64) -> u64 {
    u64::try_from(u128::from(one) * u128::from(other) % u128::from(PRIME)).unwrap()
}

fn inverse(number: u64) -> u64 {
    (0..61)
        .fold((1, number), |(result, power), bit| {
            let used = (PRIME - 2) >> bit & 1 == 1;
            (if used { times(result, power) } else { result }, times(power, power))
        })
        .0
}

/// A number that goes with another one, as if by chance.
fn chance(number: u64) -> u64 {
    (0..4).fold(number + 1, |mixed, step| times(mixed ^ (mixed >> 29), 0x0123_4567_89AB_CDEF + step))
}

/// A row without another one so many times: without its own first term, then.
fn without(row: &[(usize, u64)], other: &[(usize, u64)], by: u64) -> Vec<(usize, u64)> {
    let (mut left, mut taken) = (row.iter().peekable(), other.iter().peekable());
    let mut result = Vec::with_capacity(row.len() + other.len());
    loop {
        let next = [left.peek(), taken.peek()].into_iter().flatten().map(|(at, _)| *at).min();
        let Some(at) = next else { return result };
        let has = left.next_if(|term| term.0 == at).map_or(0, |term| term.1);
        let loses = taken.next_if(|term| term.0 == at).map_or(0, |term| times(term.1, by));
        let factor = plus(has, PRIME - loses);
        if factor != 0 {
            result.push((at, factor));
        }
    }
}

#[test]
fn the_attacker_takes_away_what_is_known() {
    let mut attacker = Attacker::default();
    attacker.face(3);
    attacker.read(vec![0, 1, 2], 12);
    attacker.read(vec![0, 1], 9);
    assert_eq!(attacker.work_out(&[vec![2], vec![0], vec![0, 1]]), [true, false, true]);
}

#[test]
fn the_attacker_sees_that_nothing_is_left() {
    let mut attacker = Attacker::default();
    attacker.face(4);
    attacker.read(vec![0, 1, 2], 9);
    attacker.read(vec![1, 2, 3], 7);
    attacker.read(vec![3], 7);
    assert_eq!(attacker.work_out(&[vec![1], vec![0], vec![1, 2]]), [true, true, true]);
}

#[test]
fn the_attacker_knows_what_is_as_many_as_something_else() {
    let mut attacker = Attacker::default();
    attacker.face(4);
    attacker.read(vec![0, 1], 9);
    attacker.equate(vec![0, 1], vec![2, 3]);
    attacker.read(vec![2], 4);
    assert_eq!(attacker.work_out(&[vec![3], vec![0]]), [true, false]);
}
