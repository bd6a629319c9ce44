//! The table of actions is the only source of what footers and help tell.

use crate::stage::{everything, rows};
use crossterm::event::KeyCode::{Char, F};
use prudence::tui::Model;
use prudence::tui::action::{Binding, Footer, KeyName, Scope, bindings, heard_in};
use prudence::tui::model::Face;
use prudence::tui::model::shell::Content;

fn label(model: &Model, binding: &Binding) -> Option<String> {
    binding.label.map(|label| model.text.get(label))
}

fn key(model: &Model, code: crossterm::event::KeyCode) -> String {
    match KeyName::of(code) {
        KeyName::Letter(letter) => letter.to_string(),
        KeyName::Word(word) => model.text.get(word),
    }
}

#[test]
fn every_action_appears_once_in_a_scope() {
    for scope in Scope::ALL {
        let own: Vec<_> = bindings().filter(|binding| binding.scope == scope).collect();
        for binding in &own {
            let count = own.iter().filter(|other| other.action == binding.action).count();
            assert_eq!(count, 1, "{:?} in {scope:?}", binding.action);
        }
    }
}

#[test]
fn every_binding_with_a_label_is_in_the_help_of_its_screen() {
    for (name, mut model) in
        everything().into_iter().filter(|(_, model)| model.prompt.is_none() && model.shell.overlay.is_none())
    {
        model.shell.show(Content::Help);
        let screen = rows(&model, (120, 70));
        for binding in heard_in(model.scope_below()) {
            let Some(label) = label(&model, binding) else { continue };
            let first = key(&model, binding.keys[0]);
            let told = screen.iter().any(|row| row.contains(&label) && row.contains(&first));
            assert!(told, "{name}: {first} {label}\n{}", screen.join("\n"));
        }
    }
}

#[test]
fn a_footer_tells_nothing_that_is_not_in_the_table() {
    for (name, model) in everything() {
        let footer = rows(&model, (400, 40)).pop().unwrap_or_default();
        let mut hints: Vec<String> = heard_in(model.scope())
            .filter_map(|binding| Some(format!("{} {}", key(&model, binding.keys[0]), label(&model, binding)?)))
            .collect();
        hints.sort_by_key(|hint| std::cmp::Reverse(hint.len()));
        let rest = hints.iter().fold(format!("{footer} "), |rest, hint| rest.replacen(&format!(" {hint} "), "", 1));
        assert_eq!(rest.trim(), "", "{name}: {footer}");
    }
}

#[test]
fn the_ways_out_stay_in_the_footer_of_a_small_terminal() {
    for (name, model) in everything() {
        for size in [(40, 12), (80, 24)] {
            let footer = rows(&model, size).into_iter().rev().take(2).collect::<Vec<_>>().join(" ");
            for binding in heard_in(model.scope()).filter(|binding| binding.footer == Footer::Always) {
                let label = label(&model, binding).unwrap_or_default();
                assert!(footer.contains(&label), "{name} at {size:?}: {label} is missing in {footer}");
            }
        }
    }
}

#[test]
fn help_is_one_key_away_on_every_screen() {
    for scope in Scope::ALL.into_iter().filter(|scope| scope.is_screen() || *scope == Scope::Form) {
        let f1 = heard_in(scope).any(|binding| binding.keys.contains(&F(1)));
        let h = heard_in(scope).any(|binding| binding.keys.contains(&Char('h')));
        assert!(f1 && (h || scope == Scope::Form), "{scope:?}");
    }
}
