//! What every program does with what it hears, before anything of its own: the help, the mouse, the ways out.

use super::action::{self, Action};
use super::asked::Asked;
use super::cursor::scrolled;
use super::heard::Heard;
use super::model::Face;
use super::model::pointer::{Gesture, Target};
use super::model::shell::Content;
use crate::domain::Sentence;
use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// A program that hears what a person does; the rest of it comes from [`hear`].
pub trait Listener: Face {
    /// What it asks for in return.
    type Effect: From<Asked>;

    /// Takes a key that no text in front takes.
    fn press(&mut self, key: KeyEvent) -> Vec<Self::Effect>;

    /// Takes a click on something.
    fn click(&mut self, target: Target) -> Vec<Self::Effect>;

    /// Turns the text below by a page.
    fn scroll(&mut self, action: Action);

    /// Takes a pasted text; where nothing is typed it is dropped.
    fn paste(&mut self, _text: &str) -> Vec<Self::Effect> {
        Vec::new()
    }

    /// The person went to another window.
    fn left(&mut self) -> Vec<Self::Effect> {
        Vec::new()
    }

    /// Leaves, unless something speaks against it.
    fn quit(&mut self) -> Vec<Self::Effect> {
        vec![Asked::Quit.into()]
    }
}

/// Takes what was heard, wherever it belongs.
pub(super) fn hear<L: Listener>(program: &mut L, heard: &Heard) -> Vec<L::Effect> {
    match heard {
        Heard::Key(key) if key.kind == KeyEventKind::Release => Vec::new(),
        Heard::Key(key) => press(program, *key),
        Heard::Mouse(event) => match program.shell().hits.meant(*event) {
            Some(Gesture::Click(Target::Key(code)) | Gesture::Press(code)) => press(program, KeyEvent::from(code)),
            Some(Gesture::Click(target)) => {
                program.shell_mut().notice = None;
                program.click(target)
            }
            Some(Gesture::Turn(action)) => {
                scroll(program, action);
                Vec::new()
            }
            None => Vec::new(),
        },
        // The letters of a text are no keys: over a text in front they are dropped.
        Heard::Pasted(_) if program.shell().overlay.is_some() => Vec::new(),
        Heard::Pasted(text) => program.paste(text),
        Heard::Left => program.left(),
        Heard::Redraw => vec![Asked::Redraw.into()],
        Heard::Stopped => vec![Asked::Suspend.into()],
        Heard::Terminated => vec![Asked::Quit.into()],
    }
}

/// Takes a key; what was told until then has been read.
fn press<L: Listener>(program: &mut L, key: KeyEvent) -> Vec<L::Effect> {
    program.shell_mut().notice = None;
    let control = key.modifiers.contains(KeyModifiers::CONTROL) && !key.modifiers.contains(KeyModifiers::ALT);
    match key.code {
        KeyCode::Char('c') if control => vec![Asked::Quit.into()],
        KeyCode::Char('z') if control => vec![Asked::Suspend.into()],
        KeyCode::F(2) => vec![turn_mouse(program).into()],
        _ if program.shell().overlay.is_some() => press_in_front(program, key),
        _ => program.press(key),
    }
}

/// Takes a key of the text in front. Any that says nothing else closes the help; messages wait until they are read.
fn press_in_front<L: Listener>(program: &mut L, key: KeyEvent) -> Vec<L::Effect> {
    let action = action::find(program.scope(), &key);
    let is_help = program.shell().overlay.as_ref().is_some_and(|overlay| overlay.content == Content::Help);
    match action {
        Some(Action::Quit) => {
            program.shell_mut().overlay = None;
            return program.quit();
        }
        Some(action @ (Action::PageUp | Action::PageDown)) => scroll(program, action),
        None if !is_help => {}
        _ => program.shell_mut().overlay = None,
    }
    Vec::new()
}

/// Turns the text in front, else the one below, by a page.
fn scroll<L: Listener>(program: &mut L, action: Action) {
    let shell = program.shell_mut();
    match &mut shell.overlay {
        Some(overlay) => overlay.scroll = scrolled(overlay.scroll, action, shell.scrollable.get()),
        None => program.scroll(action),
    }
}

/// Hears the mouse, or gives it back to the terminal, which then copies text as it is used to.
fn turn_mouse<L: Listener>(program: &mut L) -> Asked {
    let shell = program.shell_mut();
    shell.mouse = !shell.mouse;
    shell.tell(Sentence::new(if shell.mouse { "mouse-on" } else { "mouse-off" }));
    Asked::Mouse(shell.mouse)
}
