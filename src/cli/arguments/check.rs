//! `prudence check`.

use super::form::Json;
use clap::Args;

/// One round of checks.
#[derive(Debug, Args)]
pub struct Check {
    /// An address to check, `NAME=URL`.
    #[arg(long, value_name = "TARGET")]
    pub target: Vec<String>,
    /// A control in the place of the catalogue's.
    #[arg(long, value_name = "URL")]
    pub control: Vec<String>,
    /// The time each phase may take, in seconds.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u16).range(1..=120))]
    pub timeout: Option<u16>,
    /// The network from which one checks, in the person's own words.
    #[arg(long, value_name = "TEXT")]
    pub vantage: Option<String>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}
