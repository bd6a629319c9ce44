//! Two programs on the same folder: both record, and each sees what the other did.

use crate::place::Place;
use crate::terminal::Terminal;

#[test]
fn the_first_sees_the_answers_of_the_second_at_its_next_key() {
    let place = Place::with_a_school();
    let mut first = Terminal::start(&place);
    first.until_shown("Accueil");
    first.press_until("s", " 0/8 ");
    let mut second = Terminal::start(&place);
    second.until_shown("Accueil");
    second.press_until("s", " 0/8 ");
    second.press_until("n", " 1/8 ");
    second.press_until("p", " 2/8 ");
    first.press_until("\x1b[B", " 2/8 ");
    first.press_until("\x1b[B", "►");
    first.press_until("p", " 3/8 ");
    second.press_until("\x1b[B", " 3/8 ");
    let answers: Vec<String> = place.answers();
    assert_eq!(answers.len(), 3, "{answers:?}");
}
