//! The form of the output.

use clap::Args;

/// The choice between sentences for people and a document for scripts.
#[derive(Clone, Copy, Debug, Default, Args)]
pub struct Json {
    /// A JSON document instead of sentences.
    #[arg(long)]
    pub json: bool,
}
