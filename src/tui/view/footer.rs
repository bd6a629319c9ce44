//! The footer: the keys of the screen in front, from the table of actions.

use super::super::action::{self, Footer, KeyName};
use super::super::model::Model;
use super::super::theme::Theme;
use crossterm::event::KeyCode;
use ratatui::text::{Line, Span};
use textwrap::core::display_width;

/// The most lines that the footer takes.
const LINES: usize = 2;

/// A key and what it does.
struct Hint {
    key: String,
    label: String,
    stays: bool,
}

/// The footer's lines: one, or two where one is too narrow. The ways out stay when there is no room for all.
pub(super) fn lines(model: &Model, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut hints = hints(model);
    while rows(&hints, width).len() > LINES {
        let Some(last) = hints.iter().rposition(|hint| !hint.stays) else { break };
        hints.remove(last);
    }
    let mut hints = hints.into_iter();
    let rows = rows(hints.as_slice(), width);
    rows.into_iter().map(|count| line(hints.by_ref().take(count), theme)).collect()
}

/// How many hints stand on each line.
fn rows(hints: &[Hint], width: u16) -> Vec<usize> {
    let mut rows = vec![0];
    let mut used = 0;
    for hint in hints {
        let cells = display_width(&hint.key) + display_width(&hint.label) + 3;
        if used > 0 && used + cells > usize::from(width) {
            rows.push(0);
            used = 0;
        }
        used += cells;
        if let Some(row) = rows.last_mut() {
            *row += 1;
        }
    }
    rows
}

fn line(hints: impl Iterator<Item = Hint>, theme: Theme) -> Line<'static> {
    let spans = hints
        .flat_map(|hint| [Span::raw(" "), Span::styled(hint.key, theme.key()), Span::raw(format!(" {} ", hint.label))]);
    spans.collect()
}

fn hints(model: &Model) -> Vec<Hint> {
    let shown = action::heard_in(model.scope()).filter(|binding| binding.footer != Footer::Never);
    let hints = shown.filter_map(|binding| {
        let (key, label) = (name(model, *binding.keys.first()?), model.text.get(binding.label?));
        Some(Hint { key, label, stays: binding.footer == Footer::Always })
    });
    hints.collect()
}

/// How a key is written for people.
pub(super) fn name(model: &Model, code: KeyCode) -> String {
    match KeyName::of(code) {
        KeyName::Letter(letter) => letter.to_string(),
        KeyName::Word(key) => model.text.get(key),
    }
}
