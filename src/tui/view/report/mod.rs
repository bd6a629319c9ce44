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
mod receipts;

use super::super::model::Model;
use super::super::model::report::{Sending, Tab};
use super::super::theme::Theme;
use super::{bar, lines, tabs};
use crate::domain::report::{Content, Section};
use crate::domain::{Sentence, printable};
use crate::export::courier::Progress;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let sending = u16::from(model.report.sending.is_some());
    let rows = [1, u16::from(area.height >= 14)].map(Constraint::Length);
    let rows = rows.into_iter().chain([Constraint::Fill(1), Constraint::Length(sending)]);
    let [bar, _, body, below] = Layout::vertical(rows).areas(area);
    tabs::draw(&Tab::ALL.map(|tab| label(model, tab)), model.report.tab.place(), model, theme, frame, bar);
    match model.report.tab {
        Tab::Choice => choice::draw(model, theme, frame, body),
        Tab::Preview => draw_preview(model, theme, frame, body),
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

/// What a section holds, behind its name.
pub(super) fn held(model: &Model, section: Section) -> String {
    let id = section.id();
    let content = match model.report.preview.content(section) {
        Content::Several(count) => Sentence::new(&format!("content-{id}")).with("count", *count),
        Content::Named(text) => Sentence::new("content-name").with("text", text.as_str()),
    };
    let label = model.text.get(&format!("report-section-{id}"));
    model.text.say(&Sentence::new("labelled").with("label", label).with("text", content))
}

/// The report as it would leave.
fn draw_preview(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let lines = model.report.preview.lines.iter().flat_map(|line| match printable::one_line(line) {
        empty if empty.is_empty() => vec![Line::default()],
        rule if rule.starts_with('─') => vec![Line::styled(lines::cut(&format!(" {rule}"), area.width), theme.dim())],
        line => lines::paragraph(&format!(" {line}"), area.width.saturating_sub(1), Style::new()),
    });
    let text = Text::from(lines.collect::<Vec<_>>());
    lines::draw_scrolled(text, model.report.scroll, model, frame, area);
}

/// How far a sending got, on one line.
fn progress(model: &Model, sending: &Sending, theme: Theme, width: u16) -> Line<'static> {
    const BAR: u16 = 12;
    let told = match sending.progress {
        Progress::Again => model.text.get("send-again"),
        Progress::Sent(sent) => {
            let percent = sent * 100 / sending.bytes.max(1);
            #[expect(clippy::cast_precision_loss, reason = "a hundred at most")]
            let bar = bar::share(percent as f64 / 100.0, BAR);
            format!("{bar} {}", model.text.say(&Sentence::new("sending-progress").with("percent", percent)))
        }
    };
    Line::styled(lines::cut(&format!(" {told}"), width), theme.title())
}
