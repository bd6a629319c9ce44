//! Passages of a text that may name a person: addresses, telephone numbers, « Mme Martin ».
//!
//! A hint for the author and never a judgement: only a person knows whether a name may be told.

mod email;
mod name;
mod passages;
mod telephone;
mod words;

pub use passages::{MentionKind, passages};
