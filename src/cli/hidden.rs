//! What is typed at the terminal and not shown.

use super::interruption;
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use std::io::{self, Write};

/// A terminal that shows nothing of what is typed; it is as it was when this is dropped.
pub struct Hidden {
    screen: Box<dyn Write>,
}

impl Hidden {
    /// Shows nothing from now on, not even what is typed before one is asked.
    ///
    /// # Errors
    /// When there is no such terminal.
    pub fn begin() -> io::Result<Self> {
        interruption::give_back_first();
        enable_raw_mode()?;
        Ok(Self { screen: screen() })
    }

    /// Asks for a line, with a prompt of these lines; none when the person gives up, with Ctrl and C.
    ///
    /// # Errors
    /// When the terminal can no longer be read.
    pub fn ask(&mut self, prompt: &[String]) -> io::Result<Option<String>> {
        write!(self.screen, "{} ", prompt.join("\r\n"))?;
        self.screen.flush()?;
        let typed = line()?;
        write!(self.screen, "\r\n")?;
        Ok(typed)
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        // There is nothing else to be done about a terminal that went away.
        let _ = disable_raw_mode();
    }
}

/// The terminal itself, even when the output goes elsewhere.
#[cfg(unix)]
fn screen() -> Box<dyn Write> {
    let terminal = std::fs::OpenOptions::new().write(true).open("/dev/tty");
    terminal.map_or_else(|_| Box::new(io::stderr()) as _, |terminal| Box::new(terminal) as _)
}

/// The console of Windows takes an é or a no-break space from the streams of the program only.
#[cfg(not(unix))]
fn screen() -> Box<dyn Write> {
    Box::new(io::stderr())
}

/// Reads up to the next Enter.
fn line() -> io::Result<Option<String>> {
    let mut typed = String::new();
    loop {
        let Event::Key(key) = event::read()? else { continue };
        match pressed(key) {
            Some(KeyCode::Enter) => return Ok(Some(typed)),
            Some(KeyCode::Esc) => return Ok(None),
            Some(KeyCode::Delete) => typed.clear(),
            Some(KeyCode::Backspace) => drop(typed.pop()),
            Some(KeyCode::Char(c)) => typed.push(c),
            _ => {}
        }
    }
}

/// The key that was pressed: those that a terminal knows by Ctrl and a letter stand for the plain ones.
fn pressed(key: KeyEvent) -> Option<KeyCode> {
    // AltGr is reported as both.
    let control = key.modifiers.contains(KeyModifiers::CONTROL) && !key.modifiers.contains(KeyModifiers::ALT);
    match key.code {
        _ if key.kind == KeyEventKind::Release => None,
        KeyCode::Char('j' | 'm') if control => Some(KeyCode::Enter),
        KeyCode::Char('c' | 'd') if control => Some(KeyCode::Esc),
        KeyCode::Char('u') if control => Some(KeyCode::Delete),
        KeyCode::Char('h') if control => Some(KeyCode::Backspace),
        KeyCode::Char(_) if control => None,
        code => Some(code),
    }
}
