//! However the program leaves, the terminal is as it was.

use crate::place::Place;
use crate::terminal::Terminal;

fn started(place: &Place) -> Terminal {
    let terminal = Terminal::start(place);
    terminal.until_shown("Accueil");
    assert!(terminal.is_taken());
    terminal
}

#[test]
fn by_the_key_to_quit() {
    let place = Place::with_a_school();
    let mut terminal = started(&place);
    terminal.press("q");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();
}

#[test]
fn by_ctrl_c_even_while_text_is_typed() {
    let place = Place::with_a_school();
    let mut terminal = started(&place);
    terminal.press_until("f", "Votre établissement");
    terminal.press("\x03");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();
}

#[test]
fn by_a_signal() {
    for signal in ["TERM", "INT"] {
        let place = Place::with_a_school();
        let mut terminal = started(&place);
        terminal.signal(signal);
        terminal.until_gone();
        terminal.assert_left_as_it_was();
    }
}

#[test]
fn by_the_line_that_hangs_up() {
    let place = Place::with_a_school();
    let mut terminal = started(&place);
    terminal.signal("HUP");
    terminal.until_gone();
    terminal.assert_left_as_it_was();
}

#[test]
fn for_a_while_by_ctrl_z_and_back() {
    leaves_for_a_while(|terminal| terminal.press("\x1a"));
}

#[test]
fn for_a_while_by_the_signal_of_another_program_and_back() {
    leaves_for_a_while(|terminal| terminal.signal("TSTP"));
}

#[test]
fn the_dashboard_for_a_while_and_back() {
    let place = Place::new();
    let mut terminal = Terminal::start_with(&place, |command| command.args(["union", "dashboard"]));
    terminal.until_shown("Aucun rapport reçu");
    terminal.signal("TSTP");
    terminal.until_stopped(true);
    terminal.assert_left_as_it_was();
    terminal.signal("CONT");
    terminal.until("the screen again", |screen| {
        screen.alternate_screen() && screen.contents().contains("Aucun rapport reçu")
    });
    terminal.press("q");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();
}

fn leaves_for_a_while(stop: impl Fn(&mut Terminal)) {
    let place = Place::with_a_school();
    let mut terminal = started(&place);
    for _ in 0..2 {
        stop(&mut terminal);
        terminal.until_stopped(true);
        terminal.assert_left_as_it_was();
        terminal.signal("CONT");
        terminal.until_stopped(false);
        terminal.until("the screen again", |screen| {
            screen.alternate_screen() && screen.contents().contains("Accueil") && screen.contents().contains("quitter")
        });
        assert!(terminal.is_taken());
    }
    terminal.press_until("s", "Listes de contrôle");
    terminal.press("q");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();
}

#[test]
fn after_a_storm_of_sizes() {
    let place = Place::with_a_school();
    let mut terminal = started(&place);
    for step in 0..150_u16 {
        terminal.resize(1 + step * 37 % 220, 1 + step * 23 % 60);
        if step % 10 == 0 {
            terminal.press(["l", "a", "v", "e", "h"][usize::from(step / 10) % 5]);
        }
    }
    terminal.resize(80, 24);
    // The last key opened the help; a terminal sends Alt and a letter as Esc and that letter, hence the wait.
    terminal.press_until("\x1b", "Ce qui part");
    terminal.press("a");
    terminal.until("the start screen", |screen| {
        screen.contents().contains("Accueil · Lycée Exemple") && screen.contents().contains("q quitter")
    });
    terminal.press("q");
    assert!(terminal.until_gone().success());
    terminal.assert_left_as_it_was();
}
