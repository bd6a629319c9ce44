//! The questions in front of the screen: the population, a decision, publishing.

use super::super::super::theme::Theme;
use super::super::super::view::list::{List, itself};
use super::super::super::view::{around, lines};
use super::super::model::{Model, Prompt};
use super::super::update::filter;
use crate::domain::Sentence;
use crate::domain::union::{Division, Filter, Held, Ruling};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Draws the question in front.
pub(super) fn draw(model: &Model, prompt: &Prompt, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let width = area.width.saturating_sub(6).min(88);
    match prompt {
        Prompt::Filter { line, filter } => {
            let told = lines::paragraph(&model.text.get("board-filter-told"), width, theme.dim());
            let height = u16::try_from(Division::ALL.len() + told.len() + 2).unwrap_or(u16::MAX);
            let inner = around::boxed(model, "board-filter", height, theme, frame, area);
            draw_filter(model, (*line, filter), told, theme, frame, inner);
        }
        Prompt::Ruling(held, ruling) => {
            let title = if *ruling == Ruling::Accepted { "board-accept" } else { "board-refuse" };
            draw_told(model, title, &ruling_told(model, held, *ruling), width, theme, frame, area);
        }
        Prompt::Publish => {
            let told = vec![model.text.get("board-publish-told")];
            draw_told(model, "board-publish", &told, width, theme, frame, area);
        }
    }
}

fn draw_told(model: &Model, title: &str, told: &[String], width: u16, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let told: Vec<Line<'_>> = told.iter().flat_map(|told| lines::paragraph(told, width, theme.title())).collect();
    let height = u16::try_from(told.len()).unwrap_or(u16::MAX).saturating_add(2);
    let inner = around::boxed(model, title, height, theme, frame, area);
    frame.render_widget(Paragraph::new(told), inner);
}

/// Whose report it says it is, what the decision means, and why it waits: the last may be cut, it stands in the list too.
fn ruling_told(model: &Model, held: &Held, ruling: Ruling) -> Vec<String> {
    let school = match &held.entry {
        Some(entry) => Sentence::new("board-school")
            .with("school", entry.school.to_string())
            .with("revision", i64::from(entry.revision)),
        None => Sentence::new("board-unknown-school"),
    };
    let means = if ruling == Ruling::Accepted { "board-accept-told" } else { "board-refuse-told" };
    let why = model.text.get(&format!("doubt-{}", held.doubt.id()));
    vec![format!("{} · {}", model.text.say(&school), held.number()), model.text.get(means), why]
}

/// The divisions with their values, and below them what is told.
fn draw_filter(
    model: &Model,
    (line, of): (usize, &Filter),
    told: Vec<Line<'_>>,
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let [list, below] = Layout::vertical([Constraint::Length(4), Constraint::Fill(1)]).areas(area);
    let lines = |at: usize| {
        let by = Division::ALL[at];
        let value = filter::value(of, by);
        let all = || model.text.get(&format!("board-all-{}", by.id()));
        let named = value.map_or_else(all, |value| model.names().value(by, Some(value)));
        let label = model.text.get(&format!("board-division-{}", by.id()));
        vec![Line::raw(lines::cut(&format!("{label} ◄ {named} ►"), list.width.saturating_sub(2)))]
    };
    let count = Division::ALL.len();
    List { model, theme, count, chosen: Some(line), lines: &lines, target: &itself }.draw(frame, list);
    frame.render_widget(Paragraph::new(told), below);
}
