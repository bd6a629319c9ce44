//! Drafts on their way to the disk: they are written a short while after the last key, not at every one.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// How long after the last key.
const PAUSE: Duration = Duration::from_millis(400);
/// How long at most, however fast one types.
const MOST: Duration = Duration::from_secs(2);

/// What waits to be written.
#[derive(Default)]
pub(super) struct Drafts {
    waiting: BTreeMap<String, String>,
    first: Option<Instant>,
    last: Option<Instant>,
}

impl Drafts {
    /// Lets the text typed at `now` wait under `key`, in the place of an earlier one.
    pub(super) fn put(&mut self, key: String, text: String, now: Instant) {
        self.waiting.insert(key, text);
        self.first.get_or_insert(now);
        self.last = Some(now);
    }

    /// When they are to be written; none when nothing waits.
    pub(super) fn due(&self) -> Option<Instant> {
        let (first, last) = self.first.zip(self.last)?;
        Some((last + PAUSE).min(first + MOST))
    }

    /// Forgets the draft under `key`.
    pub(super) fn forget(&mut self, key: &str) {
        self.waiting.remove(key);
    }

    /// Gives what waits, to be written now.
    pub(super) fn take(&mut self) -> BTreeMap<String, String> {
        std::mem::take(self).waiting
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_once_a_short_while_after_the_last_key() {
        let start = Instant::now();
        let mut drafts = Drafts::default();
        assert_eq!(drafts.due(), None);
        for (typed, text) in (0..).zip(["v", "vu", "vu a"]) {
            drafts.put("note".to_owned(), text.to_owned(), start + typed * Duration::from_millis(100));
        }
        assert_eq!(drafts.due(), Some(start + Duration::from_millis(200) + PAUSE));
        assert_eq!(drafts.take(), BTreeMap::from([("note".to_owned(), "vu a".to_owned())]));
        assert_eq!((drafts.due(), drafts.take().len()), (None, 0));
    }

    #[test]
    fn whoever_types_without_a_pause_waits_no_longer_than_the_most() {
        let start = Instant::now();
        let mut drafts = Drafts::default();
        for typed in 0..100 {
            drafts.put("note".to_owned(), "…".to_owned(), start + typed * Duration::from_millis(100));
        }
        assert_eq!(drafts.due(), Some(start + MOST));
    }
}
