//! Publishing tables: which populations may have one, and what it states of them.

mod asking;
mod ballot;
pub mod coverage;
mod figures;
pub mod isolation;
mod natural;
mod publish;
mod questions;
mod tally;

pub use isolation::Refusal;
pub use publish::{Answer, Edition, publish, settled_k};
