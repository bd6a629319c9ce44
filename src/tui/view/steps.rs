//! What to do next, on the start screen: for a campaign, for what is essential, due, contradicted or not checked.

use super::super::model::Model;
use super::super::theme::Theme;
use super::super::update::essential::minutes;
use super::{campaigns, lines};
use crate::domain::Sentence;
use crate::domain::check::JudgedRound;
use ratatui::style::Style;
use ratatui::text::Line;

/// What to do next, the most pressing first, each on a line: what a campaign waits for, what is essential, what is due, what is contradicted.
pub(super) fn lines(model: &Model, theme: Theme, width: u16, wide: bool, most: usize) -> Vec<Line<'static>> {
    // What was to be done on an earlier day is done, or no longer to be done there.
    let most = if model.past.is_some() { 0 } else { most };
    let (overdue, _) = model.pressing();
    let (pressing, calm) = if overdue > 0 { (dates(model, theme), None) } else { (None, dates(model, theme)) };
    let check = check(model, theme).filter(|_| !wide);
    let steps = [essential(model, theme), pressing, contradicted(model, theme), check, calm];
    let steps = campaigns::steps(model, theme).chain(steps.into_iter().flatten()).take(most);
    steps.map(|(told, style)| Line::styled(lines::cut(&format!(" → {told}"), width), style)).collect()
}

fn essential(model: &Model, theme: Theme) -> Option<(String, Style)> {
    let (done, count) = model.essential();
    let left = count.checked_sub(done).filter(|left| *left > 0)?;
    let progress = Sentence::new("home-essential").with("done", done).with("count", count);
    let left = Sentence::new("home-essential-left").with("minutes", minutes(left));
    Some((format!("{} · {}", model.text.say(&progress), model.text.say(&left)), theme.title()))
}

fn dates(model: &Model, theme: Theme) -> Option<(String, Style)> {
    let Some(day) = model.audit.as_ref()?.day else { return Some((model.text.get("home-no-day"), theme.dim())) };
    let (overdue, week) = model.pressing();
    let day = Sentence::new("home-day").with("day", model.text.day(day));
    let pressing = Sentence::new("home-pressing").with("overdue", overdue).with("week", week);
    let style = if overdue > 0 { theme.warn() } else { Style::new() };
    Some((format!("{} · {}", model.text.say(&pressing), model.text.say(&day)), style))
}

/// The last check; where it is wide, it has a place of its own.
fn check(model: &Model, theme: Theme) -> Option<(String, Style)> {
    let round = model.last_round.as_ref();
    let told = round.map(|round| (check_sentence(model, round), theme.severity(round.worst())));
    told.or_else(|| Some((model.text.get("home-no-check"), theme.dim())))
}

fn contradicted(model: &Model, theme: Theme) -> Option<(String, Style)> {
    let count = model.rows.iter().flatten().filter(|row| row.facts.contradicted).count();
    let told = model.text.say(&Sentence::new("home-contradicted").with("count", count));
    (count > 0).then_some((told, theme.warn()))
}

/// The last check in one sentence.
pub(super) fn check_sentence(model: &Model, round: &JudgedRound) -> String {
    let faults = round.targets.iter().filter(|target| target.verdict.is_fault()).count();
    let place = model.text.get(&format!("where-{}", round.attribution.r#where.id()));
    let sentence = Sentence::new("home-check")
        .with("age", model.text.age(round.started_at, model.now))
        .with("faults", faults)
        .with("total", round.targets.len())
        .with("where", place);
    model.text.say(&sentence)
}
