//! Texts in both languages.

use serde::{Deserialize, Serialize};

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Localized {
    /// French.
    pub fr: String,
    /// English.
    pub en: String,
}

impl Localized {
    /// The text in the language of this code: English for `en`, else French.
    #[must_use]
    pub fn in_language(&self, code: &str) -> &str {
        if code == "en" { &self.en } else { &self.fr }
    }
}
