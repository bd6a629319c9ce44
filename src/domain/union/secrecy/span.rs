//! Whether the answers of a group follow from the tables of other populations, by adding and taking away.
//!
//! Collèges and lycées taken away from all schools leave the three EREA. What can be had in this way is what every
//! function on the reports agrees upon that adds up to nothing over each population: one such function, drawn as if
//! by chance, tells. (A group that does not follow passes for one that does once in 2⁶¹ cases, which hides too much.)

use super::Atoms;
use super::field::Residue;
use std::collections::BTreeMap;

/// All that follows from some populations.
pub struct Span {
    /// How many reports each atom has.
    sizes: Vec<usize>,
    /// A function on the atoms, by report, that adds up to nothing over each population.
    function: Vec<Residue>,
}

/// Terms of an equation: an atom, and its factor. Never zero.
type Equation = BTreeMap<usize, Residue>;

impl Span {
    /// What follows from the populations of these atoms.
    #[must_use]
    pub fn of(atoms: &Atoms) -> Self {
        Self { function: function(&solved(equations(atoms)), atoms.len()), sizes: atoms.sizes() }
    }

    /// Whether a group follows that has so many reports of each atom.
    #[must_use]
    pub fn gives(&self, group: &BTreeMap<usize, usize>) -> bool {
        let sum = group.keys().fold(Residue::ZERO, |sum, atom| sum + self.function[*atom]);
        group.iter().all(|(atom, count)| self.sizes[*atom] == *count) && sum == Residue::ZERO
    }
}

/// For each population, the sum over its atoms.
fn equations(atoms: &Atoms) -> Vec<Equation> {
    let mut equations: BTreeMap<usize, Equation> = BTreeMap::new();
    for (atom, populations) in atoms.populations.iter().enumerate() {
        for population in populations {
            equations.entry(*population).or_default().insert(atom, Residue::ONE);
        }
    }
    let mut equations: Vec<Equation> = equations.into_values().collect();
    equations.sort_by_key(BTreeMap::len);
    equations
}

/// The equations with the first atom of each in none of the others before it, by that atom.
fn solved(equations: Vec<Equation>) -> BTreeMap<usize, Equation> {
    let mut solved: BTreeMap<usize, Equation> = BTreeMap::new();
    for mut equation in equations {
        while let Some((atom, factor)) = equation.iter().next().map(|(atom, factor)| (*atom, *factor)) {
            if let Some(earlier) = solved.get(&atom) {
                add(&mut equation, earlier, -factor);
                continue;
            }
            let inverse = factor.inverse();
            for factor in equation.values_mut() {
                *factor = *factor * inverse;
            }
            solved.insert(atom, equation);
            break;
        }
    }
    solved
}

fn add(equation: &mut Equation, other: &Equation, times: Residue) {
    for (atom, factor) in other {
        let sum = equation.get(atom).copied().unwrap_or(Residue::ZERO) + times * *factor;
        if sum == Residue::ZERO {
            equation.remove(atom);
        } else {
            equation.insert(*atom, sum);
        }
    }
}

/// A function that fulfils the equations: as if by chance where they leave it free, from the last atom to the first.
fn function(solved: &BTreeMap<usize, Equation>, atoms: usize) -> Vec<Residue> {
    let mut function = vec![Residue::ZERO; atoms];
    for atom in (0..atoms).rev() {
        function[atom] = match solved.get(&atom) {
            Some(equation) => {
                let rest = equation.iter().skip(1);
                -rest.fold(Residue::ZERO, |sum, (other, factor)| sum + *factor * function[*other])
            }
            None => Residue::scattered(atom as u64),
        };
    }
    function
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::union::secrecy::Members;

    fn range(from: usize, to: usize) -> Members {
        Members::of(20, |place| (from..to).contains(&place))
    }

    /// Whether the tables of these populations give that of the group.
    fn give(populations: &[Members], group: &Members) -> bool {
        let atoms = Atoms::of(20, populations);
        let mut within = BTreeMap::new();
        for atom in group.places().filter_map(|place| atoms.of[place]) {
            *within.entry(atom).or_default() += 1;
        }
        Span::of(&atoms).gives(&within)
    }

    #[test]
    fn what_remains_of_all_when_the_others_are_taken_away_follows() {
        let published = [range(0, 20), range(0, 9), range(9, 17)];
        assert!(give(&published, &range(17, 20)));
        assert!(!give(&published, &range(18, 20)), "no table tells these two from the third");
    }

    #[test]
    fn two_ways_of_dividing_do_not_give_where_they_cross() {
        let of_parity = |rest: usize, below: usize| Members::of(20, |place| place < below && place % 2 == rest);
        let ways = [range(0, 9), range(9, 20), of_parity(0, 20), of_parity(1, 20)];
        assert!(!give(&ways, &of_parity(0, 9)));
        assert!(give(&ways, &range(0, 20)));
        assert!(give(&[range(0, 9), range(9, 20), of_parity(0, 9)], &of_parity(1, 9)));
    }
}
