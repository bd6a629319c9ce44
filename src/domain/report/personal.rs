//! Points at what may name a person in the texts that leave: addresses, telephone numbers, « Mme Martin ».
//!
//! A hint for the author and never a judgement: only a person knows whether a name may be told.

use super::Report;
use std::ops::Range;

/// What a passage may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A title of courtesy and a name.
    Name,
}

impl Trait {
    /// All traits.
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

/// A passage that may name a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where: `checklist/item`, `checklist/phase`, or the part of the report.
    pub place: String,
    /// What it may be.
    pub is: Trait,
    /// The passage itself.
    pub passage: String,
}

/// The passages of a report that may name a person, in its order.
#[must_use]
pub fn mentions(report: &Report) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut look = |place: &str, text: &str| {
        let mention = |(is, range): (Trait, Range<usize>)| Mention {
            place: place.to_owned(),
            is,
            passage: text[range].to_owned(),
        };
        found.extend(passages(text).into_iter().map(mention));
    };
    for line in &report.answers {
        let place = format!("{}/{}", line.checklist, line.item);
        let texts = [line.answer.as_str(), line.reason.as_deref(), line.note.as_deref()];
        texts.into_iter().flatten().for_each(|text| look(&place, text));
    }
    for gate in &report.gates {
        let reason = gate.opened.as_ref().and_then(|opened| opened.reason.as_deref());
        look(&format!("{}/{}", gate.checklist, gate.theme), reason.unwrap_or_default());
    }
    let network = report.last_check.as_ref().and_then(|check| check.pointer("/vantage/label")?.as_str());
    look("last_check", network.unwrap_or_default());
    found
}

/// The passages of a text that may name a person, each with its place in bytes, in their order.
#[must_use]
pub fn passages(text: &str) -> Vec<(Trait, Range<usize>)> {
    let words = words(text);
    let mut found = emails(text, &words);
    found.extend(telephones(text).map(|range| (Trait::Telephone, range)));
    found.extend(names(text, &words));
    found.sort_by_key(|(_, range)| range.start);
    found
}

/// The words of a text, between blanks and signs that end none.
fn words(text: &str) -> Vec<Range<usize>> {
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')' | '<' | '>' | '«' | '»' | '"');
    text.split(ends)
        .filter(|word| !word.is_empty())
        .map(|word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            start..start + word.len()
        })
        .collect()
}

/// Words with an `@` that stands between something and a name with a dot.
fn emails(text: &str, words: &[Range<usize>]) -> Vec<(Trait, Range<usize>)> {
    let is_address = |range: &&Range<usize>| {
        text[(*range).clone()].trim_end_matches('.').split_once('@').is_some_and(|(person, host)| {
            !person.is_empty() && host.split('.').filter(|part| !part.is_empty()).count() > 1
        })
    };
    words.iter().filter(is_address).map(|range| (Trait::Email, range.clone())).collect()
}

/// Runs of digits, with the signs that people put between them, that have as many as a French number.
fn telephones(text: &str) -> impl Iterator<Item = Range<usize>> {
    let within = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '.' | '-' | '\u{a0}' | '\u{202f}' | '(' | ')');
    text.split(move |c| !within(c)).filter_map(move |run| {
        let run = run.trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let national = digits.len() == 10 && digits.starts_with('0') && !run.starts_with('+');
        let abroad = run.starts_with('+') && (10..=14).contains(&digits.len());
        let start = run.as_ptr() as usize - text.as_ptr() as usize;
        (national || abroad).then(|| start..start + run.len())
    })
}

/// Titles of courtesy before a word with a capital: « M. Dupont », and not « M. le recteur ».
fn names(text: &str, words: &[Range<usize>]) -> Vec<(Trait, Range<usize>)> {
    const TITLES: [&str; 12] =
        ["M.", "MM.", "Mme", "Mme.", "Mmes", "Mlle", "Monsieur", "Madame", "Messieurs", "Mesdames", "Mr", "Mrs"];
    let titled = words.windows(2).filter(|pair| {
        let (title, name) = (&text[pair[0].clone()], &text[pair[1].clone()]);
        let beside = text[pair[0].end..pair[1].start].chars().all(char::is_whitespace);
        beside && TITLES.contains(&title) && name.starts_with(char::is_uppercase)
    });
    titled.map(|pair| (Trait::Name, pair[0].start..pair[1].end)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, &str)> {
        passages(text).into_iter().map(|(is, range)| (is.id(), &text[range])).collect()
    }

    #[test]
    fn addresses_numbers_and_names_are_pointed_at_in_their_order() {
        let text = "Voir Mme Martin (martin.a@exemple.fr), ou M. Le Goff au 06 12 34 56 78.";
        let expected = [
            ("name", "Mme Martin"),
            ("email", "martin.a@exemple.fr"),
            ("name", "M. Le"),
            ("telephone", "06 12 34 56 78"),
        ];
        assert_eq!(found(text), expected);
    }

    #[test]
    fn numbers_are_known_as_people_write_them() {
        for number in ["0612345678", "01.23.45.67.89", "01-23-45-67-89", "+33 6 12 34 56 78", "+33(0)612345678"] {
            assert_eq!(found(&format!("Tél. {number} le soir")), [("telephone", number)]);
        }
    }

    #[test]
    fn functions_dates_identifiers_and_figures_name_nobody() {
        for text in [
            "M. le recteur et Mme la principale",
            "le 24/11/2026 à 8 h 55",
            "0750654D",
            "1 250 élèves, 99 points",
            "a@b",
            "@secretariat",
            "version 1.0.0 du 2026-11-24",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in ".*") {
            for (_, range) in passages(&text) {
                proptest::prop_assert!(!text[range].is_empty());
            }
        }
    }
}
