//! A command line that makes no sense, told in our own sentences instead of clap's English ones.

use crate::domain::sentence::Arg;
use crate::domain::{Problem, Sentence};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};
use std::ffi::OsString;

/// What is wrong with the command line, and the command whose help says more.
#[must_use]
pub fn problem(error: &Error, command: &Command, args: &[OsString]) -> Problem {
    let (words, here) = named(command, args);
    let hint = Sentence::new("refusal-help").with("command", words);
    Problem::usage(sentence(error, here).with("hint", hint))
}

fn sentence(error: &Error, here: &Command) -> Sentence {
    let argument = word(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => unknown("refusal-unknown-argument", argument, error, ContextKind::SuggestedArg),
        ErrorKind::InvalidSubcommand => {
            let found = word(error, ContextKind::InvalidSubcommand);
            unknown("refusal-unknown-command", found, error, ContextKind::SuggestedSubcommand)
        }
        ErrorKind::InvalidValue if word(error, ContextKind::InvalidValue).is_empty() => {
            Sentence::new("refusal-value-missing")
                .with("argument", argument)
                .with("known", known(&word(error, ContextKind::ValidValue)))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let found = word(error, ContextKind::InvalidValue);
            unknown("refusal-value", found, error, ContextKind::SuggestedValue)
                .with("argument", argument)
                .with("known", known(&word(error, ContextKind::ValidValue)))
        }
        ErrorKind::TooManyValues => {
            let found = word(error, ContextKind::InvalidValue);
            Sentence::new("refusal-value-unexpected").with("argument", argument).with("found", found)
        }
        ErrorKind::MissingRequiredArgument => Sentence::new("refusal-missing").with("arguments", argument),
        ErrorKind::ArgumentConflict => {
            let other = word(error, ContextKind::PriorArg);
            let twice = other.is_empty() || other == argument;
            let key = if twice { "refusal-twice" } else { "refusal-conflict" };
            Sentence::new(key).with("argument", argument).with("other", other)
        }
        ErrorKind::MissingSubcommand => {
            let names: Vec<&str> = here.get_subcommands().map(Command::get_name).collect();
            Sentence::new("refusal-command-missing").with("known", known(&names.join(", ")))
        }
        ErrorKind::InvalidUtf8 => Sentence::new("refusal-not-text"),
        _ => Sentence::new("refusal-unclear"),
    }
}

/// A word that is not known; of clap's candidates the last one is the likeliest.
fn unknown(key: &str, found: String, error: &Error, suggested: ContextKind) -> Sentence {
    let suggestion = match error.get(suggested) {
        Some(ContextValue::Strings(names)) => names.last().cloned().unwrap_or_default(),
        _ => word(error, suggested),
    };
    let end = match suggestion.as_str() {
        "" => Sentence::new("suggestion-none"),
        word => Sentence::new("suggestion-some").with("word", word),
    };
    Sentence::new(key).with("found", found).with("suggestion", end)
}

/// The words that may stand there, as a sentence of their own; nothing when they are free.
fn known(words: &str) -> Arg {
    if words.is_empty() { Arg::from("") } else { Sentence::new("refusal-known").with("known", words).into() }
}

/// What clap knows of the error under `kind`, as text; several names are separated by commas.
fn word(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

/// The command that these arguments name, as far as they name one, and its words: `prudence audit answer`.
fn named<'a>(command: &'a Command, args: &[OsString]) -> (String, &'a Command) {
    let mut words = vec![command.get_name()];
    let mut here = command;
    for arg in args.iter().filter_map(|arg| arg.to_str()) {
        if let Some(inner) = here.find_subcommand(arg) {
            words.push(inner.get_name());
            here = inner;
        }
    }
    (words.join(" "), here)
}
