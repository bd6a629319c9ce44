//! Reports that no table tells apart, since they are in the same populations.

use super::Members;
use std::collections::HashMap;

/// The reports of some populations, in groups that are in the same of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Atoms {
    /// For each atom, the populations that it is in, in rising order.
    pub populations: Vec<Vec<usize>>,
    /// For each report, its atom; none when it is in no population.
    pub of: Vec<Option<usize>>,
}

impl Atoms {
    /// The atoms of `count` reports under these populations.
    #[must_use]
    pub fn of(count: usize, populations: &[Members]) -> Self {
        let mut atoms = Self { populations: Vec::new(), of: vec![None; count] };
        let mut known: HashMap<Vec<usize>, usize> = HashMap::new();
        let mut within: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (population, members) in populations.iter().enumerate() {
            members.places().for_each(|place| within[place].push(population));
        }
        for (place, populations) in within.into_iter().enumerate().filter(|(_, within)| !within.is_empty()) {
            let next = atoms.populations.len();
            let atom = *known.entry(populations.clone()).or_insert(next);
            if atom == next {
                atoms.populations.push(populations);
            }
            atoms.of[place] = Some(atom);
        }
        atoms
    }

    /// How many reports each atom has.
    #[must_use]
    pub fn sizes(&self) -> Vec<usize> {
        let mut sizes = vec![0; self.len()];
        self.of.iter().flatten().for_each(|atom| sizes[*atom] += 1);
        sizes
    }

    /// How many atoms there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.populations.len()
    }

    /// Whether no report is in any population.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.populations.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_of_the_same_populations_are_one_atom() {
        let even = Members::of(6, |place| place % 2 == 0);
        let early = Members::of(6, |place| place < 3);
        let atoms = Atoms::of(6, &[even, early]);
        assert_eq!(atoms.populations, [vec![0, 1], vec![1], vec![0]]);
        assert_eq!(atoms.of, [Some(0), Some(1), Some(0), None, Some(2), None]);
    }
}
