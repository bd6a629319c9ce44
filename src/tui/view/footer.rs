//! The footer: the keys of the screen in front, from the table of actions.

use super::super::action::{self, Footer, KeyName};
use super::super::model::Face;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use textwrap::core::display_width;

/// The most lines that the footer takes.
const LINES: usize = 2;

/// A key and what it does.
struct Hint {
    code: KeyCode,
    key: String,
    label: String,
    stays: bool,
}

/// The hints of the footer, line by line: one, or two where one is too narrow. The ways out stay when there is no
/// room for all.
pub(in crate::tui) fn lines(model: &dyn Face, theme: Theme, width: u16) -> Vec<Vec<(KeyCode, Line<'static>)>> {
    let mut hints = hints(model);
    while rows(&hints, width).len() > LINES {
        let Some(last) = hints.iter().rposition(|hint| !hint.stays) else { break };
        hints.remove(last);
    }
    let mut hints = hints.into_iter();
    let rows = rows(hints.as_slice(), width);
    rows.into_iter()
        .map(|count| hints.by_ref().take(count).map(|hint| (hint.code, hint.line(theme))).collect())
        .collect()
}

/// Draws the footer and says where each hint stands.
pub(in crate::tui) fn draw(
    model: &dyn Face,
    lines: Vec<Vec<(KeyCode, Line<'static>)>>,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    for (hints, row) in lines.into_iter().zip(area.rows()) {
        let mut x = row.x;
        for (code, line) in hints {
            let width = u16::try_from(line.width()).unwrap_or(u16::MAX).min(row.right() - x);
            let place = Rect { x, width, ..row };
            frame.render_widget(line, place);
            model.shell().hits.put(place, Target::Key(code));
            x += width;
        }
    }
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

impl Hint {
    fn line(self, theme: Theme) -> Line<'static> {
        Line::from(vec![Span::raw(" "), Span::styled(self.key, theme.key()), Span::raw(format!(" {} ", self.label))])
    }
}

fn hints(model: &dyn Face) -> Vec<Hint> {
    let shown = action::heard_in(model.scope()).filter(|binding| binding.footer != Footer::Never);
    let hints = shown.filter_map(|binding| {
        let code = *binding.keys.first()?;
        let (key, label) = (name(model, code), model.text().get(binding.label?));
        Some(Hint { code, key, label, stays: binding.footer == Footer::Always })
    });
    hints.collect()
}

/// How a key is written for people.
pub(super) fn name(model: &dyn Face, code: KeyCode) -> String {
    match KeyName::of(code) {
        KeyName::Letter(letter) => letter.to_string(),
        KeyName::Word(key) => model.text().get(key),
    }
}
