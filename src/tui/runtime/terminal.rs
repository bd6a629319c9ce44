//! The terminal: entered whole, and always left as it was, even by a panic.

use super::super::asked::Asked;
use crate::domain::{Problem, Sentence, reason};
use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste, EnableFocusChange,
    EnableMouseCapture,
};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{cursor, execute};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Position, Rect};
use ratatui::{Frame, Terminal};
use std::io::{self, IsTerminal, Stdout, stdout};
use std::sync::Once;
use std::thread;

/// The exit status of a program that could not go on.
const UNABLE: i32 = 3;

/// Makes sure that there is a terminal on which a screen can be drawn; else the sentence of this key says what to do.
pub(in crate::tui) fn require(without: &str) -> Result<(), Problem> {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if dumb || !io::stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Problem::unable(Sentence::new(without)));
    }
    Ok(())
}

/// The screen, while the program has it.
pub(in crate::tui) struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
    forgotten: bool,
    mouse: bool,
}

impl Screen {
    /// Takes the terminal over.
    pub(in crate::tui) fn enter() -> Result<Self, Problem> {
        restore_on_panic();
        take()?;
        let terminal = Terminal::new(CrosstermBackend::new(stdout())).map_err(|error| unable(&error))?;
        Ok(Self { terminal, forgotten: false, mouse: false })
    }

    /// Draws a frame: what differs from the last one, or all of it when that one was forgotten.
    pub(in crate::tui) fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> Result<(), Problem> {
        let drawn = self.clear_if_forgotten().and_then(|()| self.terminal.draw(draw).map(drop));
        drawn.map_err(|error| unable(&error))
    }

    /// Grants what a program asks of the terminal; true when that is to leave it.
    pub(in crate::tui) fn grant(&mut self, asked: Asked) -> Result<bool, Problem> {
        match asked {
            Asked::Mouse(heard) => self.hear_mouse(heard)?,
            Asked::Redraw => self.forget(),
            Asked::Suspend => self.suspend()?,
            Asked::Quit => return Ok(true),
        }
        Ok(false)
    }

    /// Forgets what was drawn, when the terminal may not show it any more: it was resized, perhaps away and back
    /// between two frames, or another program had it.
    fn forget(&mut self) {
        self.forgotten = true;
    }

    /// `Terminal::clear` would ask the terminal where its cursor is, and never get the answer: the thread that reads
    /// the keys takes it. `Terminal::resize` clears as well, and asks nothing.
    fn clear_if_forgotten(&mut self) -> io::Result<()> {
        if !std::mem::take(&mut self.forgotten) {
            return Ok(());
        }
        let size = self.terminal.size()?;
        self.terminal.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Hears the mouse, or leaves it to the terminal, which copies text with it.
    pub(in crate::tui) fn hear_mouse(&mut self, heard: bool) -> Result<(), Problem> {
        if std::mem::replace(&mut self.mouse, heard) == heard {
            return Ok(());
        }
        let told = if heard { execute!(stdout(), EnableMouseCapture) } else { execute!(stdout(), DisableMouseCapture) };
        told.map_err(|error| unable(&error))
    }

    /// Gives the terminal back, stops as Ctrl-Z does, and takes it over again when the person returns.
    #[cfg(unix)]
    fn suspend(&mut self) -> Result<(), Problem> {
        give_back();
        let stopped = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
        take()?;
        if std::mem::take(&mut self.mouse) {
            self.hear_mouse(true)?;
        }
        self.forget();
        stopped.map_err(|error| unable(&error))
    }

    /// Windows has no such key: nothing happens.
    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "the twin of the Unix function")]
    fn suspend(&mut self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

fn take() -> Result<(), Problem> {
    enable_raw_mode().map_err(|error| unable(&error))?;
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange, cursor::Hide).map_err(|error| {
        give_back();
        unable(&error)
    })
}

/// Failures are of no use to anybody here: there is no screen left to tell them on.
fn give_back() {
    let _ = execute!(stdout(), DisableMouseCapture, DisableFocusChange, DisableBracketedPaste);
    let _ = execute!(stdout(), LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
}

/// A panic gives the terminal back before it is told. In a thread beside the screen it ends the program too: the
/// screen would go on drawing over what was given back. Every answer is on disk by then.
fn restore_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let screen = thread::current().id();
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            before(panic);
            if thread::current().id() != screen {
                std::process::exit(UNABLE);
            }
        }));
    });
}

fn unable(error: &io::Error) -> Problem {
    Problem::unable(Sentence::new("tui-terminal-failed").with("detail", reason::of(error)))
}
