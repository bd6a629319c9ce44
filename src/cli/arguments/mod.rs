//! The grammar of the command line, as data.
//!
//! Nothing here is ever read by a person: [`super::words`] gives every command, argument and value its words in
//! the chosen language, under keys that follow this tree. A new command is one more variant of [`Plain`], its
//! structure, its keys in `cli.ftl` and one more arm in [`super::dispatch`].

pub mod asking;
pub mod audit;
pub mod campaign;
pub mod check;
pub mod checklist;
pub mod figures;
pub mod fill;
pub mod form;
pub mod intake;
pub mod key;
pub mod report;
pub mod secret;
pub mod together;
pub mod union;
pub mod watch;

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "prudence", bin_name = "prudence", version)]
pub struct Arguments {
    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
    /// Whether the screen hears the mouse.
    #[arg(long)]
    pub mouse: bool,
    /// The command; none opens the screen.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options that every command takes.
#[derive(Debug, Args)]
pub struct Global {
    /// The folder of the database and the key.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// The language; read before everything else, see [`super::words::language`].
    #[arg(long, global = true, value_name = "LANG", value_parser = ["fr", "en"])]
    pub lang: Option<String>,
    /// When to use colour.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// A folder whose checklists replace or join the built-in ones.
    #[arg(long, global = true, value_name = "DIR")]
    pub checklists: Option<PathBuf>,
    /// A file that joins or replaces the built-in ENT catalogue.
    #[arg(long, global = true, value_name = "FILE")]
    pub catalog: Option<PathBuf>,
    /// Another school than the current one: its UAI, or its number in `audit list`.
    #[arg(long, global = true, value_name = "SCHOOL")]
    pub audit: Option<String>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal that can show it, unless `NO_COLOR` is set.
    Auto,
    /// Always, in a pipe too.
    Always,
    /// Never.
    Never,
}

/// The commands, in the order in which help lists them. French names are aliases, without
/// accents, since [`super::accents`] takes those off.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// A throw-away folder, a sample school, an ENT on this computer.
    #[command(alias = "demonstration")]
    Demo {
        /// Whether the screen hears the mouse.
        #[arg(long)]
        mouse: bool,
    },
    /// Everything that is done without a screen.
    #[command(flatten)]
    Plain(Plain),
}

/// The commands that write their output and end.
#[derive(Debug, Subcommand)]
pub enum Plain {
    /// Schools and their answers.
    #[command(subcommand, alias = "preparation")]
    Audit(audit::Audit),
    /// The questions.
    #[command(subcommand, alias = "liste")]
    Checklist(checklist::Checklist),
    /// One round of checks.
    #[command(alias = "controler")]
    Check(check::Check),
    /// Round after round.
    #[command(alias = "surveiller")]
    Watch(watch::Watch),
    /// The report: preview, export, verify, open.
    #[command(subcommand, alias = "rapport")]
    Report(report::Report),
    /// The campaigns in which one takes part.
    #[command(subcommand, alias = "campagne")]
    Campaign(campaign::Campaign),
    /// The key that signs.
    #[command(subcommand, alias = "cle")]
    Key(key::Key),
    /// What representatives do with the reports of many schools.
    #[command(subcommand, alias = "syndicat")]
    Union(union::Union),
    /// A completion script for a shell.
    #[command(alias = "completer")]
    Completions {
        /// The shell.
        #[arg(value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// The manual page.
    #[command(alias = "manuel")]
    Man,
    /// The help of a command.
    #[command(alias = "aide")]
    Help {
        /// The command's words.
        #[arg(value_name = "COMMAND")]
        command: Vec<String>,
    },
}
