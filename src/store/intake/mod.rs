//! Reading what a representative received: files, folders and archives, a bounded amount of each.
//!
//! Names are only ever shown, never used as paths; links to folders are not followed; what is too large is refused
//! by its size before it is read. One thread reads folders and archives, several examine, one writes. What is far
//! larger than a report is examined by the one that reads, so that two such files are never in the memory together.

mod files;
mod limits;
mod lot;
mod metered;
mod pipeline;
mod zipped;

pub use files::Source;
pub use pipeline::{Examine, Intake, Progress};
