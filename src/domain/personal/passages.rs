//! All that is found in a text.

use super::words::words;
use super::{email, name, telephone};
use std::ops::Range;

/// What a passage may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MentionKind {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A title of courtesy and a name.
    Name,
}

impl MentionKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Email, Self::Telephone, Self::Name];

    /// The stable id in data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Telephone => "telephone",
            Self::Name => "name",
        }
    }
}

/// The passages of a text that may name a person, each with its place in bytes, in their order.
#[must_use]
pub fn passages(text: &str) -> Vec<(MentionKind, Range<usize>)> {
    let words = words(text);
    let emails = email::addresses(&words).into_iter().map(|range| (MentionKind::Email, range));
    let telephones = telephone::numbers(text).into_iter().map(|range| (MentionKind::Telephone, range));
    let names = name::names(text, &words).into_iter().map(|range| (MentionKind::Name, range));
    let mut found: Vec<(MentionKind, Range<usize>)> = emails.chain(telephones).chain(names).collect();
    found.sort_by_key(|(_, range)| range.start);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_passage_is_told_by_what_it_may_be() {
        let text = "Voir Mme Martin (martin.a@exemple.fr) au 06 12 34 56 78.";
        let found: Vec<_> = passages(text).into_iter().map(|(is, range)| (is.id(), &text[range])).collect();
        let expected = [("name", "Mme Martin"), ("email", "martin.a@exemple.fr"), ("telephone", "06 12 34 56 78")];
        assert_eq!(found, expected);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in ".*") {
            for (_, range) in passages(&text) {
                proptest::prop_assert!(!text[range].is_empty());
            }
        }

        #[test]
        fn so_is_any_text_of_the_signs_that_count(text in "([M.+0-9@' ’()/-]|Mme|M\\. |Le |d’| 06|@a\\.b){0,20}") {
            for (_, range) in passages(&text) {
                proptest::prop_assert!(!text[range].is_empty());
            }
        }
    }
}
