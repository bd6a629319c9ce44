//! Whole numbers modulo a large prime, in which sums of fractions stay exact and small.

use std::ops::{Add, Mul, Neg};

/// A Mersenne prime: far larger than any determinant of populations that are met.
const PRIME: u64 = (1 << 61) - 1;

/// A number modulo the prime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Residue(u64);

impl Residue {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// One.
    pub const ONE: Self = Self(1);

    /// The number that goes with `seed`: the same for the same seed, and as if by chance.
    #[must_use]
    pub fn scattered(seed: u64) -> Self {
        // The finishing steps of SplitMix64 (public domain), which spread neighbouring seeds over all numbers.
        let mut bits = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Self((bits ^ (bits >> 31)) % PRIME)
    }

    /// The number by which it gives one. Zero has none, and gives zero.
    #[must_use]
    pub fn inverse(self) -> Self {
        let (mut result, mut base, mut exponent) = (Self::ONE, self, PRIME - 2);
        while exponent > 0 {
            if exponent & 1 == 1 {
                result = result * base;
            }
            base = base * base;
            exponent >>= 1;
        }
        result
    }
}

impl Add for Residue {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self((self.0 + other.0) % PRIME)
    }
}

impl Neg for Residue {
    type Output = Self;

    fn neg(self) -> Self {
        Self((PRIME - self.0) % PRIME)
    }
}

impl Mul for Residue {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let product = u128::from(self.0) * u128::from(other.0) % u128::from(PRIME);
        Self(u64::try_from(product).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_number_but_zero_has_an_inverse(seed: u64) {
            let number = Residue::scattered(seed);
            prop_assume!(number != Residue::ZERO);
            prop_assert_eq!(number * number.inverse(), Residue::ONE);
            prop_assert_eq!(number + -number, Residue::ZERO);
        }
    }
}
