//! `prudence help`, `completions` and `man`: what the grammar tells of itself.

use super::arguments::Arguments;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::words;
use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence};
use clap::builder::StyledStr;
use clap::{Command, CommandFactory};
use clap_complete::Shell;

/// A page of help as it is written: with its own emphasis only where colours are allowed.
#[must_use]
pub fn page(page: &StyledStr, color: bool) -> String {
    if color { page.ansi().to_string() } else { page.to_string() }
}

/// `prudence help COMMAND…`.
pub fn help(named: &[String], console: &mut Console<'_>) -> Result<Standing, Stop> {
    let mut here = words::worded(Arguments::command(), &console.text);
    here.build();
    for word in named {
        let Some(inner) = here.find_subcommand(word) else { return Err(unknown(word, &here).into()) };
        here = inner.clone();
    }
    console.out.write_all(page(&here.render_help(), console.color).as_bytes())?;
    Ok(Standing::Fine)
}

fn unknown(word: &str, command: &Command) -> Problem {
    let known: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let hint = Sentence::new("refusal-help").with("command", "prudence");
    let sentence =
        Sentence::new("refusal-unknown-command").with("found", word).with("suggestion", suggestion(word, &known));
    Problem::usage(sentence.with("hint", hint))
}

/// `prudence completions SHELL`.
pub fn completions(shell: Shell, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let mut command = words::worded(Arguments::command(), &console.text);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "prudence", &mut script);
    console.out.write_all(&script)?;
    Ok(Standing::Fine)
}
