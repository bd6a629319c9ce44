//! How often a target answered, with the number of samples that says what the figure is worth.

/// How often a target answered. What was not measured counts neither way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Availability {
    /// Samples in which it served.
    pub good: usize,
    /// Samples that were measured.
    pub samples: usize,
}

impl Availability {
    /// In whole per cent, rounded half up; 100 only when every sample was good. None without a sample.
    #[must_use]
    pub fn percent(self) -> Option<usize> {
        match self.samples {
            0 => None,
            samples if self.good == samples => Some(100),
            samples => Some(((200 * self.good + samples) / (2 * samples)).min(99)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_per_cent_is_said_of_all_samples_only() {
        let percent = |good, samples| Availability { good, samples }.percent();
        assert_eq!(percent(0, 0), None);
        assert_eq!((percent(299, 300), percent(300, 300)), (Some(99), Some(100)));
        assert_eq!((percent(1, 8), percent(0, 3)), (Some(13), Some(0)));
    }
}
