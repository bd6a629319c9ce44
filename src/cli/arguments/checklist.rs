//! `prudence checklist`.

use super::form::Json;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The questions.
#[derive(Debug, Subcommand)]
pub enum Checklist {
    /// The checklists at hand.
    #[command(alias = "lister")]
    List(Json),
    /// One checklist in full.
    #[command(alias = "montrer")]
    Show(Show),
    /// Whether files are valid checklists.
    #[command(alias = "valider")]
    Validate(Validate),
    /// Writes a file to start from.
    #[command(alias = "nouvelle")]
    New(New),
    /// The JSON Schema of the format.
    Schema,
}

/// `checklist show`.
#[derive(Debug, Args)]
pub struct Show {
    /// The checklist's id.
    #[arg(value_name = "CHECKLIST")]
    pub id: String,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `checklist validate`.
#[derive(Debug, Args)]
pub struct Validate {
    /// The files.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `checklist new`.
#[derive(Debug, Args)]
pub struct New {
    /// The id of the new checklist.
    #[arg(value_name = "ID")]
    pub id: String,
    /// The folder in which the file is written.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}
