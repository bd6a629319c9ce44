//! A set of reports, by their places in the list of all reports.

/// A set of reports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Members(Vec<u64>);

impl Members {
    /// The set of the places, among `count`, for which `holds` is true.
    #[must_use]
    pub fn of(count: usize, holds: impl Fn(usize) -> bool) -> Self {
        let mut words = vec![0; count.div_ceil(64)];
        for place in (0..count).filter(|place| holds(*place)) {
            words[place / 64] |= 1 << (place % 64);
        }
        Self(words)
    }

    /// The set of these places, among `count`.
    #[must_use]
    pub fn these(count: usize, places: &[usize]) -> Self {
        let mut words = vec![0; count.div_ceil(64)];
        for place in places {
            words[place / 64] |= 1 << (place % 64);
        }
        Self(words)
    }

    /// Whether the report at `place` belongs to it.
    #[must_use]
    pub fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Their places, in order.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        let of_word = |(word, bits): (usize, &u64)| {
            let bits = *bits;
            (0..64).filter(move |bit| bits >> bit & 1 == 1).map(move |bit| word * 64 + bit)
        };
        self.0.iter().enumerate().flat_map(of_word)
    }

    /// Those that belong to one of the two sets and not to the other.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        let length = self.0.len().max(other.0.len());
        let word = |set: &Self, at: usize| set.0.get(at).copied().unwrap_or_default();
        Self((0..length).map(|at| word(self, at) ^ word(other, at)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_knows_its_places() {
        let even = Members::of(130, |place| place % 2 == 0);
        assert_eq!((even.len(), even.has(128), even.has(129), even.has(1000)), (65, true, false, false));
        assert_eq!(even.places().take(3).collect::<Vec<_>>(), [0, 2, 4]);
        assert!(Members::default().is_empty());
    }

    #[test]
    fn two_sets_differ_by_what_only_one_of_them_has() {
        let (small, large) = (Members::of(3, |_| true), Members::of(70, |place| place > 0));
        assert_eq!(small.difference(&large).places().take(2).collect::<Vec<_>>(), [0, 3]);
        assert!(large.difference(&large).is_empty());
    }
}
