//! `prudence audit delegate`, `audit worksheet`, `audit merge`: preparing together.

use super::form::Json;
use crate::domain::checklist::Owner;
use crate::export::WorksheetFormat;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::PathBuf;

/// Which points.
#[derive(Debug, Args)]
pub struct Chosen {
    /// The items' ids, or `checklist/item`.
    #[arg(value_name = "ITEM", conflicts_with_all = ["owner", "theme"])]
    pub items: Vec<String>,
    /// Those for which this owner has to act.
    #[arg(long, value_name = "OWNER", value_parser = owner())]
    pub owner: Option<Owner>,
    /// Those of this theme.
    #[arg(long, value_name = "THEME")]
    pub theme: Option<String>,
}

/// `audit delegate`.
#[derive(Debug, Args)]
pub struct Delegate {
    /// Which points.
    #[command(flatten)]
    pub chosen: Chosen,
    /// A name or a role.
    #[arg(long, value_name = "NAME", required_unless_present = "none", conflicts_with = "none")]
    pub to: Option<String>,
    /// Entrusts them to nobody any more.
    #[arg(long)]
    pub none: bool,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit worksheet`.
#[derive(Debug, Args)]
pub struct Worksheet {
    /// Which points.
    #[command(flatten)]
    pub chosen: Chosen,
    /// For whom; alone, it also tells which points.
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    /// Answered points, too.
    #[arg(long)]
    pub all: bool,
    /// The form of the sheet.
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = format())]
    pub format: WorksheetFormat,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `audit merge`.
#[derive(Debug, Args)]
pub struct Merge {
    /// The files.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Keeps what is here where both differ.
    #[arg(long, conflicts_with = "theirs")]
    pub mine: bool,
    /// Takes what comes back where both differ.
    #[arg(long)]
    pub theirs: bool,
    /// Takes what comes back for this item.
    #[arg(long, value_name = "ITEM")]
    pub take: Vec<String>,
    /// Records nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// Who has to act, by the words of the data.
pub(super) fn owner() -> impl TypedValueParser<Value = Owner> {
    let found = |word: String| Owner::ALL.into_iter().find(|owner| owner.id() == word).ok_or(std::fmt::Error);
    PossibleValuesParser::new(Owner::ALL.map(Owner::id)).try_map(found)
}

fn format() -> impl TypedValueParser<Value = WorksheetFormat> {
    let all = WorksheetFormat::ALL;
    let found = move |word: String| all.into_iter().find(|format| format.id() == word).ok_or(std::fmt::Error);
    PossibleValuesParser::new(all.map(WorksheetFormat::id)).try_map(found)
}
