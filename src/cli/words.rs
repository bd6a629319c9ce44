//! Gives the grammar its words: help, headings, names of values, in the chosen language.
//!
//! The keys follow the tree: `cli-audit-answer` for a command, `cli-audit-answer--reason` for its argument,
//! `value-file` for a value. Clap writes a few English words of its own (aliases, defaults, possible values); they
//! are switched off and written here.

use super::arguments::Arguments;
use crate::domain::Sentence;
use crate::text::{Language, Text};
use clap::builder::{IntoResettable, Resettable, StyledStr};
use clap::{Arg, ArgAction, Command, CommandFactory};
use std::ffi::OsString;

/// The width at which help is wrapped, in columns.
const HELP_WIDTH: usize = 80;

/// The language of a command line, before it is parsed: `--lang`, else the environment.
///
/// A wrong word after `--lang` leaves the environment's language, in which the refusal is then told.
#[must_use]
pub fn language(args: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Language {
    option(args, "--lang").and_then(Language::from_code).unwrap_or_else(|| Language::detect(variable))
}

/// The value of the option `name`, before the command line is parsed.
#[must_use]
pub fn option<'a>(args: &'a [OsString], name: &str) -> Option<&'a str> {
    let words: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or_default()).collect();
    let options = words.split(|word| *word == "--").next().unwrap_or_default();
    let spelled = |word: &&'a str| word.strip_prefix(name)?.strip_prefix('=');
    let apart = options.windows(2).rev().find(|pair| pair[0] == name).map(|pair| pair[1]);
    options.iter().rev().find_map(spelled).or(apart)
}

/// The grammar with all its words.
#[must_use]
pub fn worded(command: Command, text: &Text) -> Command {
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(text.get("option-version"))
        .help_heading(text.get("heading-global"));
    let command = node(command, &[], text).arg(version.display_order(LAST_OPTION));
    command.after_help(text.get("cli-after"))
}

/// The key of a command: its words, without the program's name; `cli-prudence` is the program itself.
#[must_use]
pub fn command_key(path: &[String]) -> String {
    let words = if path.is_empty() { "prudence".to_owned() } else { path.join("-") };
    format!("cli-{words}")
}

/// The key of an argument of that command.
#[must_use]
pub fn argument_key(path: &[String], argument: &Arg) -> String {
    format!("{}--{}", command_key(path), argument.get_id().as_str().replace('_', "-"))
}

/// The key of the name of a value.
#[must_use]
pub fn value_key(name: &str) -> String {
    format!("value-{}", name.to_lowercase())
}

/// Behind all options of the program itself.
const LAST_OPTION: usize = 900;

