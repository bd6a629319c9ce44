//! Seals: a report that was written here holds, no change to it goes unseen, and no stranger's file does harm.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up must fail")]

mod change;
#[path = "../common/college.rs"]
mod college;
mod editions;
mod encryption;
mod forgery;
mod keys;
mod sealed_report;
mod stranger;
mod whole;
