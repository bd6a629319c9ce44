//! `prudence union`.

use super::intake::{Collect, Quarantine};
use clap::Subcommand;

/// What representatives do.
#[derive(Debug, Subcommand)]
pub enum Union {
    /// Takes in the reports that were received.
    #[command(alias = "collecter")]
    Collect(Collect),
    /// What waits for a decision.
    #[command(subcommand, alias = "quarantaine")]
    Quarantine(Quarantine),
}