fn node(command: Command, path: &[String], text: &Text) -> Command {
    let about = about(&command, path, text);
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::HelpShort)
        .help(text.get("option-help"))
        .help_heading(text.get("heading-global"))
        .display_order(LAST_OPTION);
    let mut order = 0;
    command
        .about(about)
        .long_about(no_text())
        .help_template(template(text))
        .subcommand_help_heading(text.get("heading-commands"))
        .subcommand_value_name(text.get("value-command"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .max_term_width(HELP_WIDTH)
        .mut_args(|argument| {
            order += 1;
            worded_argument(argument, path, text).display_order(order)
        })
        .mut_subcommands(|inner| {
            let mut path = path.to_vec();
            path.push(inner.get_name().to_owned());
            node(inner, &path, text)
        })
        .arg(help)
}

/// No longer text than the short one.
fn no_text() -> impl IntoResettable<StyledStr> {
    Resettable::Reset
}

fn template(text: &Text) -> String {
    format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", text.get("heading-usage"))
}

fn about(command: &Command, path: &[String], text: &Text) -> String {
    let about = text.get(&command_key(path));
    let shown: Vec<&str> = command.get_all_aliases().collect();
    if shown.is_empty() {
        return about;
    }
    let aliases = Sentence::new("help-aliases").with("count", shown.len()).with("names", shown.join(", "));
    format!("{about} {}", text.say(&aliases))
}

fn worded_argument(argument: Arg, path: &[String], text: &Text) -> Arg {
    let mut help = text.get(&argument_key(path, &argument));
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if !values.is_empty() && takes_value(&argument) {
        let values = Sentence::new("help-values").with("values", values.join(", "));
        help = format!("{help} {}", text.say(&values));
    }
    if let Some(default) = argument.get_default_values().first().filter(|_| takes_value(&argument)) {
        let default = Sentence::new("help-default").with("value", default.to_string_lossy().into_owned());
        help = format!("{help} {}", text.say(&default));
    }
    let heading = if argument.is_positional() {
        "heading-arguments"
    } else if argument.is_global_set() {
        "heading-global"
    } else {
        "heading-options"
    };
    let names: Vec<String> =
        argument.get_value_names().unwrap_or_default().iter().map(|name| text.get(&value_key(name))).collect();
    let argument = argument.help(help).long_help(no_text()).help_heading(text.get(heading));
    if !takes_value(&argument) {
        return argument;
    }
    argument.value_names(names).hide_possible_values(true).hide_default_value(true)
}

fn takes_value(argument: &Arg) -> bool {
    argument.get_action().takes_values()
}

/// Every key that the grammar asks for, in the order of its tree; a name of a value as often as it stands there.
#[must_use]
pub fn keys() -> Vec<String> {
    let mut found = Vec::new();
    collect_keys(&Arguments::command(), &[], &mut found);
    found
}

fn collect_keys(command: &Command, path: &[String], found: &mut Vec<String>) {
    found.push(command_key(path));
    for argument in command.get_arguments() {
        found.push(argument_key(path, argument));
        let names = argument.get_value_names().filter(|_| takes_value(argument));
        found.extend(names.unwrap_or_default().iter().map(|name| value_key(name)));
    }
    for inner in command.get_subcommands() {
        let path: Vec<String> = path.iter().cloned().chain([inner.get_name().to_owned()]).collect();
        collect_keys(inner, &path, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(args: &[&str], lang: &str) -> Language {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        language(&args, |name| (name == "LANG").then(|| lang.to_owned()))
    }

    #[test]
    fn the_language_is_known_before_the_command_line_is_parsed() {
        assert_eq!(chosen(&["--lang", "en", "audit"], "fr_FR"), Language::English);
        assert_eq!(chosen(&["audit", "--lang=fr"], "en_GB"), Language::French);
        assert_eq!(chosen(&["audit"], "en_GB.UTF-8"), Language::English);
    }

    #[test]
    fn a_wrong_language_leaves_that_of_the_environment() {
        assert_eq!(chosen(&["--lang", "de"], "en_GB"), Language::English);
        assert_eq!(chosen(&["audit", "--lang"], ""), Language::French);
    }

    #[test]
    fn what_follows_two_dashes_is_no_option() {
        assert_eq!(chosen(&["audit", "answer", "--", "--lang", "en"], "fr_FR"), Language::French);
    }

    #[test]
    fn every_command_argument_and_value_has_its_words_in_both_languages() {
        let wanted = keys();
        let missing: Vec<String> = [Language::French, Language::English]
            .into_iter()
            .map(Text::new)
            .flat_map(|text| wanted.iter().filter(move |key| text.get(key) == **key).cloned().collect::<Vec<_>>())
            .collect();
        assert!(wanted.len() > 60, "the walk found {} keys only", wanted.len());
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn the_catalogue_holds_no_words_for_a_command_that_is_gone() {
        let wanted = keys();
        let catalogue = include_str!("../../assets/locales/fr/cli.ftl");
        let written = catalogue.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
        let unused: Vec<&str> = written
            .filter(|key| key.starts_with("cli-") && *key != "cli-after" && !wanted.iter().any(|w| w == key))
            .collect();
        assert_eq!(unused, Vec::<&str>::new());
    }

    #[test]
    fn the_grammar_is_sound() {
        for language in [Language::French, Language::English] {
            worded(Arguments::command(), &Text::new(language)).debug_assert();
        }
    }
}
