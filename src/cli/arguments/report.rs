//! `prudence report`.

use super::form::Json;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The report.
#[derive(Debug, Subcommand)]
pub enum Report {
    /// What would leave.
    #[command(alias = "apercu")]
    Preview(Preview),
    /// Writes the report's files.
    #[command(alias = "exporter")]
    Export(Export),
    /// Whether reports hold.
    #[command(alias = "verifier")]
    Verify(Verify),
    /// A received report, to read.
    #[command(alias = "ouvrir")]
    Open(Open),
}

/// What leaves with a report.
#[derive(Debug, Args)]
pub struct Disclosed {
    /// The private notes, too.
    #[arg(long)]
    pub notes: bool,
    /// A section that stays.
    #[arg(long, value_name = "SECTION")]
    pub without: Vec<Section>,
}

/// A section that can stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Section {
    /// The last round of checks.
    LastCheck,
    /// The summary of the last day of checks.
    Series,
}

/// `report preview`.
#[derive(Debug, Args)]
pub struct Preview {
    /// What leaves.
    #[command(flatten)]
    pub disclosed: Disclosed,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `report export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The files' formats.
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "json,html")]
    pub format: Vec<String>,
    /// The folder of the files.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// What leaves.
    #[command(flatten)]
    pub disclosed: Disclosed,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `report verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// The reports.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `report open`.
#[derive(Debug, Args)]
pub struct Open {
    /// The report.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}
