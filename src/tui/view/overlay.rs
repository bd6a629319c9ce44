//! The text in front of everything: the help, with every key of what is below, or several things told at once.

use super::super::action;
use super::super::model::shell::{Content, Overlay};
use super::super::model::{Face, Notice};
use super::super::theme::Theme;
use super::{around, footer, lines};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span, Text};
use textwrap::core::display_width;

/// The most cells that it is wide: longer lines are hard to read.
const WIDTH: u16 = 96;

/// How many cells the keys take at the least.
const KEYS: u16 = 16;

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
    let heard = action::heard_in(model.scope_below()).filter_map(|binding| {
        let keys: Vec<String> = binding.keys.iter().map(|key| footer::name(model, *key)).collect();
        Some((format!(" {}", keys.join(" ")), model.text().get(binding.label?)))
    });
    let heard: Vec<(String, String)> = heard.collect();
    let widest = heard.iter().map(|(keys, _)| display_width(keys) + 1).max().unwrap_or_default();
    let column = u16::try_from(widest).unwrap_or(width).max(KEYS);
    let line = |(keys, label): (String, String)| {
        let label = lines::cut(&label, width.saturating_sub(column));
        Line::from(vec![Span::styled(lines::column(&keys, column), theme.key()), Span::raw(label)])
    };
    let mut all: Vec<Line<'_>> = heard.into_iter().map(line).collect();
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
