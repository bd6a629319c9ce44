//! The mouse: a click chooses, a second one opens, the wheel scrolls, footer and tabs are keys.

use crate::office::Office;
use crate::stage::{Drawn, cells, college, lycee, rows, under_way};
use crossterm::event::KeyCode::{Char, Enter, Esc};
use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use prudence::text::Language::French;
use prudence::tui::Heard;
use prudence::tui::model::follow::Tab;
use prudence::tui::model::{Prompt, Screen};

/// The left button.
pub const PRESS: MouseEventKind = MouseEventKind::Down(MouseButton::Left);

/// How large the screen is.
pub const SIZE: (u16, u16) = (80, 24);

/// What the mouse does at a place.
pub fn gesture(kind: MouseEventKind, (column, row): (u16, u16)) -> Heard {
    Heard::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
}

/// A click on the first place where the screen shows `text`.
pub fn click_on(model: &impl Drawn, text: &str) -> Heard {
    let rows = rows(model, SIZE);
    let at = rows.iter().zip(0..).find_map(|(line, row)| {
        let before = line.find(text)?;
        Some((u16::try_from(line[..before].chars().count()).unwrap(), row))
    });
    gesture(PRESS, at.unwrap_or_else(|| panic!("{text} is not in\n{}", rows.join("\n"))))
}

fn mouse(office: &mut Office, kind: MouseEventKind, column: u16, row: u16) {
    // What stands where is known from the frame that one looks at.
    cells(&office.model, SIZE);
    office.send(gesture(kind, (column, row)).into());
}

fn click(office: &mut Office, text: &str) {
    let click = click_on(&office.model, text);
    office.send(click.into());
}

#[test]
fn it_is_not_heard_before_it_is_asked_for() {
    assert!(!Office::new(lycee(French)).model.shell.mouse);
}

#[test]
fn a_click_chooses_an_item_and_a_second_one_opens_it() {
    let mut office = Office::new(college());
    office.press(Char('l'));
    click(&mut office, "Quel canal de secours");
    assert_eq!(office.model.current_ref().map(|item| item.item), Some("canal".to_owned()));
    assert!(office.model.prompt.is_none());
    click(&mut office, "Quel canal de secours");
    assert!(matches!(office.model.prompt, Some(Prompt::Choices { .. })));
    click(&mut office, "SMS");
    click(&mut office, "SMS");
    assert!(office.model.prompt.is_none() && !office.entries.is_empty());
}

#[test]
fn what_is_behind_a_question_takes_no_click() {
    let mut office = Office::new(lycee(French));
    office.press(Char('l'));
    let before = office.model.walk.item;
    office.press(Char('c'));
    for row in 1..20 {
        mouse(&mut office, PRESS, 40, row);
    }
    assert_eq!(office.model.walk.item, before);
    assert!(matches!(office.model.prompt, Some(Prompt::Note { .. })));
}

#[test]
fn the_hints_of_the_footer_are_keys() {
    let mut office = Office::new(lycee(French));
    click(&mut office, "listes");
    assert_eq!(office.model.screen, Screen::Walk);
    click(&mut office, "filtrer");
    assert!(matches!(office.model.prompt, Some(Prompt::Filter { .. })));
    click(&mut office, "fermer");
    assert!(office.model.prompt.is_none());
    click(&mut office, "quitter");
    assert!(office.left);
}

#[test]
fn tabs_themes_and_the_bar_of_the_filter_are_clicked() {
    let mut office = Office::new(under_way());
    office.press(Char('d'));
    click(&mut office, "Historique");
    assert_eq!(office.model.follow.tab, Tab::History);
    assert!(!office.model.follow.days.is_empty());
    office.press(Char('l'));
    click(&mut office, "Comptes et accès");
    assert_eq!(office.model.current().map(|(_, item)| item.theme.as_str()), Some("comptes"));
    office.press(Char('b'));
    click(&mut office, "points masqués");
    assert!(matches!(office.model.prompt, Some(Prompt::Filter { .. })));
}

#[test]
fn the_wheel_moves_in_lists_and_scrolls_texts() {
    let mut office = Office::new(lycee(French));
    office.press(Char('l'));
    let before = office.model.walk.item;
    mouse(&mut office, MouseEventKind::ScrollDown, 60, 4);
    assert!(office.model.walk.item > before);
    mouse(&mut office, MouseEventKind::ScrollUp, 60, 4);
    assert_eq!(office.model.walk.item, before);
    office.press(Char('h'));
    mouse(&mut office, MouseEventKind::ScrollDown, 40, 10);
    assert!(office.model.shell.overlay.as_ref().is_some_and(|help| help.scroll > 0));
    office.press(Esc);
}

#[test]
fn a_line_of_the_form_is_chosen_and_its_button_pressed() {
    let mut office = Office::new(lycee(French));
    office.press(Char('f'));
    click(&mut office, "Enregistrer");
    assert_eq!(office.model.screen, Screen::Form);
    click(&mut office, "Enregistrer");
    assert_eq!(office.model.screen, Screen::Home);
    office.press(Enter);
}
