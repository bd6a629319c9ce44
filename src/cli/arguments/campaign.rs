//! `prudence campaign`.

use super::form::Json;
use clap::{Args, Subcommand};

/// The campaigns in which one takes part.
#[derive(Debug, Subcommand)]
pub enum Campaign {
    /// Joins a campaign, or takes its newer file.
    #[command(alias = "rejoindre")]
    Join(Join),
    /// The campaigns that were joined.
    #[command(alias = "lister")]
    List(Json),
    /// One campaign: who asks for what.
    #[command(alias = "montrer")]
    Show(Named),
    /// Leaves a campaign.
    #[command(alias = "quitter")]
    Leave(Named),
}

/// `campaign join`.
#[derive(Debug, Args)]
pub struct Join {
    /// The campaign's file, or its address.
    #[arg(value_name = "FILE-OR-URL")]
    pub source: String,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// A campaign by its id.
#[derive(Debug, Args)]
pub struct Named {
    /// The campaign's id.
    #[arg(value_name = "CAMPAIGN")]
    pub id: String,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}
