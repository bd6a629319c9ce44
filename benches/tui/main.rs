//! How long a person waits for the screen: after a key, at the start, and what the programs cost while nobody types.
//!
//! `cargo bench --bench tui`, or `-- school` and `-- board` for one of the two programs. Aims at 200 × 50, of the school's:
//! a key to its painted frame at most 16 ms (p99); the start to the first frame at most 30 ms on a warm disk with every
//! item answered; no processor time while idle. Of the dashboard's, over ten thousand reports: a key to its painted frame
//! at most 1 ms; the start to the first frame, and to what came in, at most 150 ms; the figures are drafted beside the
//! screen, in at most 2 s; nothing while idle.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench that cannot be set up must fail")]
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

mod board;
mod gauge;
mod school;

#[path = "../../tests/common/college.rs"]
mod college;
#[path = "../common/reports.rs"]
mod reports;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    if is_wanted("school") {
        school::measure();
    }
    if is_wanted("board") {
        board::measure();
    }
}
