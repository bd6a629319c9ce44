//! Publishing tables: which populations may have one, and what it states of them.

mod answered;
mod asking;
mod ballot;
mod bonds;
mod count;
pub mod coverage;
mod denials;
mod figures;
mod filled;
pub mod isolation;
mod natural;
mod phases;
mod publish;
mod questions;
mod rows;
mod tally;

pub use isolation::Refusal;
pub use publish::{Answer, Edition, publish, settled_k};
