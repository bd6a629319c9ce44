//! `prudence union stats`, `union dashboard`, `union report`, `union export`.

use super::audit::kind;
use super::form::Json;
use crate::domain::establishment::Kind;
use clap::Args;
use jiff::civil::Date;
use std::path::PathBuf;

/// Which reports the figures are about.
#[derive(Debug, Args)]
pub struct Selection {
    /// The whole.
    #[command(flatten)]
    pub whole: Whole,
    /// An académie: its code or its name.
    #[arg(long, value_name = "NAME")]
    pub academie: Option<String>,
    /// A département: its number or its name.
    #[arg(long, value_name = "NAME")]
    pub departement: Option<String>,
    /// A kind of school.
    #[arg(long, value_name = "KIND", value_parser = kind())]
    pub kind: Option<Kind>,
    /// The catalogue's id of an ENT.
    #[arg(long, value_name = "ENT")]
    pub ent: Option<String>,
}

/// `union stats`.
#[derive(Debug, Args)]
pub struct Stats {
    /// Which reports.
    #[command(flatten)]
    pub selection: Selection,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `union dashboard`.
#[derive(Debug, Args)]
pub struct Dashboard {
    /// Which reports to begin with.
    #[command(flatten)]
    pub selection: Selection,
    /// Whether the screen hears the mouse.
    #[arg(long)]
    pub mouse: bool,
}

/// `union report`.
#[derive(Debug, Args)]
pub struct UnionReport {
    /// The files' formats.
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "html,xlsx")]
    pub format: Vec<String>,
    /// The folder of the files.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Which reports.
    #[command(flatten)]
    pub whole: Whole,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `union export`.
#[derive(Debug, Args)]
pub struct UnionExport {
    /// The files' formats.
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "csv")]
    pub format: Vec<String>,
    /// The folder of the files.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The reports themselves instead.
    #[arg(long)]
    pub raw: bool,
    /// Which reports.
    #[command(flatten)]
    pub whole: Whole,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// Which whole the figures are about, and under which secrecy.
#[derive(Debug, Args)]
pub struct Whole {
    /// A campaign's id.
    #[arg(long, value_name = "ID")]
    pub campaign: Option<String>,
    /// Written on that day or later.
    #[arg(long, value_name = "DATE")]
    pub from: Option<Date>,
    /// Written on that day or before.
    #[arg(long, value_name = "DATE")]
    pub to: Option<Date>,
    /// The count below which nothing is stated.
    #[arg(long, value_name = "N")]
    pub k: Option<usize>,
    /// A list of the schools that there are.
    #[arg(long, value_name = "FILE")]
    pub establishments: Option<PathBuf>,
}
