//! `prudence report`.

use super::form::Json;
use crate::domain::report::Section;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
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
    #[arg(long, value_name = "SECTION", value_parser = section())]
    pub without: Vec<Section>,
}

/// The sections, by their words; private notes stay anyway.
fn section() -> impl TypedValueParser<Value = Section> {
    let words = Section::ALL.into_iter().filter(|section| *section != Section::Notes).map(Section::id);
    PossibleValuesParser::new(words).try_map(|word| Section::from_id(&word).ok_or(std::fmt::Error))
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
