//! The formats that a command is asked for.

use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence};

/// The formats that `find` knows by these words, each once, in their order.
///
/// # Errors
/// When it knows none by a word: `known` are those to suggest.
pub fn named<F: PartialEq>(
    words: &[String],
    known: &[&str],
    find: impl Fn(&str) -> Option<F>,
) -> Result<Vec<F>, Problem> {
    let mut formats = Vec::new();
    for word in words.iter().map(|word| word.trim()) {
        let format = find(word).ok_or_else(|| {
            let sentence = Sentence::new("format-unknown").with("format", word);
            Problem::usage(sentence.with("suggestion", suggestion(word, known)).with("known", known.join(", ")))
        })?;
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Ok(formats)
}
