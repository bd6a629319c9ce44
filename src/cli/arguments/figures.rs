//! `prudence union stats`, `union report`, `union export`.

use super::audit::kind;
use super::form::Json;
use crate::domain::establishment::Kind;
use clap::Args;
use jiff::civil::Date;
use std::path::PathBuf;

/// Which reports the figures are about, and under which secrecy.
#[derive(Debug, Args)]
pub struct Selection {
    /// A campaign's id.
    #[arg(long, value_name = "ID")]
    pub campaign: Option<String>,
    /// An académie: its code or its name.
    #[arg(long, value_name = "NAME")]
    pub academie: Option<String>,
    /// A département: its code.
    #[arg(long, value_name = "CODE")]
    pub departement: Option<String>,
    /// A kind of school.
    #[arg(long, value_name = "KIND", value_parser = kind())]
    pub kind: Option<Kind>,
    /// The catalogue's id of an ENT.
    #[arg(long, value_name = "ENT")]
    pub ent: Option<String>,
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
