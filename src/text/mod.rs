//! All that a person reads: Fluent catalogues in `assets/locales`, and the formats of numbers and dates.

mod answer;
mod bundle;
mod campaign;
pub mod format;
mod language;

pub use bundle::Text;
pub use language::Language;
