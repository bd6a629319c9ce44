//! Accents in the names of commands: `prudence contrôler` is `prudence controler`.

use crate::domain::fold::fold;
use clap::Command;
use std::ffi::OsString;

/// The arguments with the accents taken off the words that name a command. What follows an option is left alone:
/// it may be its value.
#[must_use]
pub fn folded(command: &Command, args: &[OsString]) -> Vec<OsString> {
    let mut here = command;
    let mut after_option = false;
    let mut words = Vec::with_capacity(args.len());
    for arg in args {
        let text = arg.to_str().unwrap_or_default();
        let name = if text.is_ascii() { text.to_owned() } else { fold(text) };
        let inner = here.find_subcommand(&name).filter(|_| !after_option);
        words.push(if inner.is_some() { OsString::from(name) } else { arg.clone() });
        here = inner.unwrap_or(here);
        after_option = text.starts_with('-');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments::Arguments;
    use clap::CommandFactory;

    fn typed(line: &str) -> String {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let words = folded(&Arguments::command(), &args);
        words.iter().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_command_may_be_typed_with_its_accents() {
        assert_eq!(typed("contrôler --json"), "controler --json");
        assert_eq!(typed("rapport Aperçu"), "rapport apercu");
        assert_eq!(typed("préparation répondre plan-continuite oui"), "preparation repondre plan-continuite oui");
    }

    #[test]
    fn values_and_answers_keep_theirs() {
        assert_eq!(typed("rapport --data-dir aperçu export"), "rapport --data-dir aperçu export");
        assert_eq!(typed("audit answer nom répondre"), "audit answer nom répondre");
    }
}
