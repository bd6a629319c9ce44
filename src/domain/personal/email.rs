//! E-mail addresses.

use super::words::Word;
use std::ops::Range;

/// Words with an `@` between something and a name with a dot.
pub(super) fn addresses(words: &[Word<'_>]) -> Vec<Range<usize>> {
    words.iter().filter(|word| is_address(word.text)).map(Word::range).collect()
}

fn is_address(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(person, host)| !person.is_empty() && host.split('.').filter(|part| !part.is_empty()).count() > 1)
}
