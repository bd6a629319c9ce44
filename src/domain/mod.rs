//! What is true without a network, a disk, a clock or a screen.
//!
//! Everything here is a pure function of its arguments: no module reads a file, a socket, the time of
//! day or the terminal. The rules of the field (UAI, conditions, scores, verdicts) live here and nowhere else.

pub mod campaign;
pub mod check;
pub mod checklist;
pub mod day;
pub mod establishment;
pub mod file_name;
pub mod fold;
pub mod hex;
pub mod personal;
pub mod printable;
pub mod problem;
pub mod readiness;
pub mod reason;
pub mod report;
pub mod sentence;
pub mod together;
pub mod union;
pub mod written;
pub mod yaml;

pub use problem::Problem;
pub use sentence::Sentence;
