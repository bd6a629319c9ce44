//! The campaigns that were joined: until when, what is missing, and for which of them the report is.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::campaigns::{style, title, told};
use super::super::lines;
use super::super::list::{List, itself};
use crate::domain::Sentence;
use crate::domain::campaign::Campaign;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// Draws the campaigns that the school has joined.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let joined = &model.campaigns.joined;
    if joined.is_empty() {
        lines::draw_told(&model.text.get("campaigns-none"), theme, frame, area);
        return;
    }
    let width = area.width.saturating_sub(3);
    let lines = |index: usize| campaign(model, &joined[index].campaign, theme, width);
    let chosen = Some(model.report.line);
    List { model, theme, count: joined.len(), chosen, lines: &lines, target: &itself }.draw(frame, area);
}

fn campaign(model: &Model, campaign: &Campaign, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let chosen = model.report.chosen.campaign.as_ref() == Some(&campaign.id);
    let mark = if chosen { "(•) " } else { "( ) " };
    let asker = Sentence::new("campaign-asked-by").with("name", campaign.asked_by.name.as_str());
    let deadline = Sentence::new("campaign-deadline").with("day", model.text.day(campaign.deadline));
    let mut lines = lines::paragraph(&format!("{mark}{}", title(model, campaign)), width, theme.title());
    for sentence in [asker, deadline] {
        lines.extend(lines::paragraph(&format!("    {}", model.text.say(&sentence)), width, Style::new()));
    }
    let standing = model.standings().into_iter().find(|(other, _)| other.id == campaign.id);
    if let Some((_, standing)) = standing {
        let told = format!("    {}", told(model, &standing));
        lines.extend(lines::paragraph(&told, width, style(&standing, theme)));
    }
    lines
}
