//! Folding of accents, case and apostrophes, for searching and for recognising phrases.

use unicode_normalization::UnicodeNormalization;

/// `text` in lower case, without accents, with plain apostrophes and single spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfd().flat_map(char::to_lowercase) {
        match c {
            '\u{0300}'..='\u{036F}' => {}
            '’' | 'ʼ' | '‘' | '`' => folded.push('\''),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            c if c.is_whitespace() => push_space(&mut folded),
            c => folded.push(c),
        }
    }
    folded
}

fn push_space(folded: &mut String) {
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// Whether every word of `query` stands somewhere in `text`, both folded.
#[must_use]
pub fn matches(text: &str, query: &str) -> bool {
    let text = fold(text);
    fold(query).split(' ').all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_apostrophes_and_spaces_are_folded() {
        assert_eq!(fold("L’ENT\u{a0}:  Éduc, œuvre"), "l'ent : educ, oeuvre");
    }

    #[test]
    fn every_word_of_a_query_must_match_in_any_order() {
        assert!(matches("Mon Bureau Numérique (Grand Est)", "numerique bureau"));
        assert!(!matches("Mon Bureau Numérique (Grand Est)", "bureau lyon"));
    }
}
