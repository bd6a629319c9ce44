//! What is asked, of whom: as on the first page of the consolidated report.

use super::super::super::theme::Theme;
use super::super::super::view::list::{List, itself};
use super::super::super::view::{bar, lines};
use super::super::model::{Figures, Model};
use super::counts;
use crate::domain::Sentence;
use crate::domain::union::statistics::PointsLine;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// The widest bar.
const BAR: u16 = 60;

pub(super) fn draw(model: &Model, figures: &Figures, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let demands = figures.demands();
    let width = area.width.saturating_sub(3);
    let lines = |at: usize| demand(model, demands[at], theme, width);
    let chosen = Some(model.cursor().line);
    List { model, theme, count: demands.len(), chosen, lines: &lines, target: &itself }.draw(frame, area);
}

/// Who has to act, at how many schools; below, those where something of theirs blocks, as a bar.
fn demand(model: &Model, points: &PointsLine, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let owner = model.text.get(&format!("union-owner-{}", points.owner.id()));
    let sentence = Sentence::new("union-demand")
        .with("blocking", counts::told(model, points.blocking))
        .with("open", counts::told(model, points.open))
        .with("of", points.of);
    let mut all = vec![lines::heading(&lines::cut(&owner, width), theme)];
    all.extend(lines::paragraph(&model.text.say(&sentence), width, Style::new()));
    if let Some(blocking) = points.blocking {
        let bar = bar::share(counts::share(blocking, points.of), width.min(BAR));
        all.push(Line::styled(bar, theme.bad()));
    }
    all.push(Line::default());
    all
}
