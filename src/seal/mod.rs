//! Seals: a report's canonical form, its hash and its signature, and whether they hold.
//!
//! The seal covers the canonical form (RFC 8785) of the report's JSON without the member `seal`: SHA-256 of
//! those bytes, then an Ed25519 signature of the 32 bytes of the hash. Anyone can redo both by hand.

mod canonical;
mod key;
mod reader;
mod signature;
mod verify;

pub use key::Key;
pub use signature::{encode, seal};
pub use verify::{Verification, must_hold, verify};
