//! The union's side: reports that come in, which of them count, and what they add up to.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up must fail")]

mod attacker;
mod differencing;
mod entries;
mod incidents;
mod rolls;
mod secrecy;
mod settling;
