//! `prudence union collect` and `union quarantine`.

use super::form::Json;
use super::secret::Identities;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `union collect`.
#[derive(Debug, Args)]
pub struct Collect {
    /// Files, folders and archives; `-` is the standard input.
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// The keys that read encrypted reports.
    #[command(flatten)]
    pub identities: Identities,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// What waits for the representative.
#[derive(Debug, Subcommand)]
pub enum Quarantine {
    /// All that waits, and why.
    #[command(alias = "lister")]
    List(Json),
    /// They are what they say they are.
    #[command(alias = "admettre")]
    Accept(Decided),
    /// They never count.
    #[command(alias = "refuser")]
    Refuse(Decided),
}

/// The reports that a decision is about.
#[derive(Debug, Args)]
pub struct Decided {
    /// Their numbers in the list, or the beginnings of them.
    #[arg(value_name = "REPORT", required = true)]
    pub reports: Vec<String>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `union synth`.
#[derive(Debug, Args)]
pub struct Synth {
    /// How many schools.
    #[arg(long, value_name = "N")]
    pub schools: u64,
    /// What everything follows from.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The folder to fill.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The public key of a reader.
    #[arg(long, value_name = "KEY")]
    pub to: Vec<String>,
}
