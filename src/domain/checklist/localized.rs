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
