//! The text in front of everything: the help, with every key of what is below, or several things told at once.

use super::super::action;
use super::super::model::shell::{Content, Overlay};
use super::super::model::{Face, Notice};
use super::super::theme::Theme;
use super::{around, footer, lines};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span, Text};

/// The most cells that it is wide: longer lines are hard to read.
const WIDTH: u16 = 96;

/// Draws it when there is one; the help tells behind the keys what stands under the keys `help_told` of the catalogues.
pub(in crate::tui) fn draw(model: &dyn Face, help_told: &[&str], theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let Some(Overlay { content, scroll }) = &model.shell().overlay else { return };
    let width = area.width.min(WIDTH);
    let (title, told) = match content {
        Content::Help => ("help-title", help(model, help_told, theme, width.saturating_sub(4))),
        Content::Messages(notices) => ("prompt-messages", messages(model, notices, theme, width.saturating_sub(4))),
    };
    let height = u16::try_from(told.len()).unwrap_or(u16::MAX).saturating_add(2);
    let inner = around::framed(model, title, (width, height), theme, frame, area);
    lines::draw_scrolled(Text::from(told), *scroll, model, frame, inner);
}

fn help(model: &dyn Face, told: &[&str], theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut all = Vec::new();
    for binding in action::heard_in(model.scope_below()) {
        let Some(label) = binding.label else { continue };
        let keys: Vec<String> = binding.keys.iter().map(|key| footer::name(model, *key)).collect();
        all.push(Line::from(vec![
            Span::styled(lines::column(&format!(" {}", keys.join(" ")), 16), theme.key()),
            Span::raw(lines::cut(&model.text().get(label), width.saturating_sub(16))),
        ]));
    }
    for key in told {
        all.push(Line::default());
        all.extend(lines::paragraph(&format!(" {}", model.text().get(key)), width, theme.dim()));
    }
    all
}

fn messages(model: &dyn Face, notices: &[Notice], theme: Theme, width: u16) -> Vec<Line<'static>> {
    let told = notices.iter().flat_map(|notice| {
        let (mark, style) = if notice.failed { ("! ", theme.bad()) } else { ("· ", theme.title()) };
        lines::paragraph(&format!(" {mark}{}", model.text().say(&notice.sentence)), width, style)
    });
    told.collect()
}
