//! Publishing tables: which populations may have one, and what it states of them.

pub mod coverage;
mod figures;
pub mod isolation;
mod natural;
mod publish;
mod tally;

pub use isolation::Refusal;
pub use publish::{Answer, Edition, publish, settled_k};
