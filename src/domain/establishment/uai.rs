//! The UAI (ex-RNE): seven digits and a check letter.

use crate::domain::{Problem, Sentence};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The 23 letters of the check, in the order of the remainder: no I, O or Q.
const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPRSTUVWXYZ";

/// A valid school identifier, such as `0750654D`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(extend("pattern" = "^[0-9]{7}[A-Z]$")))]
#[serde(try_from = "String", into = "String")]
pub struct Uai(String);

/// Why a text is not a UAI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UaiError {
    /// Not seven digits (or six, the leading zero left out) and one character more.
    Shape,
    /// The last character is a digit or a letter that no UAI has (I, O, Q).
    Letter,
    /// The letter does not go with the digits: one of the eight characters is wrong.
    Check {
        /// The letter that goes with these digits; a hint only, since a digit may be the wrong one.
        expected: char,
    },
}

impl Uai {
    /// Reads a UAI as people type it: any case, spaces, a missing leading zero.
    ///
    /// The letter is `LETTERS[digits mod 23]`, as three independent public sources have it.
    ///
    /// # Errors
    /// [`UaiError`] says which part does not hold.
    pub fn parse(typed: &str) -> Result<Self, UaiError> {
        let compact: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
        let mut characters = compact.chars();
        let letter = characters.next_back().ok_or(UaiError::Shape)?;
        let digits = characters.as_str();
        if !matches!(digits.len(), 6 | 7) || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(UaiError::Shape);
        }
        if !letter.is_ascii() || !LETTERS.contains(&(letter as u8)) {
            return Err(UaiError::Letter);
        }
        let number: usize = digits.parse().map_err(|_| UaiError::Shape)?;
        let expected = char::from(LETTERS[number % LETTERS.len()]);
        if letter == expected { Ok(Self(format!("{number:07}{letter}"))) } else { Err(UaiError::Check { expected }) }
    }

    /// The UAI that goes with no number: no school has it.
    pub(in crate::domain) fn of_no_school() -> Self {
        Self("0000000A".to_owned())
    }

    /// The eight characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first three digits, which give the département.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.0[..3]
    }
}

impl fmt::Display for Uai {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Uai> for String {
    fn from(uai: Uai) -> Self {
        uai.0
    }
}

impl TryFrom<String> for Uai {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|error| format!("{text}: {error:?}"))
    }
}

impl UaiError {
    /// The plain message for a person who typed it.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        match self {
            Self::Shape => Sentence::new("uai-shape"),
            Self::Letter => Sentence::new("uai-letter"),
            Self::Check { expected } => Sentence::new("uai-check").with("expected", expected.to_string()),
        }
    }
}

impl From<UaiError> for Problem {
    fn from(error: UaiError) -> Self {
        Problem::usage(error.sentence())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Real establishments, each read in a public source.
    const REAL: [&str; 21] = [
        "0750654D", "0752524L", "0920131T", "0350053T", "0350031U", "0352958A", "0350003N", "0350122T", "0690037R",
        "0440021J", "6200001G", "6200002H", "7200009X", "9710003B", "9720003W", "9730001N", "9740001H", "9750001C",
        "9760127J", "9830002K", "9870026P",
    ];

    #[test]
    fn real_establishments_are_valid() {
        for uai in REAL {
            assert_eq!(Uai::parse(uai).map(String::from), Ok(uai.to_owned()));
        }
    }

    #[test]
    fn typing_habits_are_accepted() {
        for typed in ["750654d", " 075 0654 D ", "0750654d"] {
            assert_eq!(Uai::parse(typed).unwrap().as_str(), "0750654D");
        }
    }

    #[test]
    fn each_kind_of_error_is_told_apart() {
        assert_eq!(Uai::parse("0750654E"), Err(UaiError::Check { expected: 'D' }));
        assert!(matches!(Uai::parse("0750645D"), Err(UaiError::Check { .. })), "two digits swapped");
        assert_eq!(Uai::parse("0750654I"), Err(UaiError::Letter));
        assert_eq!(Uai::parse("075065D"), Err(UaiError::Check { expected: 'T' }), "read as 0075065");
        assert_eq!(Uai::parse("07506540"), Err(UaiError::Letter));
        assert_eq!(Uai::parse("9871234J"), Err(UaiError::Check { expected: 'C' }));
        assert_eq!(Uai::parse(""), Err(UaiError::Shape));
        assert_eq!(Uai::parse("١٢٣٤٥٦٧D"), Err(UaiError::Shape));
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_caught(number in 0u32..9_999_999, place in 0usize..7, other in 0u8..10) {
            let letter = char::from(LETTERS[number as usize % 23]);
            let right = format!("{number:07}{letter}");
            let mut wrong = right.clone().into_bytes();
            wrong[place] = b'0' + other;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert!(Uai::parse(&right).is_ok());
            prop_assert_eq!(Uai::parse(&wrong).is_ok(), wrong == right);
        }

        #[test]
        fn any_text_gets_an_answer(text in ".*") {
            let _ = Uai::parse(&text);
        }
    }
}
