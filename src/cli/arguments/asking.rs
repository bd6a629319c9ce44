//! `prudence union keygen` and `prudence union campaign`: how representatives ask.

use super::form::Json;
use super::secret::PassphraseFrom;
use clap::{Args, Subcommand};
use jiff::civil::Date;
use std::path::PathBuf;

/// `union keygen`.
#[derive(Debug, Args)]
pub struct Keygen {
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Where the passphrase comes from.
    #[command(flatten)]
    pub passphrase: PassphraseFrom,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// The campaigns that one asks for.
#[derive(Debug, Subcommand)]
pub enum Campaign {
    /// Writes the signed file of a new campaign.
    #[command(alias = "nouvelle")]
    New(Box<New>),
    /// Signs a file again after a change.
    #[command(alias = "signer")]
    Sign(Sign),
    /// The JSON Schema of the format.
    Schema,
}

/// `union campaign new`.
#[derive(Debug, Args)]
pub struct New {
    /// The campaign's id.
    #[arg(value_name = "ID")]
    pub id: String,
    /// Its title in French.
    #[arg(long, value_name = "TEXT")]
    pub title: String,
    /// Its title in English.
    #[arg(long, value_name = "TEXT")]
    pub title_en: Option<String>,
    /// Who asks.
    #[arg(long, value_name = "NAME")]
    pub asked_by: String,
    /// How to reach them.
    #[arg(long, value_name = "TEXT")]
    pub contact: Option<String>,
    /// The first day that it is about.
    #[arg(long, value_name = "DATE")]
    pub from: Date,
    /// The last one.
    #[arg(long, value_name = "DATE")]
    pub to: Date,
    /// The last day on which a report is expected; the last day of the period when left out.
    #[arg(long, value_name = "DATE")]
    pub deadline: Option<Date>,
    /// A checklist asked for; all at hand when left out.
    #[arg(long, value_name = "CHECKLIST")]
    pub checklist: Vec<String>,
    /// The public key of a reader.
    #[arg(long, value_name = "KEY", required = true)]
    pub recipient: Vec<String>,
    /// Where reports are deposited.
    #[arg(long, value_name = "URL")]
    pub send_to: Option<String>,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `union campaign sign`.
#[derive(Debug, Args)]
pub struct Sign {
    /// The campaign's file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}
