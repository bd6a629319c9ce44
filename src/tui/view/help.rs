//! The help: every key of the screen in front, from the table of actions, and where everything is kept.

use super::super::action::{self, Scope};
use super::super::model::Model;
use super::super::theme::Theme;
use super::{footer, lines};
use ratatui::Frame;
use ratatui::layout::{Margin, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear};

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect, scroll: u16) {
    let area = area.inner(Margin { horizontal: 2, vertical: 1 });
    let block = Block::bordered().title(Span::styled(format!(" {} ", model.text.get("help-title")), theme.title()));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    lines::draw_scrolled(Text::from(content(model, theme, inner.width)), scroll, frame, inner);
}

fn content(model: &Model, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let scope = model.screen.scope().unwrap_or(Scope::Everywhere);
    let mut content = Vec::new();
    for binding in action::heard_in(scope) {
        let Some(label) = binding.label else { continue };
        let keys: Vec<String> = binding.keys.iter().map(|key| footer::name(model, *key)).collect();
        content.push(Line::from(vec![
            Span::styled(lines::column(&keys.join(" "), 16), theme.key()),
            Span::raw(model.text.get(label)),
        ]));
    }
    for key in ["help-move", "help-saved", "help-measures", "help-close"] {
        content.push(Line::default());
        content.extend(lines::paragraph(&model.text.get(key), width, theme.dim()));
    }
    content
}
