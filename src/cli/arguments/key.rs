//! `prudence key`.

use super::form::Json;
use super::secret::PassphraseFrom;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The signing key of the folder.
#[derive(Debug, Subcommand)]
pub enum Key {
    /// The public key.
    #[command(alias = "montrer")]
    Show(Json),
    /// Writes the key to a file.
    #[command(alias = "exporter")]
    Export(Export),
    /// Takes the key of a file.
    #[command(alias = "importer")]
    Import(Import),
}

/// `key export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The file to write.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Without protection.
    #[arg(long, conflicts_with = "passphrase_file")]
    pub unprotected: bool,
    /// Where the passphrase comes from.
    #[command(flatten)]
    pub passphrase: PassphraseFrom,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `key import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The file to read.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// In the place of another key.
    #[arg(long)]
    pub replace: bool,
    /// Where the passphrase comes from.
    #[command(flatten)]
    pub passphrase: PassphraseFrom,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}
