//! `prudence man`: one manual page, drawn from the same grammar and the same words as the help.

use super::arguments::Arguments;
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::words;
use crate::text::Text;
use clap::{Arg, Command, CommandFactory};
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

/// What clap writes before a usage, in its own language.
const USAGE_PREFIX: &str = "Usage: ";

/// Writes the page.
pub fn run(console: &mut Console<'_>) -> Result<Standing, Stop> {
    let mut command = words::worded(Arguments::command(), &console.text);
    command.build();
    let page = page(&mut command, &console.text);
    console.out.write_all(page.as_bytes())?;
    Ok(Standing::Fine)
}

fn page(command: &mut Command, text: &Text) -> String {
    let mut roff = Roff::new();
    let version = format!("prudence {}", env!("CARGO_PKG_VERSION"));
    roff.control("TH", ["PRUDENCE", "1", "", &version, ""]);
    roff.control("SH", [text.get("man-name").as_str()]);
    roff.text([roman(format!("prudence - {}", text.get("cli-prudence")))]);
    roff.control("SH", [text.get("man-synopsis").as_str()]);
    roff.text([bold(usage(command))]);
    roff.control("SH", [text.get("man-commands").as_str()]);
    for inner in command.get_subcommands_mut() {
        section(inner, &mut roff);
    }
    roff.control("SH", [text.get("man-options").as_str()]);
    arguments(command.get_arguments(), &mut roff);
    roff.control("SH", [text.get("man-status").as_str()]);
    roff.text([roman(text.get("cli-after"))]);
    roff.to_roff()
}

/// A command with its own arguments, or, for a group, its commands.
fn section(command: &mut Command, roff: &mut Roff) {
    if command.has_subcommands() {
        for inner in command.get_subcommands_mut() {
            section(inner, roff);
        }
        return;
    }
    let usage = usage(command);
    roff.control("SS", [usage.as_str()]);
    roff.text([roman(command.get_about().map(ToString::to_string).unwrap_or_default())]);
    arguments(command.get_arguments().filter(|argument| !is_common(argument)), roff);
}

/// What every command takes is told once.
fn is_common(argument: &Arg) -> bool {
    argument.is_global_set() || argument.get_id() == "help"
}

fn arguments<'a>(arguments: impl Iterator<Item = &'a Arg>, roff: &mut Roff) {
    for argument in arguments {
        roff.control("TP", []);
        roff.text(head(argument));
        roff.text([roman(argument.get_help().map(ToString::to_string).unwrap_or_default())]);
    }
}

/// `-h, --help`, `--reason TEXT` or `ITEM`.
fn head(argument: &Arg) -> Vec<Inline> {
    let short = argument.get_short().map(|short| format!("-{short}"));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    let takes_value = argument.get_action().takes_values();
    let values = argument.get_value_names().filter(|_| takes_value).unwrap_or_default();
    let values: Vec<String> = values.iter().map(ToString::to_string).collect();
    match (names.is_empty(), values.is_empty()) {
        (true, _) => vec![italic(values.join(" "))],
        (false, true) => vec![bold(names.join(", "))],
        (false, false) => vec![bold(names.join(", ")), roman(" "), italic(values.join(" "))],
    }
}

fn usage(command: &mut Command) -> String {
    let usage = command.render_usage().to_string();
    usage.strip_prefix(USAGE_PREFIX).unwrap_or(&usage).to_owned()
}
