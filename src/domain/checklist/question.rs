//! How an item is answered.

use super::Localized;
use num_rational::Ratio;

/// How an item is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Yes, partial or no.
    YesNo,
    /// One of several choices.
    Single(Vec<Choice>),
    /// Any of several choices; their values add up, to 1 at most.
    Multi(Vec<Choice>),
    /// A number of this measure. Knowing it is what counts: answered is worth 1.
    Number(Measure),
    /// A date. Knowing it is what counts: answered is worth 1.
    Date,
    /// A text. Knowing it is what counts: answered is worth 1.
    Text,
}

impl Question {
    /// The words of the file format.
    pub const IDS: [&str; 6] = ["yesno", "single", "multi", "number", "date", "text"];

    /// The word of the file format.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::YesNo => "yesno",
            Self::Single(_) => "single",
            Self::Multi(_) => "multi",
            Self::Number(_) => "number",
            Self::Date => "date",
            Self::Text => "text",
        }
    }

    /// The choices, where there are any.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::Single(choices) | Self::Multi(choices) => choices,
            _ => &[],
        }
    }
}

/// One choice of a single or multi item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Identifier, unique in its item.
    pub id: String,
    /// What it is worth, between 0 and 1.
    pub value: Ratio<i64>,
    /// What a person reads.
    pub text: Localized,
}

/// What a number counts, and between which bounds it makes sense.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measure {
    /// Its unit: Mbit/s, élèves.
    pub unit: Option<Localized>,
    /// The least that it can be.
    pub min: Option<f64>,
    /// The most that it can be.
    pub max: Option<f64>,
}

impl Measure {
    /// Whether this number is finite and within the bounds, which belong to it.
    #[must_use]
    pub fn admits(&self, number: f64) -> bool {
        number.is_finite() && self.min.is_none_or(|min| number >= min) && self.max.is_none_or(|max| number <= max)
    }
}
