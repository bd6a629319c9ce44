//! The footer: the keys of the screen in front, from the table of actions.

use super::super::action::{self, KeyName};
use super::super::model::{Model, Prompt};
use super::super::theme::Theme;
use crossterm::event::KeyCode;
use ratatui::text::{Line, Span};

/// The footer's lines: one, or two where one is too narrow.
pub(super) fn lines(model: &Model, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut lines = vec![Line::default()];
    let mut used = 0;
    for (key, label) in hints(model) {
        let cells = textwrap::core::display_width(&key) + textwrap::core::display_width(&label) + 3;
        if used + cells > usize::from(width) && used > 0 {
            if lines.len() == 2 {
                break;
            }
            lines.push(Line::default());
            used = 0;
        }
        used += cells;
        if let Some(line) = lines.last_mut() {
            line.spans.push(Span::raw(" "));
            line.spans.push(Span::styled(key, theme.key()));
            line.spans.push(Span::raw(format!(" {label} ")));
        }
    }
    lines
}

fn hints(model: &Model) -> Vec<(String, String)> {
    let named = |keys: &[(&str, &str)]| {
        keys.iter().map(|(key, label)| (model.text.get(key), model.text.get(label))).collect::<Vec<_>>()
    };
    if let Some(prompt) = &model.prompt {
        return match prompt {
            Prompt::Choices { .. } => {
                named(&[("key-enter", "action-confirm"), ("key-space", "action-toggle"), ("key-escape", "action-back")])
            }
            Prompt::Note { .. } => named(&[
                ("key-enter", "action-confirm"),
                ("key-alt-enter", "action-new-line"),
                ("key-escape", "action-back"),
            ]),
            _ => named(&[("key-enter", "action-confirm"), ("key-escape", "action-back")]),
        };
    }
    let Some(scope) = model.screen.scope() else {
        return named(&[
            ("key-enter", "action-next-line"),
            ("key-up-down", "action-move"),
            ("key-escape", "action-back"),
            ("key-f1", "action-help"),
        ]);
    };
    let shown = action::heard_in(scope).filter(|binding| binding.footer);
    shown.filter_map(|binding| Some((name(model, *binding.keys.first()?), model.text.get(binding.label?)))).collect()
}

/// How a key is written for people.
pub(super) fn name(model: &Model, code: KeyCode) -> String {
    match KeyName::of(code) {
        KeyName::Letter(letter) => letter.to_string(),
        KeyName::Word(key) => model.text.get(key),
    }
}
