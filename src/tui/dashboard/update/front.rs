//! Moving about: between tabs, along lists and the map, into what is behind a number and back.

use super::super::super::action::{Action, Scope};
use super::super::super::cursor::{moved, scrolled};
use super::super::super::model::Face;
use super::super::message::Effect;
use super::super::model::{CoverageRow, Model, Page, Place, Tab};
use super::filter;
use crate::domain::Sentence;
use crate::domain::union::statistics::Row;

/// By how many entries a page of a list goes.
const PAGE: usize = 10;

/// Goes to a tab, to where one was there.
pub(super) fn go(model: &mut Model, tab: Tab) {
    model.tab = tab;
    model.stack.clear();
    settle(model);
}

/// Goes to the tab `step` places further, going round.
pub(super) fn turn(model: &mut Model, step: isize) {
    let count = Tab::ALL.len();
    go(model, Tab::ALL[(model.tab as usize + count).saturating_add_signed(step) % count]);
}

/// Moves along what is in front.
pub(super) fn step(model: &mut Model, action: Action) {
    if model.scope() == Scope::BoardText {
        scroll(model, action);
        return;
    }
    let count = model.count();
    let themes = model.figures.as_ref().map_or(0, |figures| figures.map.themes.len());
    let cursor = model.cursor_mut();
    match action {
        Action::Up | Action::Down => cursor.line = moved(cursor.line, action, count),
        Action::PageUp => cursor.line = cursor.line.saturating_sub(PAGE),
        Action::PageDown => cursor.line = (cursor.line + PAGE).min(count.saturating_sub(1)),
        Action::Left => cursor.column = cursor.column.saturating_sub(1),
        Action::Right => cursor.column = (cursor.column + 1).min(themes.saturating_sub(1)),
        _ => {}
    }
}

/// Scrolls the text in front by a page.
pub(super) fn scroll(model: &mut Model, action: Action) {
    let most = model.shell.scrollable.get();
    let cursor = model.cursor_mut();
    cursor.scroll = scrolled(cursor.scroll, action, most);
}

/// Makes sure that one is on something that is there.
pub(super) fn settle(model: &mut Model) {
    let last = model.count().saturating_sub(1);
    let themes = model.figures.as_ref().map_or(usize::MAX, |figures| figures.map.themes.len());
    let cursor = model.cursor_mut();
    cursor.line = cursor.line.min(last);
    cursor.column = cursor.column.min(themes.saturating_sub(1));
}

/// Opens what is behind the entry pointed at.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let line = model.cursor().line;
    let page = match (model.page(), model.tab) {
        (Some(Page::Files(_)), _) => {
            return model.file().map(|file| Effect::Open(file.digest.clone())).into_iter().collect();
        }
        (Some(Page::Items(..) | Page::Demand(_)), _) => model.item().map(Page::Item),
        (Some(_), _) => None,
        (None, Tab::Inbox) => model.picks().get(line).copied().map(Page::Files),
        (None, Tab::Coverage) => return narrow(model, line),
        (None, Tab::Points) => cell(model, line),
        (None, Tab::Demands) => {
            let demand = model.figures.as_ref().and_then(|figures| figures.demands.get(line));
            demand.map(|demand| Page::Demand(demand.to))
        }
        (None, Tab::Incidents) => (line < model.count()).then_some(Page::Incident(line)),
    };
    model.stack.extend(page.map(Place::beginning));
    Vec::new()
}

/// The items behind the cell pointed at; where there is none, why.
fn cell(model: &mut Model, line: usize) -> Option<Page> {
    let figures = model.figures.as_ref()?;
    let told = match figures.map.rows.get(line)? {
        Row::Cells(_) => return Some(Page::Items(line, model.cursor().column)),
        Row::Refused(refusal) => {
            Sentence::new(&format!("union-refusal-{}", refusal.id())).with("k", figures.population.k)
        }
        Row::Absent => Sentence::new("board-absent"),
    };
    model.shell.tell(told);
    None
}

/// Shows only the reports of the value pointed at.
fn narrow(model: &mut Model, line: usize) -> Vec<Effect> {
    let row = model.figures.as_ref().and_then(|figures| figures.coverage.get(line));
    let Some(CoverageRow { by, value: Some(value), reports, .. }) = row.cloned() else {
        model.shell.tell(Sentence::new("board-no-narrower"));
        return Vec::new();
    };
    if reports.is_none() {
        model.shell.tell(Sentence::new("board-hidden"));
        return Vec::new();
    }
    let narrower = filter::with(&model.filter, by, Some(value));
    if narrower == model.filter {
        model.shell.tell(Sentence::new("board-no-narrower"));
        return Vec::new();
    }
    model.wider.push(model.filter.clone());
    filter::show(model, narrower)
}

/// Goes back: out of what was opened, then to the wider population.
pub(super) fn back(model: &mut Model) -> Vec<Effect> {
    if model.stack.pop().is_some() {
        settle(model);
        return Vec::new();
    }
    match model.wider.pop() {
        Some(wider) => filter::show(model, wider),
        None => Vec::new(),
    }
}
