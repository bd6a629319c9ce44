//! The face for scripts and screen readers: one file per command.
//!
//! [`run`] parses, opens what the command needs and writes to the streams it was given, so that a command can be
//! tested without a process. Without a command, or for `demo`, it hands back what the screen needs.

mod accents;
mod arguments;
mod asked;
mod audit;
mod board;
mod campaign;
mod check;
mod checklist;
mod comparison;
mod console;
mod dates;
mod dispatch;
mod duration;
mod editions;
mod faults;
mod files;
mod fill;
mod folder;
mod formats;
mod help;
mod hidden;
mod identity;
mod interruption;
mod items;
mod joined;
mod key;
mod layout;
mod manual;
mod opening;
mod outcome;
mod passphrase;
mod recorded;
mod refusal;
mod report;
mod round;
mod section;
mod sources;
mod union;
mod watch;
mod words;
mod workspace;
mod world;

pub use board::Board;
pub use opening::Opening;
pub use words::keys;
pub use world::World;

use crate::domain::problem::ProblemKind;
use crate::domain::{Problem, Sentence, reason};
use crate::text::{Language, Text};
use arguments::{Arguments, Color, Command};
use clap::{CommandFactory, FromArgMatches, ValueEnum};
use console::{Console, Stop};
use outcome::{Outcome, Standing};
use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use world::WIDTH;

/// What comes next.
pub enum Next {
    /// Nothing: the command is done, with this exit status.
    Exit(u8),
    /// The screen.
    Screen(Box<Opening>),
    /// The representative's screen.
    Board(Box<Board>),
    /// The demonstration on the screen.
    Demo {
        /// The sentences.
        text: Text,
        /// Whether colours may be used.
        color: bool,
        /// Whether the mouse is heard from the start.
        mouse: bool,
    },
}

/// The exit status when the thing looked at is not fine.
const NOT_FINE: u8 = 1;
/// The exit status when the request makes no sense.
const USAGE: u8 = 2;
/// The exit status when it could not be done.
const UNABLE: u8 = 3;

/// Runs the command line on these streams.
pub fn run(world: &World, out: &mut dyn Write, err: &mut dyn Write, input: &mut dyn BufRead) -> Next {
    let language = words::language(&world.args, |name| world.text_variable(name));
    let width = if world.out_is_terminal { world.width } else { WIDTH };
    let wanted = words::option(&world.args, "--color").and_then(|word| Color::from_str(word, false).ok());
    let color = world.color(wanted.unwrap_or(Color::Auto));
    let in_is_terminal = world.in_is_terminal && world.out_is_terminal;
    let talk_width = world.err_is_terminal.then_some(world.width);
    let mut console = Console { text: Text::new(language), out, err, input, in_is_terminal, color, width, talk_width };
    let arguments = match parse(world, &mut console) {
        Ok(arguments) => arguments,
        Err(status) => return Next::Exit(status),
    };
    match arguments.command {
        Some(Command::Demo { mouse }) => {
            Next::Demo { text: Text::new(language), color: console.color, mouse: mouse || arguments.mouse }
        }
        Some(Command::Plain(command)) => match dispatch::run(command, &arguments.global, world, &mut console) {
            Ok(Outcome::Board(board)) => Next::Board(board),
            Ok(Outcome::Told(standing)) => Next::Exit(finish(Ok(standing), &mut console)),
            Err(stop) => Next::Exit(finish(Err(stop), &mut console)),
        },
        None => match opening::open(&arguments, world, &mut console) {
            Ok(opening) => Next::Screen(Box::new(opening)),
            Err(stop) => Next::Exit(finish(Err(stop), &mut console)),
        },
    }
}

/// Parses the arguments; the exit status when there is nothing to run.
fn parse(world: &World, console: &mut Console<'_>) -> Result<Arguments, u8> {
    let mut command = words::worded(Arguments::command(), &console.text);
    let line = std::iter::once(OsString::from("prudence")).chain(accents::folded(&command, &world.args));
    let parsed = command.try_get_matches_from_mut(line).and_then(|matches| Arguments::from_arg_matches(&matches));
    parsed.map_err(|error| {
        use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
        let page = help::page(&error.render(), console.color);
        match error.kind() {
            DisplayHelp | DisplayVersion => {
                let shown = console.out.write_all(page.as_bytes()).map(|()| Standing::Fine).map_err(Stop::from);
                finish(shown, console)
            }
            DisplayHelpOnMissingArgumentOrSubcommand => {
                // A page that cannot be written to stderr leaves nothing else to tell.
                let _ = console.err.write_all(page.as_bytes());
                USAGE
            }
            _ => finish(Err(refusal::problem(&error, &command, &world.args).into()), console),
        }
    })
}

/// Flushes, tells what went wrong, and gives the exit status.
fn finish(result: Result<Standing, Stop>, console: &mut Console<'_>) -> u8 {
    let flushed = result.and_then(|standing| console.out.flush().map(|()| standing).map_err(Stop::from));
    match flushed {
        Ok(Standing::Fine) => 0,
        Ok(Standing::NotFine) => NOT_FINE,
        Ok(Standing::Unable) => UNABLE,
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(Stop::Output(error)) => {
            let sentence = Sentence::new("output-unwritable").with("detail", reason::of(&error));
            told(&Problem::unable(sentence), console)
        }
        Err(Stop::Problem(problem)) => told(&problem, console),
    }
}

/// Tells a problem, and gives the exit status.
fn told(problem: &Problem, console: &mut Console<'_>) -> u8 {
    // When stderr is gone, the exit status still tells.
    let _ = console.tell(&problem.sentence);
    status(problem)
}

/// Tells a problem that ended the program outside of any command, and gives the exit status.
pub fn end_with(problem: &Problem, language: Language, err: &mut dyn Write) -> u8 {
    let _ = writeln!(err, "{}", Text::new(language).say(&problem.sentence));
    status(problem)
}

fn status(problem: &Problem) -> u8 {
    match problem.kind {
        ProblemKind::NotFine => NOT_FINE,
        ProblemKind::Usage => USAGE,
        ProblemKind::Unable => UNABLE,
    }
}
