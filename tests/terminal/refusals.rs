//! Places where the screen cannot be shown or the answers cannot be kept: a clear sentence, and the right status.

use crate::place::Place;
use crate::terminal::Terminal;

#[test]
fn a_dumb_terminal_is_told_so() {
    let place = Place::new();
    let mut terminal = Terminal::start_with(&place, |command| command.env("TERM", "dumb"));
    assert_eq!(terminal.until_gone().exit_code(), 3);
    assert!(terminal.contents().contains("audit fill"), "{}", terminal.contents());
    terminal.assert_left_as_it_was();
}

#[test]
fn without_a_terminal_the_linear_mode_is_named() {
    let place = Place::new();
    let output = place.command(&[]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("audit fill"));
    assert!(output.stdout.is_empty(), "data goes to stdout, talk to stderr");
}

#[test]
fn without_a_locale_french_is_spoken() {
    let place = Place::new();
    let terminal = Terminal::start_with(&place, |command| command.env_remove("LANG"));
    terminal.until_shown("Votre établissement");
}

#[test]
fn english_is_spoken_where_the_locale_asks_for_it() {
    let place = Place::new();
    let terminal = Terminal::start_with(&place, |command| command.env("LANG", "en_GB.UTF-8"));
    terminal.until_shown("Only the UAI, the name and the kind are needed");
}

#[test]
fn a_data_folder_below_a_file_is_refused_by_name() {
    let place = Place::new();
    std::fs::write(place.data(), "a file").unwrap();
    let below = place.data().join("under").display().to_string();
    let mut terminal = Terminal::start_with(&place, |command| {
        let argument = command.get_argv_mut().iter_mut().find(|argument| **argument == place.data().as_os_str());
        *argument.unwrap() = below.into();
    });
    assert_eq!(terminal.until_gone().exit_code(), 3);
    let told = terminal.contents().replace(['\n', '\r'], "");
    assert!(told.contains("under"), "{told}");
    terminal.assert_left_as_it_was();
    assert_eq!(std::fs::read(place.data()).unwrap(), b"a file");
}

#[test]
fn a_corrupt_database_is_kept_aside_and_told() {
    let place = Place::with_a_school();
    let database = place.data().join("prudence.db");
    for name in ["prudence.db-wal", "prudence.db-shm"] {
        let _ = std::fs::remove_file(place.data().join(name));
    }
    std::fs::write(&database, "this is no database at all, and longer than a header of one hundred bytes ".repeat(9))
        .unwrap();
    let terminal = Terminal::start(&place);
    terminal.until_shown("prudence-corrupt-");
    terminal.until_shown("Votre établissement");
    let names = std::fs::read_dir(place.data()).unwrap().map(|entry| entry.unwrap().file_name());
    let kept = names.filter(|name| name.to_string_lossy().starts_with("prudence-corrupt-"));
    assert_eq!(kept.count(), 1);
}

#[test]
fn no_colour_is_used_where_none_is_wanted() {
    let place = Place::with_a_school();
    let terminal = Terminal::start_with(&place, |command| command.env("NO_COLOR", "1"));
    terminal.until_shown("Accueil");
    terminal.until("the footer", |screen| screen.contents().contains("q quitter"));
    terminal.until("no colour", |screen| {
        let (rows, columns) = screen.size();
        let cells = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
        cells.filter_map(|(row, column)| screen.cell(row, column)).all(|cell| cell.fgcolor() == vt100::Color::Default)
    });
}
