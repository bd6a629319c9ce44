//! `prudence union`.

use super::intake::{Collect, Quarantine, Synth};
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
    /// Reports of schools that do not exist.
    #[command(hide = true)]
    Synth(Synth),
}
