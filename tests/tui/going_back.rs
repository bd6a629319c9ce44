//! Esc always goes back, in a finite number of steps.

use crate::office::Office;
use crate::stage::everything;
use crossterm::event::KeyCode::Esc;
use prudence::tui::model::Screen;

/// More than any state needs: help, question, details or running round, filter, screen of an earlier day, its history.
pub const STEPS: usize = 8;

#[test]
fn esc_goes_back_to_the_start_screen_or_leaves_the_first_form() {
    for (name, model) in everything() {
        let mut office = Office::new(model);
        for _ in 0..STEPS {
            if at_the_start(&office) {
                break;
            }
            office.press(Esc);
        }
        assert!(at_the_start(&office), "{name}");
    }
}

/// On the start screen with nothing in front, or gone.
pub fn at_the_start(office: &Office) -> bool {
    let model = &office.model;
    office.left || (model.screen == Screen::Home && model.prompt.is_none() && model.shell.overlay.is_none())
}
