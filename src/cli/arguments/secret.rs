//! Where a passphrase and reading keys come from.

use clap::Args;
use std::path::PathBuf;

/// Where the passphrase comes from when nobody is to type it.
#[derive(Clone, Debug, Default, Args)]
pub struct PassphraseFrom {
    /// A file that holds it.
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// The keys that read encrypted reports.
#[derive(Clone, Debug, Default, Args)]
pub struct Identities {
    /// A reading key.
    #[arg(long, value_name = "FILE")]
    pub identity: Vec<PathBuf>,
    /// Where its passphrase comes from.
    #[command(flatten)]
    pub passphrase: PassphraseFrom,
}
