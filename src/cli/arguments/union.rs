//! `prudence union`.

use super::asking::{Campaign, Keygen};
use super::figures::{Dashboard, Stats, UnionExport, UnionReport};
use super::intake::{Collect, Quarantine, Synth};
use clap::Subcommand;

/// What representatives do.
#[derive(Debug, Subcommand)]
pub enum Union {
    /// Makes a reading key.
    #[command(alias = "creer-cle")]
    Keygen(Keygen),
    /// Campaigns.
    #[command(subcommand, alias = "campagne")]
    Campaign(Campaign),
    /// Takes in the reports that were received.
    #[command(alias = "collecter")]
    Collect(Collect),
    /// What waits for a decision.
    #[command(subcommand, alias = "quarantaine")]
    Quarantine(Quarantine),
    /// The figures of one population.
    #[command(alias = "statistiques")]
    Stats(Stats),
    /// Everything on the screen.
    #[command(alias = "tableau")]
    Dashboard(Dashboard),
    /// The consolidated document.
    #[command(alias = "rapport")]
    Report(UnionReport),
    /// The figures as open data.
    #[command(alias = "exporter")]
    Export(UnionExport),
    /// Reports of schools that do not exist.
    #[command(hide = true)]
    Synth(Synth),
}
