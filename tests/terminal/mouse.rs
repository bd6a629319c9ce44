//! The mouse as a terminal sends it, once it is asked for; the terminal has it back afterwards.

use crate::place::Place;
use crate::terminal::Terminal;
use vt100::MouseProtocolMode::None as Released;

/// A press of the left button at this cell, counted from 1.
fn click(column: u16, row: u16) -> String {
    format!("\x1b[<0;{column};{row}M")
}

#[test]
fn it_is_the_terminals_until_it_is_asked_for_and_again_at_the_end() {
    let place = Place::with_a_school();
    let mut terminal = Terminal::start(&place);
    terminal.until("the start screen", |screen| {
        screen.contents().contains("Accueil") && screen.mouse_protocol_mode() == Released
    });
    terminal.press("\x1bOQ");
    terminal.until("the mouse is heard", |screen| screen.mouse_protocol_mode() != Released);
    terminal.press_until("l", "Listes de contrôle");
    // The tenth line of the list of themes is « Sécurité, données et conformité ».
    terminal.press_until(&click(10, 11), "► Sécurité");
    terminal.press("\x1bOQ");
    terminal.until("the mouse is given back", |screen| screen.mouse_protocol_mode() == Released);
    terminal.press("q");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();
}

#[test]
fn it_is_heard_from_the_start_when_the_command_says_so_and_left_even_by_a_kill() {
    let place = Place::with_a_school();
    let mut terminal = Terminal::start_with(&place, |command| {
        command.arg("--mouse");
    });
    terminal.until("the mouse is heard", |screen| screen.mouse_protocol_mode() != Released);
    terminal.signal("TERM");
    terminal.until_gone();
    terminal.until("the mouse is given back", |screen| screen.mouse_protocol_mode() == Released);
    terminal.assert_left_as_it_was();
}
