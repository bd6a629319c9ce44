//! Where a command runs: its words, the environment's variables, the terminal.

use super::arguments::Color;
use std::ffi::OsString;
use std::io::{self, IsTerminal};

/// Columns where no terminal tells how many there are, and at most.
pub const WIDTH: usize = 80;

/// Where a command runs: its words, the environment's variables, the terminal.
pub struct World {
    /// The arguments, without the program's name.
    pub args: Vec<OsString>,
    /// The value of an environment variable.
    pub variable: fn(&str) -> Option<OsString>,
    /// Whether a person types.
    pub in_is_terminal: bool,
    /// Whether data goes to a terminal.
    pub out_is_terminal: bool,
    /// Whether talk goes to a terminal.
    pub err_is_terminal: bool,
    /// Columns of the terminal.
    pub width: usize,
}

impl World {
    /// The world of this process.
    #[must_use]
    pub fn of_this_process() -> Self {
        ask_for_sequences();
        let in_is_terminal = io::stdin().is_terminal();
        let out_is_terminal = io::stdout().is_terminal();
        let err_is_terminal = io::stderr().is_terminal();
        Self {
            args: wild::args_os().skip(1).collect(),
            variable: |name| std::env::var_os(name),
            in_is_terminal,
            out_is_terminal,
            err_is_terminal,
            width: width(in_is_terminal || out_is_terminal || err_is_terminal),
        }
    }

    /// The value of a variable that is set, not empty, and text.
    #[must_use]
    pub fn text_variable(&self, name: &str) -> Option<String> {
        (self.variable)(name)?.into_string().ok().filter(|value| !value.is_empty())
    }

    /// Whether colours are to be written when `wanted` is asked for.
    #[must_use]
    pub fn color(&self, wanted: Color) -> bool {
        match wanted {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let dumb = self.text_variable("TERM").is_some_and(|term| term == "dumb");
                self.out_is_terminal && !dumb && self.text_variable("NO_COLOR").is_none()
            }
        }
    }
}

/// Columns of the terminal, when there is one. Where there is none, crossterm would look for one by starting `tput`
/// twice, at each command of a script.
fn width(has_terminal: bool) -> usize {
    let size = has_terminal.then(crossterm::terminal::size).and_then(io::Result::ok);
    size.map_or(WIDTH, |(columns, _)| usize::from(columns)).clamp(20, WIDTH)
}

/// Colours and lines that move on are control sequences, which the console of Windows follows once it is asked to.
#[cfg(windows)]
fn ask_for_sequences() {
    // Since 2016 every console can; what an older one shows between the words does no harm.
    let _ = crossterm::ansi_support::supports_ansi();
}

#[cfg(not(windows))]
const fn ask_for_sequences() {}
