//! The fault lab: a school's network made up on this machine, in which one thing at a time goes wrong.
//!
//! A scenario is a file of `tests/faults`: what differs from an ordinary day, and what Prudence must say of it.
//! Name servers, services, certificates and proxies are all real, on loopback; only the way to them is pretended.

pub mod answer;
pub mod certificates;
pub mod matrix;
pub mod names;
pub mod proxy;
pub mod scenario;
pub mod server;
pub mod world;

pub use scenario::Scenario;
