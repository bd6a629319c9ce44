//! What leaves the union: figures under secrecy, as documents.

mod names;

pub use names::Names;
