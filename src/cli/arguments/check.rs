//! `prudence check`.

use super::form::Json;
use clap::Args;
use std::path::PathBuf;

/// One round of checks.
#[derive(Debug, Args)]
pub struct Check {
    /// What is asked, and from where.
    #[command(flatten)]
    pub asked: Asked,
    /// The file of a recorded round that is judged again; nothing is asked.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["target", "control", "timeout", "vantage", "pac", "record"])]
    pub replay: Option<PathBuf>,
    /// The file in which the round's evidence is recorded.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Another network; the last round that was kept from there is compared with this one.
    #[arg(long, value_name = "TEXT")]
    pub compare: Option<String>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// What is asked, and from where.
#[derive(Debug, Args)]
pub struct Asked {
    /// An address to check, `NAME=URL`.
    #[arg(long, value_name = "TARGET")]
    pub target: Vec<String>,
    /// A control in the place of the catalogue's.
    #[arg(long, value_name = "URL")]
    pub control: Vec<String>,
    /// The time each phase may take, in seconds.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u16).range(1..=120))]
    pub timeout: Option<u16>,
    /// The script that chooses the proxies, in the place of the settings.
    #[arg(long, value_name = "URL")]
    pub pac: Option<String>,
    /// The network from which one checks, in the person's own words.
    #[arg(long, value_name = "TEXT")]
    pub vantage: Option<String>,
}
