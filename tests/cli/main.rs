//! The command line as a person or a script meets it: what is typed, what comes out, the exit status.
//!
//! Each test runs the real program on a folder of its own, in French unless it says otherwise, with nothing of
//! this computer's environment. Nothing outside this computer is ever asked.

#![cfg(test)]

mod answers;
mod broken;
mod campaigns;
mod checklists;
mod checks;
mod command_line;
mod comparisons;
#[path = "../common/depot.rs"]
#[expect(dead_code, reason = "a server that never answers is met by other tests")]
mod depot;
mod documents;
mod editors;
mod failures;
mod fill;
mod folders;
mod help;
mod keys;
mod lists;
mod options;
mod output;
mod proxies;
mod readiness;
mod recordings;
mod reports;
mod run;
mod schools;
mod sending;
mod server;
mod terminal;
mod together;
mod watches;
