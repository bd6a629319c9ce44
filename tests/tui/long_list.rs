//! A list of thousands of items: only what is in sight is made, and the chosen item is always in sight.

use crate::sample;
use crate::stage::{after, cells, rows};
use crossterm::event::KeyCode::Char;
use jiff::tz::TimeZone;
use prudence::domain::checklist::Library;
use prudence::text::{Language, Text};
use prudence::tui::Model;
use std::fmt::Write;

/// A library whose only checklist has this many items, in themes of fifty, some of one line and some of several.
pub fn library(items: usize) -> Library {
    let themes = items.div_ceil(50);
    let mut text =
        "schema: prudence.checklist/1\nid: longue\nversion: 1.0.0\ntitle: {fr: Longue, en: Long}\nthemes:\n".to_owned();
    for theme in 0..themes {
        writeln!(text, "  - {{id: t{theme}, title: {{fr: Thème {theme}, en: Theme {theme}}}}}").unwrap();
    }
    text.push_str("items:\n");
    for item in 0..items {
        let question = format!("Question {item}, {}", "assez longue pour plusieurs lignes, ".repeat(item % 4));
        writeln!(
            text,
            "  - {{id: i{item}, theme: t{}, kind: yesno, severity: major, owners: [school], text: {{fr: \"{question}\", en: Q}}, why: {{fr: P, en: W}}}}",
            item / 50
        )
        .unwrap();
    }
    let mut library = Library::default();
    library.insert_text("longue.yaml", &text).unwrap();
    library
}

fn model(items: usize) -> Model {
    let now = sample::moment("2026-11-23T08:10:00Z");
    let library = library(items);
    let audit = sample::audit(&library, sample::Mood::Fresh);
    let mut model = Model::new(Text::new(Language::French), library, sample::catalog(), now, TimeZone::UTC);
    model.open(audit, None);
    after(model, &[Char('l')])
}

#[test]
fn the_chosen_item_is_in_sight_wherever_it_is_and_whatever_the_height() {
    let mut model = model(300);
    for item in (0..300).step_by(7).chain([298, 299]) {
        model.walk.go(item);
        for height in [6, 7, 12, 24, 50] {
            let screen = rows(&model, (60, height));
            let chosen = format!("Question {item}, ");
            let found = screen.iter().any(|row| row.contains('►') && row.contains(chosen.trim_end()));
            assert!(found, "{item} at height {height}\n{}", screen.join("\n"));
        }
    }
}

#[test]
fn no_line_is_left_empty_while_there_is_more_to_show() {
    let mut model = model(300);
    for item in [0, 1, 150, 298, 299] {
        model.walk.go(item);
        let list = rows(&model, (60, 30))[1..27].to_vec();
        assert!(list.iter().all(|row| !row.trim().is_empty()), "{item}\n{}", list.join("\n"));
    }
}

#[test]
fn a_frame_of_two_thousand_items_makes_no_more_than_one_of_fifty() {
    let (mut long, mut short) = (model(2000), model(50));
    for model in [&mut long, &mut short] {
        model.walk.go(30);
    }
    let list = |model: &Model| {
        let rows = rows(model, (60, 20));
        rows[1..18].to_vec()
    };
    assert_eq!(list(&long), list(&short));
    cells(&long, (200, 50));
}
