//! The follow-up: dates, phases, contradictions, history, versions.

use super::super::action::Action;
use super::super::cursor::{moved, scrolled};
use super::super::message::Effect;
use super::super::model::follow::Tab;
use super::super::model::{Field, Model, Past, Prompt, Screen};
use super::openings;
use crate::domain::Sentence;
use crate::domain::checklist::ItemRef;
use crate::domain::report::history::end_of_day;
use jiff::civil::Date;

/// Does what an action asks for in the follow-up: on its tabs, or in the one in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Left => turn(model, -1),
        Action::Right => turn(model, 1),
        Action::Back => model.screen = Screen::Home,
        Action::SetDay => ask_day(model),
        Action::Calendar => return write_calendar(model),
        Action::OpenPhase => openings::ask(model, model.follow.line),
        Action::Toggle => mark_day(model),
        Action::Open => open(model),
        Action::PageUp | Action::PageDown => {
            model.follow.scroll = scrolled(model.follow.scroll, action, model.shell.scrollable.get());
        }
        _ => {
            model.follow.line = moved(model.follow.line, action, count(model));
            model.follow.scroll = 0;
            model.compare();
        }
    }
    Vec::new()
}

fn turn(model: &mut Model, step: isize) {
    model.follow.go(model.follow.tab.turned(step));
    refresh(model);
}

/// Reads the days again when they are what is in front.
pub(super) fn refresh(model: &mut Model) {
    if model.screen == Screen::Follow && model.follow.tab == Tab::History {
        model.read_history();
    }
}

/// How many lines the tab in front has; the first line of the dates is the day J itself.
fn count(model: &Model) -> usize {
    match model.follow.tab {
        Tab::Dates => 1 + model.due().len(),
        Tab::Phases => model.audit.as_ref().map_or(0, |audit| audit.phases(&model.library).len()),
        Tab::Contradictions => model.oppositions().len(),
        Tab::History => model.follow.days.len(),
        Tab::Versions => model.renewals().len(),
    }
}

/// Enter: goes to what is pointed at.
fn open(model: &mut Model) {
    let line = model.follow.line;
    match model.follow.tab {
        Tab::Dates if line == 0 => ask_day(model),
        Tab::Dates => {
            let item = model.due().into_iter().nth(line - 1).map(|due| due.item);
            see(model, item);
        }
        Tab::Phases => see_phase(model),
        Tab::Contradictions => {
            let item = model.oppositions().get(line).map(|found| found.view.reference());
            see(model, item);
        }
        Tab::History => look_at_day(model),
        Tab::Versions => {
            let item = model.renewals().into_iter().nth(line).map(|renewal| renewal.item);
            let item = item.filter(|item| model.library.item(item).is_some());
            see(model, item);
        }
    }
}

fn see(model: &mut Model, item: Option<ItemRef>) {
    if let Some(item) = item {
        model.screen = Screen::Walk;
        model.show(&item);
    }
}

/// Goes to the first item of the phase pointed at that is not settled, else to its first.
fn see_phase(model: &mut Model) {
    let phases = model.audit.as_ref().map(|audit| audit.phases(&model.library)).unwrap_or_default();
    let Some(phase) = phases.get(model.follow.line) else { return };
    let lists = model.library.checklists();
    let Some(index) = lists.iter().position(|list| list.id == phase.gate.checklist) else { return };
    let items = || lists[index].items.iter().zip(model.rows_of(index)).filter(|(i, _)| i.theme == phase.gate.theme);
    let open = items().find(|(_, row)| !row.facts.settled).or_else(|| items().next());
    let item = open.map(|(item, _)| ItemRef::new(&lists[index].id, &item.id));
    see(model, item);
}

fn look_at_day(model: &mut Model) {
    let day = model.day_pointed_at();
    let moment = day.and_then(|day| end_of_day(day, &model.zone));
    if let (Some(audit), Some(day), Some(moment)) = (&model.audit, day, moment) {
        let past = Past { day, audit: audit.until(moment) };
        model.screen = Screen::Home;
        model.look_at(Some(past));
    }
}

/// Chooses the day from which the others are compared, or no longer.
fn mark_day(model: &mut Model) {
    let day = model.day_pointed_at();
    model.follow.from = day.filter(|_| model.follow.from != day);
    model.compare();
}

fn ask_day(model: &mut Model) {
    let day = model.audit.as_ref().and_then(|audit| audit.day).map(|day| day.to_string());
    model.prompt = Some(Prompt::Day { field: Field::line(&day.unwrap_or_default()) });
}

/// Takes the day that was typed; an empty line takes an earlier one back.
pub(super) fn confirm_day(model: &mut Model, typed: &str) -> Vec<Effect> {
    let day = crate::domain::day::parse(typed.trim());
    if day.is_none() && !typed.trim().is_empty() {
        model.shell.fail(Sentence::new("day-unknown").with("typed", typed.trim()));
        return Vec::new();
    }
    model.prompt = None;
    vec![Effect::SetDay(day)]
}

/// The day J is on disk.
pub(super) fn day_set(model: &mut Model, day: Option<Date>) -> Vec<Effect> {
    if let Some(audit) = &mut model.audit {
        audit.day = day;
    }
    model.refresh();
    let sentence = match day {
        Some(day) => Sentence::new("day-set").with("day", model.text.day(day)),
        None => Sentence::new("day-none"),
    };
    model.shell.tell(sentence);
    Vec::new()
}

fn write_calendar(model: &mut Model) -> Vec<Effect> {
    if model.audit.as_ref().is_none_or(|audit| audit.day.is_none()) {
        model.shell.fail(Sentence::new("follow-day-first"));
        return Vec::new();
    }
    vec![Effect::WriteCalendar]
}
