//! The report screen: for whom, what leaves, in which formats; its tabs.

use super::super::action::Action;
use super::super::cursor::{moved, scrolled};
use super::super::message::Effect;
use super::super::model::report::{Tab, Tick};
use super::super::model::{Model, Screen, follow};
use super::addressee::{address, preview};
use super::copy::copy;
use super::{campaigns, consent, sending};
use crate::domain::Sentence;
use crate::domain::checklist::ItemRef;
use crate::domain::report::Section;

/// Goes to the report screen and asks for its preview.
pub(super) fn enter(model: &mut Model) -> Vec<Effect> {
    model.screen = Screen::Report;
    model.report.written.clear();
    model.report.go(Tab::Choice);
    preview(model)
}

/// Does what an action asks for on the report screen.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Toggle => return choose(model),
        Action::Export => return export(model),
        Action::Copy => {
            let told = told(model);
            return copy(model, told);
        }
        Action::Back if model.report.sending.is_some() => return sending::stop(model),
        Action::Back => model.screen = Screen::Home,
        Action::Left => model.report.go(model.report.tab.turned(-1)),
        Action::Right => model.report.go(model.report.tab.turned(1)),
        Action::Join => campaigns::ask(model),
        Action::Erase => campaigns::ask_to_leave(model),
        Action::PageUp | Action::PageDown => {
            model.report.scroll = scrolled(model.report.scroll, action, model.shell.scrollable.get());
        }
        _ => step(model, action),
    }
    Vec::new()
}

/// One line up or down: in a list the line pointed at, in a text the text.
fn step(model: &mut Model, action: Action) {
    let report = &mut model.report;
    let count = match report.tab {
        Tab::Choice => report.ticks().len(),
        Tab::Mentions => report.preview.mentions.len(),
        Tab::Campaigns => model.campaigns.joined.len(),
        Tab::Preview | Tab::Receipts => {
            let lines = usize::from(model.shell.scrollable.get()) + 1;
            let scroll = moved(usize::from(report.scroll).min(lines - 1), action, lines);
            report.scroll = u16::try_from(scroll).unwrap_or(u16::MAX);
            return;
        }
    };
    report.line = moved(report.line, action, count);
}

/// Enter: ticks, or goes to what is pointed at.
fn choose(model: &mut Model) -> Vec<Effect> {
    let line = model.report.line;
    match model.report.tab {
        Tab::Choice => {
            let tick = model.report.ticks().get(line).copied();
            tick.map_or_else(Vec::new, |tick| turn(model, tick))
        }
        Tab::Mentions => {
            see(model);
            Vec::new()
        }
        Tab::Campaigns => {
            let Some(membership) = model.campaigns.joined.get(line) else { return Vec::new() };
            let id = membership.campaign.id.clone();
            model.report.go(Tab::Choice);
            address(model, Some(id))
        }
        Tab::Preview | Tab::Receipts => Vec::new(),
    }
}

fn turn(model: &mut Model, tick: Tick) -> Vec<Effect> {
    let chosen = &mut model.report.chosen;
    match tick {
        Tick::Recipient => return turn_recipient(model),
        Tick::Identity if chosen.campaign.is_none() => model.shell.tell(Sentence::new("report-pseudonym-where")),
        Tick::Identity => chosen.pseudonym = !chosen.pseudonym,
        Tick::Section(section) if chosen.pseudonym && section.identifies() => {
            model.shell.tell(Sentence::new("report-stays-hidden"));
        }
        Tick::Section(section) => toggle(model, section),
        Tick::Format(format) => {
            if !model.report.toggle_format(format) {
                model.shell.tell(Sentence::new("report-last-format"));
            }
        }
    }
    preview(model)
}

fn toggle(model: &mut Model, section: Section) {
    let disclosure = model.report.chosen.disclosure;
    model.report.chosen.disclosure = disclosure.with(section, !disclosure.sends(section));
}

/// Oneself, then each campaign in turn.
fn turn_recipient(model: &mut Model) -> Vec<Effect> {
    let ids: Vec<String> = model.campaigns.joined.iter().map(|joined| joined.campaign.id.clone()).collect();
    if ids.is_empty() {
        model.shell.tell(Sentence::new("report-no-campaign"));
        return Vec::new();
    }
    let at = ids.iter().position(|id| Some(id) == model.report.chosen.campaign.as_ref());
    let next = at.map_or(0, |at| at + 1);
    address(model, ids.get(next).cloned())
}

/// Writes the report for oneself; for a campaign, what leaves is read first.
fn export(model: &mut Model) -> Vec<Effect> {
    if model.report.chosen.campaign.is_some() {
        consent::ask_to_send(model);
        return Vec::new();
    }
    let (chosen, formats) = (model.report.chosen.clone(), model.report.formats.clone());
    vec![Effect::Export { chosen, formats }]
}

/// What is in front, as text.
fn told(model: &Model) -> String {
    let lines = match model.report.tab {
        Tab::Receipts => model.campaigns.receipts.iter().flat_map(|one| sending::receipt(model, one)).collect(),
        _ => model.report.preview.lines.clone(),
    };
    lines.join("\n")
}

/// Goes to where a passage that may name a person was written.
fn see(model: &mut Model) {
    let Some(mention) = model.report.preview.mentions.get(model.report.line) else { return };
    let place = mention.place.split_once('/').map(|(list, item)| ItemRef::new(list, item));
    match place {
        Some(item) if model.library.item(&item).is_some() => {
            model.screen = Screen::Walk;
            model.show(&item);
        }
        Some(_) => {
            model.screen = Screen::Follow;
            model.follow.go(follow::Tab::Phases);
        }
        None => model.screen = Screen::Checks,
    }
}
