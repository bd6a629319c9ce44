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
        Next::Screen(opening) => {
            let cli::Opening { folder, text, library, catalog, audit, color, mouse, notices } = *opening;
            let language = text.language();
            (language, tui::run(tui::Session { folder, text, library, catalog, audit, color, mouse, notices }))
        }
    };
    ended.map_or_else(|problem| cli::end_with(&problem, language, &mut err).into(), |()| ExitCode::SUCCESS)
}
