//! Nothing panics at any size, and what one needs stays in sight at the usual ones.

use crate::stage::{SIZES, cells, everything, rows};
use proptest::prelude::*;
use proptest::sample::select;
use std::cell::OnceCell;

#[test]
fn every_screen_can_be_drawn_on_the_smallest_terminals() {
    for (name, model) in everything() {
        for (width, height) in (1..=10).flat_map(|width| (1..=8).map(move |height| (width, height))) {
            assert_eq!(cells(&model, (width, height)).area.width, width, "{name}");
        }
    }
}

#[test]
fn every_screen_can_be_drawn_at_any_size() {
    let screens = OnceCell::new();
    let screens = screens.get_or_init(everything);
    let indices: Vec<usize> = (0..screens.len()).collect();
    let config = ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(index in select(indices), width in 1_u16..=300, height in 1_u16..=100)| {
        let (name, model) = &screens[index];
        prop_assert_eq!(cells(model, (width, height)).area.height, height, "{}", name);
    });
}

#[test]
fn the_chosen_line_is_marked_without_colour() {
    let without_a_list = [
        "checks, none",
        "help",
        "help, form",
        "filter that shows nothing",
        "messages",
        "opening",
        "report, preview",
        "report, sent",
    ];
    for (name, model) in everything().into_iter().filter(|(name, _)| !without_a_list.contains(name)) {
        for size in SIZES {
            let rows = rows(&model, size);
            let detail = name == "walk, details";
            assert!(detail || rows.iter().any(|row| row.contains('►')), "{name} at {size:?}: {rows:#?}");
        }
    }
}

#[test]
fn the_start_screen_tells_the_verdict_the_interval_and_a_blocker_on_a_small_terminal() {
    let (_, home) = everything().remove(0);
    let screen = rows(&home, (40, 12)).join("\n");
    for told in ["PAS PRÊT", "79–86", "► non · Le taux de comptes"] {
        assert!(screen.contains(told), "{told} is missing in\n{screen}");
    }
}

#[test]
fn the_line_of_the_form_that_is_typed_in_is_always_in_sight() {
    use crossterm::event::KeyCode::Tab;
    let (_, mut form) = everything().remove(1);
    for _ in 0..9 {
        for height in 4..30 {
            let rows = rows(&form, (40, height));
            assert!(rows.iter().any(|row| row.starts_with('►')), "{:?} at height {height}", form.form.line);
        }
        crate::stage::press(&mut form, Tab);
    }
}
