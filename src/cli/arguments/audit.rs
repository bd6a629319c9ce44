//! `prudence audit`.

use super::fill::Fill;
use super::form::Json;
use super::together::{Delegate, Merge, Worksheet};
use crate::domain::establishment::Kind;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Schools and their answers.
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Enters a school, which becomes the current one.
    #[command(alias = "nouveau")]
    New(New),
    /// Corrects what is known of the school.
    #[command(alias = "modifier")]
    Edit(Edit),
    /// All schools.
    #[command(alias = "lister")]
    List(Json),
    /// Makes a school the current one.
    #[command(alias = "choisir")]
    Use(Use),
    /// Where the current school stands.
    #[command(alias = "montrer")]
    Show(Show),
    /// Answers one item.
    #[command(alias = "repondre")]
    Answer(Answer),
    /// Answers one item after another, in plain lines.
    #[command(alias = "remplir")]
    Fill(Fill),
    /// The day J.
    #[command(alias = "jour")]
    Day(Day),
    /// Opens a phase of a ramp.
    #[command(alias = "ouvrir")]
    Open(Open),
    /// Entrusts items to somebody.
    #[command(aliases = ["deleguer", "confier"])]
    Delegate(Delegate),
    /// A sheet for somebody else to fill in.
    #[command(alias = "feuille")]
    Worksheet(Worksheet),
    /// Takes answers back.
    #[command(aliases = ["fusionner", "reunir"])]
    Merge(Merge),
    /// Answers that a measurement or another answer denies.
    Contradictions(Json),
    /// What is due when, as a calendar file.
    #[command(alias = "calendrier")]
    Calendar(Calendar),
    /// The journal of answers.
    #[command(alias = "historique")]
    History(History),
    /// What moved between two moments.
    #[command(aliases = ["comparer", "ecart"])]
    Diff(Diff),
}

/// `audit new`.
#[derive(Debug, Args)]
pub struct New {
    /// The UAI under which the school is kept.
    #[arg(long, value_name = "UAI")]
    pub uai: String,
    /// Its usual name.
    #[arg(long, value_name = "NAME")]
    pub name: String,
    /// What it is.
    #[arg(long, value_name = "KIND", value_parser = kind())]
    pub kind: Kind,
    /// What may be left out.
    #[command(flatten)]
    pub details: Details,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit edit`.
#[derive(Debug, Args)]
pub struct Edit {
    /// Its usual name.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// What it is.
    #[arg(long, value_name = "KIND", value_parser = kind())]
    pub kind: Option<Kind>,
    /// What may be left out.
    #[command(flatten)]
    pub details: Details,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// What may be left out about a school. An empty text takes an earlier one back.
#[derive(Debug, Args)]
pub struct Details {
    /// Number of pupils.
    #[arg(long, value_name = "N")]
    pub pupils: Option<u32>,
    /// The catalogue's id of its ENT.
    #[arg(long, value_name = "ENT")]
    pub ent: Option<String>,
    /// The portal's address.
    #[arg(long, value_name = "URL")]
    pub portal: Option<String>,
    /// The login page's address.
    #[arg(long, value_name = "URL")]
    pub login: Option<String>,
    /// The school-life software's address.
    #[arg(long, value_name = "URL")]
    pub school_life: Option<String>,
    /// The other UAIs of a cité scolaire.
    #[arg(long, value_name = "UAI")]
    pub other_uai: Vec<String>,
}

/// `audit use`.
#[derive(Debug, Args)]
pub struct Use {
    /// Its UAI, or its number in `audit list`.
    #[arg(value_name = "SCHOOL")]
    pub school: String,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit show`.
#[derive(Debug, Args)]
pub struct Show {
    /// Every item with its answer, too.
    #[arg(long)]
    pub items: bool,
    /// As it stood at an earlier moment.
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit answer`.
#[derive(Debug, Args)]
pub struct Answer {
    /// The item's id, or `checklist/item`.
    #[arg(value_name = "ITEM")]
    pub item: String,
    /// yes, partial, no, unknown, na, ids of choices, a number, a date, a text.
    #[arg(id = "answer", value_name = "ANSWER", required_unless_present = "note", allow_negative_numbers = true)]
    pub words: Vec<String>,
    /// Why it is not applicable.
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// The private note; an empty one removes it.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit day`.
#[derive(Debug, Args)]
pub struct Day {
    /// The day; told when left out.
    #[arg(value_name = "DATE", conflicts_with = "clear")]
    pub date: Option<String>,
    /// Takes the day back.
    #[arg(long)]
    pub clear: bool,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit open`.
#[derive(Debug, Args)]
pub struct Open {
    /// The phase's id, or `checklist/phase`.
    #[arg(value_name = "PHASE")]
    pub phase: String,
    /// Why it is opened although its gate is closed.
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit calendar`.
#[derive(Debug, Args)]
pub struct Calendar {
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// `audit history`.
#[derive(Debug, Args)]
pub struct History {
    /// Only this item.
    #[arg(value_name = "ITEM")]
    pub item: Option<String>,
    /// The readiness at the end of each day instead.
    #[arg(long, conflicts_with_all = ["item", "last"])]
    pub readiness: bool,
    /// Only the latest entries.
    #[arg(long, value_name = "N")]
    pub last: Option<usize>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// `audit diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The earlier moment.
    #[arg(value_name = "MOMENT")]
    pub from: String,
    /// The later moment; now when left out.
    #[arg(value_name = "MOMENT")]
    pub to: Option<String>,
    /// The form of the output.
    #[command(flatten)]
    pub json: Json,
}

/// The kinds of establishment, by their words.
pub fn kind() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::id)).try_map(|word| Kind::from_id(&word).ok_or(std::fmt::Error))
}
