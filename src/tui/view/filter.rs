//! The filter: the bar that tells that one is on and what it hides, and the conditions to turn.

use super::super::model::Model;
use super::super::model::filter::Condition;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use super::super::update::essential::minutes;
use super::lines;
use super::list::{List, itself};
use crate::domain::Sentence;
use crate::domain::report::Selection;
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Draws the bar when a filter is on, and gives the room below it. What is hidden comes first: it is never cut.
pub(super) fn draw_bar(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) -> Rect {
    if model.selection.is_everything() {
        return area;
    }
    let [bar, rest] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
    let told = lines::column(&format!(" {}", bar_text(model)), bar.width);
    frame.render_widget(Paragraph::new(Line::styled(told, theme.warn().patch(theme.selected()))), bar);
    model.shell.hits.put(bar, Target::Key(KeyCode::Char('f')));
    rest
}

fn bar_text(model: &Model) -> String {
    if model.selection == Selection::essential() {
        let (done, count) = model.essential();
        let sentence = Sentence::new("essential-progress").with("done", done).with("count", count);
        let sentence = sentence.with("minutes", minutes(count - done)).with("hidden", model.hidden());
        return model.text.say(&sentence);
    }
    let values = Condition::ALL.iter().filter_map(|condition| condition.value(&model.selection));
    let values: Vec<String> = values.map(|value| model.text.say(&value)).collect();
    let sentence = Sentence::new("filter-bar").with("hidden", model.hidden()).with("values", values.join(" · "));
    model.text.say(&sentence)
}

/// What stands in a checklist in which the filter shows nothing.
pub(super) fn draw_nothing(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let elsewhere: usize = (0..model.rows.len()).map(|list| model.shown(list).len()).sum();
    let sentence = Sentence::new("filter-nothing").with("elsewhere", elsewhere);
    lines::draw_told(&model.text.say(&sentence), theme, frame, area);
}

/// How many lines the open filter takes inside its frame.
pub(super) const LINES: u16 = 9;

/// Draws the conditions, and below them how much they hide.
pub(super) fn draw_conditions(model: &Model, line: usize, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let [list, below] = Layout::vertical([Constraint::Fill(1), Constraint::Length(1)]).areas(area);
    let lines = |index: usize| vec![condition_line(model, Condition::ALL[index], list.width)];
    let count = Condition::ALL.len();
    List { model, theme, count, chosen: Some(line), lines: &lines, target: &itself }.draw(frame, list);
    let shown: usize = (0..model.rows.len()).map(|list| model.shown(list).len()).sum();
    let sentence = Sentence::new("filter-count").with("shown", shown).with("hidden", model.hidden());
    frame.render_widget(Paragraph::new(model.text.say(&sentence)).style(theme.title()), below);
}

/// A condition: ticked or not, and its value where it has several.
fn condition_line(model: &Model, condition: Condition, width: u16) -> Line<'static> {
    let value = condition.value(&model.selection);
    let mark = if value.is_some() { "[x]" } else { "[ ]" };
    let label = model.text.get(&format!("filter-label-{}", condition.id()));
    let text = if condition.has_values() {
        let value = value.map_or_else(|| model.text.get("filter-all"), |value| model.text.say(&value));
        format!("{mark} {label} ◄ {value} ►")
    } else {
        format!("{mark} {label}")
    };
    Line::raw(lines::cut(&text, width.saturating_sub(2)))
}
