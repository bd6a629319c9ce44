//! Prudence: anticipation and gradual ramp-up for schools that depend on an ENT.
//!
//! The house has eight rooms and one law, held by `tests/architecture.rs`:
//!
//! ```text
//! main → {tui, cli} → {probe, store, seal, export, text} → domain
//! ```
//!
//! - [`domain`]: what is true without a network, a disk, a clock or a screen. Imports nothing of ours.
//! - [`probe`]: the network. Evidence in, never an opinion: opinions live in `domain::check`.
//! - [`store`]: SQLite. Audits, the answer journal, rounds of checks, exported reports.
//! - [`seal`]: canonical JSON, hashes and signatures.
//! - [`export`]: one file per format. May use `text`; the other middle rooms do not know each other.
//! - [`text`]: Fluent catalogues, number and date formats. All that a person reads comes from here.
//! - [`tui`]: the face for people (message → update → effects; view).
//! - [`cli`]: the face for scripts and screen readers (one file per command).

pub mod cli;
pub mod domain;
pub mod export;
pub mod probe;
pub mod seal;
pub mod store;
pub mod text;
pub mod tui;
