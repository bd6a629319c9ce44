//! The report screen: one file a tab.
//!
//! ```text
//! │ Ce qui part │ Aperçu │ À relire │ Campagnes │ Envois │
//! │ the tab in front                                     │
//! │ how far a sending got                                │
//! ```

mod campaigns;
mod choice;
mod mentions;
mod preview;
mod receipts;

use super::super::model::Model;
use super::super::model::report::{Sending, Tab};
use super::super::theme::Theme;
use super::{bar, lines, tabs};
use crate::domain::Sentence;
use crate::export::courier::Progress;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Draws the tab in front.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let sending = u16::from(model.report.sending.is_some());
    let rows = [1, u16::from(area.height >= 14)].map(Constraint::Length);
    let rows = rows.into_iter().chain([Constraint::Fill(1), Constraint::Length(sending)]);
    let [bar, _, body, below] = Layout::vertical(rows).areas(area);
    tabs::draw(&Tab::ALL.map(|tab| label(model, tab)), model.report.tab.place(), model, theme, frame, bar);
    match model.report.tab {
        Tab::Choice => choice::draw(model, theme, frame, body),
        Tab::Preview => preview::draw(model, theme, frame, body),
        Tab::Mentions => mentions::draw(model, theme, frame, body),
        Tab::Campaigns => campaigns::draw(model, theme, frame, body),
        Tab::Receipts => receipts::draw(model, theme, frame, body),
    }
    if let Some(sending) = &model.report.sending {
        frame.render_widget(Paragraph::new(progress(model, sending, theme, below.width)), below);
    }
}

/// What a tab is called, with how much it holds.
fn label(model: &Model, tab: Tab) -> String {
    let count = match tab {
        Tab::Choice | Tab::Preview => 0,
        Tab::Mentions => model.report.preview.mentions.len(),
        Tab::Campaigns => model.campaigns.joined.len(),
        Tab::Receipts => model.campaigns.receipts.len(),
    };
    model.text.say(&Sentence::new(&format!("report-tab-{}", tab.id())).with("count", count))
}

/// How far a sending got, on one line.
fn progress(model: &Model, sending: &Sending, theme: Theme, width: u16) -> Line<'static> {
    const BAR: u16 = 12;
    let told = match sending.progress {
        Progress::Again => model.text.get("send-again"),
        Progress::Sent(sent) if sent >= sending.bytes => model.text.get("sending-waiting"),
        Progress::Sent(sent) => {
            let percent = sent * 100 / sending.bytes.max(1);
            #[expect(clippy::cast_precision_loss, reason = "a hundred at most")]
            let bar = bar::share(percent as f64 / 100.0, BAR);
            format!("{bar} {}", model.text.say(&Sentence::new("sending-progress").with("percent", percent)))
        }
    };
    Line::styled(lines::cut(&format!(" {told}"), width), theme.title())
}
