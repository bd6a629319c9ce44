//! The program: parse, dispatch, exit status.

use prudence::cli::{self, Next, World};
use prudence::tui;
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut out, mut err, mut input) = (io::stdout().lock(), io::stderr(), io::stdin().lock());
    let next = cli::run(&World::of_this_process(), &mut out, &mut err, &mut input);
    drop((out, input));
    let (language, ended) = match next {
        Next::Exit(status) => return status.into(),
        Next::Demo { text, color, mouse } => (text.language(), tui::demo(text, color, mouse)),
        Next::Screen(opening) => (opening.text.language(), tui::run(session(*opening))),
        Next::Board(board) => {
            let cli::Board { opening, filter, question } = *board;
            (opening.text.language(), tui::dashboard::run(session(opening), filter, question))
        }
    };
    ended.map_or_else(|problem| cli::end_with(&problem, language, &mut err).into(), |()| ExitCode::SUCCESS)
}

fn session(opening: cli::Opening) -> tui::Session {
    let cli::Opening { folder, text, library, catalog, audit, color, mouse, notices } = opening;
    tui::Session { folder, text, library, catalog, audit, color, mouse, notices }
}
