//! The help: every key of the screen in front, from the table of actions, and where everything is kept.

use super::super::action;
use super::super::model::Face;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use super::{footer, lines};
use ratatui::Frame;
use ratatui::layout::{Constraint, Flex, Layout, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear};

/// The most cells that the help is wide: longer lines are hard to read.
const WIDTH: u16 = 96;

/// Draws the help; behind the keys, what the texts under these keys of the catalogues tell.
pub(in crate::tui) fn draw(
    model: &dyn Face,
    told: &[&str],
    scroll: u16,
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let content = content(model, told, theme, area.width.min(WIDTH).saturating_sub(4));
    let height = u16::try_from(content.len()).unwrap_or(u16::MAX).saturating_add(2).min(area.height);
    let [area] = Layout::vertical([Constraint::Length(height)]).flex(Flex::Center).areas(area);
    let [area] = Layout::horizontal([Constraint::Max(WIDTH)]).flex(Flex::Center).areas(area);
    let block = Block::bordered().title(Span::styled(format!(" {} ", model.text().get("help-title")), theme.title()));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    model.hits().put(area, Target::Nothing);
    lines::draw_scrolled(Text::from(content), scroll, model, frame, inner);
}

fn content(model: &dyn Face, told: &[&str], theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut content = Vec::new();
    for binding in action::heard_in(model.scope_below_help()) {
        let Some(label) = binding.label else { continue };
        let keys: Vec<String> = binding.keys.iter().map(|key| footer::name(model, *key)).collect();
        content.push(Line::from(vec![
            Span::styled(lines::column(&format!(" {}", keys.join(" ")), 16), theme.key()),
            Span::raw(lines::cut(&model.text().get(label), width.saturating_sub(16))),
        ]));
    }
    for key in told {
        content.push(Line::default());
        content.extend(lines::paragraph(&format!(" {}", model.text().get(key)), width, theme.dim()));
    }
    content
}
