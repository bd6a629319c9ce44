//! The union's side: reports that come in, which of them count, and what they add up to.

#![cfg(test)]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up must fail")]

mod collecting;
mod entries;
mod hostile;
mod interrupted;
mod place;
mod quarantine;
mod settling;
mod truth;
