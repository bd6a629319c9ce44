//! The store as its users see it.

#![cfg(test)]

#[path = "../common/college.rs"]
mod college;
mod kept;
mod trouble;
