//! Preparing together: points entrusted to somebody, the sheet on which they answer, and their answers merged back.

pub mod merge;
pub mod returned;
pub mod share;

pub use merge::{Conflict, Merge, Settle, Theirs, merge};
pub use returned::{Reply, Returned, WORKSHEET};
pub use share::{Share, entrusted};
