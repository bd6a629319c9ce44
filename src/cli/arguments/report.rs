//! `prudence report`.

use super::form::Json;
use super::secret::Identities;
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
    /// Puts the report at a campaign's address.
    #[command(alias = "envoyer")]
    Send(Send),
    /// What was handed over.
    #[command(alias = "recus")]
    Receipts(Json),
    /// What moved between two reports.
    #[command(aliases = ["difference", "comparer", "ecart"])]
    Diff(Diff),
}

/// What leaves with a report.
#[derive(Debug, Args)]
pub struct Disclosed {
    /// The private notes, too.
    #[arg(long)]
    pub notes: bool,
    /// Under a name that leads nowhere.
    #[arg(long, conflicts_with = "notes")]
    pub pseudonym: bool,
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
    /// For whom.
    #[arg(long, value_name = "CAMPAIGN-OR-KEY")]
    pub to: Vec<String>,
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
    /// For whom; encrypted for them.
    #[arg(long, value_name = "CAMPAIGN-OR-KEY", conflicts_with = "format")]
    pub to: Vec<String>,
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
    /// What reads encrypted ones.
    #[command(flatten)]
    pub identities: Identities,
    /// Believes the keys from now on.
    #[arg(long)]
    pub trust: bool,
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
    /// What reads an encrypted one.
    #[command(flatten)]
    pub identities: Identities,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `report send`.
#[derive(Debug, Args)]
pub struct Send {
    /// The campaign; the only one that was joined when left out.
    #[arg(long, value_name = "CAMPAIGN")]
    pub campaign: Option<String>,
    /// The folder in which the file is kept.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Without asking.
    #[arg(long)]
    pub yes: bool,
    /// What leaves.
    #[command(flatten)]
    pub disclosed: Disclosed,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `report diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The earlier report.
    #[arg(value_name = "FILE")]
    pub before: PathBuf,
    /// The later report.
    #[arg(value_name = "FILE")]
    pub after: PathBuf,
    /// What reads encrypted ones.
    #[command(flatten)]
    pub identities: Identities,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}
