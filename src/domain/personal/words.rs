//! The words of a text, with their places.

use std::ops::Range;

/// A word, without the signs that end a sentence or a quotation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    /// Where it begins, in bytes.
    pub start: usize,
    /// The word itself.
    pub text: &'a str,
    /// What stands between it and the blank or the sign that follows: a full stop, for most.
    pub tail: &'a str,
}

impl Word<'_> {
    /// Where it is, in bytes.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Where the next word may begin, in bytes.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len() + self.tail.len()
    }
}

/// The words of a text, between blanks and the signs that belong to none.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let parts = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '/' | '(' | ')' | '<' | '>' | '[' | ']');
    let quotes = |c: char| matches!(c, '«' | '»' | '"' | '“' | '”' | '*');
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | '\'' | '’');
    text.split(move |c| parts(c) || quotes(c))
        .filter(|whole| !whole.is_empty())
        .map(|whole| {
            let word = whole.trim_end_matches(ends);
            let start = whole.as_ptr() as usize - text.as_ptr() as usize;
            Word { start, text: word, tail: &whole[word.len()..] }
        })
        .collect()
}
