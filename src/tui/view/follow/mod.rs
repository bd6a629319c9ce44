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
use super::super::theme::Theme;
use super::{filter, tabs};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

/// Draws the tab in front.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let [bar, _, body] =
        Layout::vertical([Constraint::Length(1), Constraint::Length(gap(area)), Constraint::Fill(1)]).areas(area);
    let labels = Tab::ALL.map(|tab| model.text.get(&format!("tab-{}", tab.id())));
    let at = Tab::ALL.iter().position(|tab| *tab == model.follow.tab).unwrap_or_default();
    tabs::draw(&labels, at, model, theme, frame, bar);
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
