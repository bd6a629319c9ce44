//! The follow-up.
//!
//! ```text
//! │ Échéances │ Phases │ Contradictions │ Historique │ Versions │
//! │ the filter, when one is on                                  │
//! │ one file a tab                                              │
//! ```

mod chart;
mod contradictions;
mod dates;
mod history;
mod phases;
mod versions;

use super::super::model::Model;
use super::super::model::follow::Tab;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use super::{filter, lines};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use textwrap::core::display_width;

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let [tabs, _, body] =
        Layout::vertical([Constraint::Length(1), Constraint::Length(gap(area)), Constraint::Fill(1)]).areas(area);
    draw_tabs(model, theme, frame, tabs);
    let lists_items = matches!(model.follow.tab, Tab::Dates | Tab::Contradictions | Tab::History);
    let body = if lists_items { filter::draw_bar(model, theme, frame, body) } else { body };
    match model.follow.tab {
        Tab::Dates => dates::draw(model, theme, frame, body),
        Tab::Phases => phases::draw(model, theme, frame, body),
        Tab::Contradictions => contradictions::draw(model, theme, frame, body),
        Tab::History => history::draw(model, theme, frame, body),
        Tab::Versions => versions::draw(model, theme, frame, body),
    }
}

/// An empty line below the tabs, where there is room.
fn gap(area: Rect) -> u16 {
    u16::from(area.height >= 14)
}

/// The tabs, each with how much it holds; where it is narrow, the one in front and what stands beside it.
fn draw_tabs(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let labels = Tab::ALL.map(|tab| format!(" {} ", model.text.get(&format!("tab-{}", tab.id()))));
    let widths = labels.each_ref().map(|label| u16::try_from(display_width(label)).unwrap_or(u16::MAX));
    let at = Tab::ALL.iter().position(|tab| *tab == model.follow.tab).unwrap_or_default();
    // The first tab to show: the latest from which the one in front still fits.
    let fits = |first: &usize| widths[*first..=at].iter().map(|width| width + 1).sum::<u16>() <= area.width;
    let first = (0..=at).find(fits).unwrap_or(at);
    let mut spans = Vec::new();
    let mut x = area.x;
    for (index, label) in labels.into_iter().enumerate().skip(first) {
        let width = widths[index].min(area.right().saturating_sub(x));
        if width == 0 {
            break;
        }
        model.hits.put(Rect { x, width, ..area }, Target::Tab(Tab::ALL[index]));
        let style = if index == at { theme.selected().patch(theme.title()) } else { theme.dim() };
        spans.push(Span::styled(lines::cut(&label, width), style));
        spans.push(Span::raw(" "));
        x = x.saturating_add(width + 1);
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}
