//! `prudence audit fill`: which questions are asked, by the filters that the screen has too.

use super::together::owner;
use crate::domain::checklist::Owner;
use crate::domain::report::agenda::Urgency;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

/// `audit fill`.
#[derive(Debug, Args)]
pub struct Fill {
    /// Only this checklist.
    #[arg(value_name = "CHECKLIST")]
    pub checklist: Option<String>,
    /// Answered items, too.
    #[arg(long)]
    pub all: bool,
    /// The filters.
    #[command(flatten)]
    pub filters: Filters,
    /// What is due first, first.
    #[arg(long)]
    pub due: bool,
}

/// The filters, which hold together.
#[derive(Debug, Args)]
pub struct Filters {
    /// Only blocking items.
    #[arg(long)]
    pub blocking: bool,
    /// Only items of this owner.
    #[arg(long, value_name = "OWNER", value_parser = owner())]
    pub owner: Option<Owner>,
    /// Only items entrusted to this person or role.
    #[arg(long, value_name = "NAME")]
    pub entrusted_to: Option<String>,
    /// Only items whose answer is contradicted.
    #[arg(long)]
    pub contradicted: bool,
    /// Only items that a newer edition of their checklist brought or changed.
    #[arg(long)]
    pub renewed: bool,
    /// Only items that are due at least this soon and not settled.
    #[arg(long, value_name = "URGENCY", value_parser = urgency())]
    pub urgency: Option<Urgency>,
}

/// How soon something is due, by its words.
fn urgency() -> impl TypedValueParser<Value = Urgency> {
    let found = |word: String| Urgency::ALL.into_iter().find(|urgency| urgency.id() == word).ok_or(std::fmt::Error);
    PossibleValuesParser::new(Urgency::ALL.map(Urgency::id)).try_map(found)
}
