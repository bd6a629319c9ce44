//! The campaigns: how long is left in each, and what is still missing.

use super::super::model::Model;
use super::super::theme::Theme;
use crate::domain::Sentence;
use crate::domain::campaign::{Campaign, Delivery, Standing};
use crate::domain::printable;
use ratatui::style::Style;

/// What is to be done for each campaign, the most pressing first.
pub(super) fn steps(model: &Model, theme: Theme) -> impl Iterator<Item = (String, Style)> {
    model.standings().into_iter().map(move |(campaign, standing)| {
        let step =
            Sentence::new("home-campaign").with("stands", told(model, &standing)).with("title", title(model, campaign));
        (model.text.say(&step), style(&standing, theme))
    })
}

/// The title in the language of the screen.
pub(super) fn title(model: &Model, campaign: &Campaign) -> String {
    printable::one_line(model.text.local(&campaign.title))
}

/// How long is left, and what is missing.
pub(super) fn told(model: &Model, standing: &Standing) -> String {
    let text = &model.text;
    let days = i64::from(standing.days_left);
    let left = if days < 0 {
        Sentence::new("campaign-overdue").with("days", -days)
    } else {
        Sentence::new("campaign-left-days").with("days", days)
    };
    let unanswered = (standing.unanswered > 0)
        .then(|| text.say(&Sentence::new("campaign-lacks-answers").with("count", standing.unanswered)));
    let checked = (!standing.checked).then(|| text.get("campaign-lacks-check"));
    let report = match standing.report {
        Delivery::Never => Some(text.get("campaign-lacks-report")),
        Delivery::Outdated => Some(text.get("campaign-lacks-changes")),
        Delivery::UpToDate => None,
    };
    let missing: Vec<String> = [unanswered, checked, report].into_iter().flatten().collect();
    let missing = if missing.is_empty() { text.get("campaign-lacks-nothing") } else { missing.join(", ") };
    text.say(&Sentence::new("labelled").with("label", left).with("text", missing))
}

/// In the last week, what is not done is to be looked at.
pub(super) fn style(standing: &Standing, theme: Theme) -> Style {
    const WEEK: i32 = 7;
    match (standing.is_done(), standing.days_left) {
        (true, _) => theme.good(),
        (false, ..0) => theme.bad(),
        (false, 0..=WEEK) => theme.warn(),
        (false, _) => theme.title(),
    }
}
