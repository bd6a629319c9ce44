//! The line that tells what the figures are worth: of how many reports, published or not, or what is being done.

use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::model::{Figures, Model};
use crate::domain::Sentence;
use crate::domain::union::Pile;
use crate::domain::union::statistics::Step;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;

/// The population in front, behind the name of the screen.
pub(super) fn about(model: &Model) -> String {
    let shown = model.figures.as_ref().map_or(&model.filter, |figures| &figures.population.filters);
    format!("· {}", model.names().population(shown))
}

/// Draws how what is shown stands: what is computed, provisional, or published.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let (told, style) = match (model.step, &model.figures) {
        (Some(step), _) => (drafting(model, step), theme.warn()),
        (None, Some(figures)) if !model.is_empty() => (standing(model, figures), standing_style(model, figures, theme)),
        (None, _) => (String::new(), theme.dim()),
    };
    let line = Line::styled(lines::cut(&format!(" {told}"), area.width), style);
    frame.render_widget(Paragraph::new(line), area);
}

/// What is being done, and how far it is.
fn drafting(model: &Model, step: Step) -> String {
    let at = Step::ALL.iter().position(|known| *known == step).unwrap_or_default() + 1;
    let doing = Sentence::new(&format!("board-step-{}", step.id()));
    model.text.say(&Sentence::new("board-step").with("doing", doing).with("at", at).with("of", Step::ALL.len()))
}

/// Only figures that are published, and of all that came in, are at rest.
fn standing_style(model: &Model, figures: &Figures, theme: Theme) -> Style {
    if figures.draft.is_new || unsettled(model) > 0 { theme.warn() } else { theme.dim() }
}

fn standing(model: &Model, figures: &Figures) -> String {
    let population = &figures.population;
    let stated = match population.reports {
        Some(reports) => vec![counted(model, reports, population.known), worth(model, figures)],
        None => vec![model.text.get("board-nothing-stated")],
    };
    // First, so that it is read on a narrow terminal too.
    not_ended(model, "board-not-ended").into_iter().chain(stated).collect::<Vec<_>>().join(" · ")
}

fn counted(model: &Model, reports: usize, known: Option<usize>) -> String {
    let counted = match known {
        Some(known) => Sentence::new("board-reports-of").with("reports", reports).with("known", known),
        None => Sentence::new("board-reports").with("reports", reports),
    };
    model.text.say(&counted)
}

fn worth(model: &Model, figures: &Figures) -> String {
    let worth = match (figures.draft.is_new, figures.population.published_at) {
        (false, Some(at)) => Sentence::new("board-published").with("at", model.text.short_moment(at, &model.zone)),
        _ => Sentence::new("board-draft"),
    };
    model.text.say(&worth)
}

/// That a collection has not ended, in the words of this key; nothing when all that came in is settled.
fn not_ended(model: &Model, key: &str) -> Option<String> {
    let count = unsettled(model);
    (count > 0).then(|| model.text.say(&Sentence::new(key).with("count", count)))
}

fn unsettled(model: &Model) -> usize {
    model.inbox.as_ref().map_or(0, |inbox| inbox.count(Pile::Unsettled))
}

/// Why nothing may be stated of the population.
pub(super) fn refused(model: &Model, figures: &Figures, theme: Theme, width: u16) -> Text<'static> {
    let not_ended = not_ended(model, "collect-not-ended").into_iter();
    let told: Vec<String> = not_ended.chain(model.names().standing(&figures.population)).collect();
    let told = told.iter().flat_map(|line| lines::paragraph(&format!(" {line}"), width, theme.title()));
    Text::from(told.collect::<Vec<_>>())
}
