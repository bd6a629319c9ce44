//! What is asked, of whom: as on the first page of the consolidated report.

use super::super::super::theme::Theme;
use super::super::super::view::list::{List, itself};
use super::super::super::view::{bar, lines};
use super::super::model::{Figures, Model};
use super::{counts, item};
use crate::domain::Sentence;
use crate::domain::union::statistics::{Demand, Demanded, Interlocutor, Portion};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// The widest bar.
const BAR: u16 = 60;

/// Draws the interlocutors.
pub(super) fn draw(model: &Model, figures: &Figures, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let demands = &figures.demands;
    let width = area.width.saturating_sub(3);
    let lines = |at: usize| demand(model, &demands[at], theme, width);
    let chosen = Some(model.cursor().line);
    List { model, theme, count: demands.len(), chosen, lines: &lines, target: &itself }.draw(frame, area);
}

/// Who has to act, and for whom.
pub(super) fn title(model: &Model, to: Interlocutor) -> String {
    let (who, schools) = (format!("union-to-{}", to.id()), format!("union-schools-{}", to.id()));
    format!("{} · {}", model.text.get(&who), model.text.get(&schools))
}

/// At how many schools something blocks or is open; below, those where something blocks, as a bar.
fn demand(model: &Model, demand: &Demand, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut all = vec![lines::heading(&lines::cut(&title(model, demand.to), width), theme)];
    for (key, portion) in [("union-demand-blocking", demand.blocking), ("union-demand-open", demand.open)] {
        let told = format!("{} {}", told(model, portion), model.text.get(key));
        all.extend(lines::paragraph(&told, width, Style::new()));
    }
    if let Some(Portion { count, of: Some(of) }) = demand.blocking {
        all.push(Line::styled(bar::share(counts::share(count, of), width.min(BAR)), theme.bad()));
    }
    all.push(Line::default());
    all
}

/// « 163 sur 288 »; a count alone where it is hidden of how many.
fn told(model: &Model, portion: Option<Portion>) -> String {
    match portion {
        Some(Portion { count, of: Some(of) }) => counts::of(model, count, of),
        Some(Portion { count, of: None }) => count.to_string(),
        None => counts::told(model, None),
    }
}

/// An item that is asked for: how grave, the question; below, the answers that ask for it.
pub(super) fn point(model: &Model, point: &Demanded, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut all = item::question(model, point.severity, (&point.checklist, &point.item), width);
    let sentence = Sentence::new("board-demanded-counts")
        .with("no", told(model, Some(point.no)))
        .with("partial", told(model, point.partial));
    all.extend(lines::paragraph(&format!("   {}", model.text.say(&sentence)), width, theme.dim()));
    all
}
