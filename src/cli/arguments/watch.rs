//! `prudence watch`.

use super::check::Asked;
use super::form::Json;
use clap::Args;

/// Round after round.
#[derive(Debug, Args)]
pub struct Watch {
    /// The time between the beginnings of two rounds.
    #[arg(long, value_name = "DURATION", default_value = "60s")]
    pub every: String,
    /// When to end; without it, at Ctrl-C.
    #[arg(long = "for", id = "for", value_name = "DURATION")]
    pub r#for: Option<String>,
    /// What is asked, and from where.
    #[command(flatten)]
    pub asked: Asked,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}
