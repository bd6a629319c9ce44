//! The checks screen.

use super::super::action::Action;
use super::super::cursor::{moved, scrolled};
use super::super::message::{CheckEvent, Effect};
use super::super::model::checks::VANTAGES;
use super::super::model::{Model, Screen};
use super::copy::copy;
use crate::domain::Sentence;
use crate::domain::check::series::{Change, Moment};
use crate::domain::check::{JudgedRound, Phrases, Plan, Round};

/// Does what an action asks for on the checks screen.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::StartCheck => start(model, false),
        Action::Watch => start(model, true),
        Action::Vantage => {
            model.checks.vantage = (model.checks.vantage + 1) % VANTAGES.len();
            let place = model.text.get(VANTAGES[model.checks.vantage]);
            model.shell.tell(Sentence::new("checks-vantage").with("place", place));
            Vec::new()
        }
        Action::Copy => {
            let told = told(model);
            copy(model, told)
        }
        Action::Back if model.checks.running.is_some() || model.checks.is_watching() => {
            model.checks.cancel();
            model.shell.tell(Sentence::new("checks-stopped"));
            vec![Effect::CancelCheck]
        }
        Action::Back => {
            model.screen = Screen::Home;
            Vec::new()
        }
        Action::PageUp | Action::PageDown => {
            model.checks.scroll = scrolled(model.checks.scroll, action, model.shell.scrollable.get());
            Vec::new()
        }
        _ => {
            let running = model.checks.running.as_ref().map(Vec::len);
            let count = running.or(model.last_round.as_ref().map(|round| round.targets.len())).unwrap_or_default();
            model.checks.line = moved(model.checks.line, action, count);
            model.checks.scroll = 0;
            Vec::new()
        }
    }
}

/// Starts a round or a watch, unless one runs: Prudence never asks a service twice at the same time.
fn start(model: &mut Model, watch: bool) -> Vec<Effect> {
    let busy = model.checks.running.is_some() || model.checks.is_watching();
    let Some(audit) = model.audit.as_ref().filter(|_| !busy) else {
        model.shell.tell(Sentence::new("checks-busy"));
        return Vec::new();
    };
    let plan = Plan::for_school(&audit.establishment, &model.catalog);
    if plan.targets().is_empty() {
        model.shell.tell(Sentence::new("checks-no-target"));
        return Vec::new();
    }
    let label = match model.checks.vantage {
        0 => String::new(),
        place => model.text.get(VANTAGES[place]),
    };
    if watch {
        let run = model.checks.begin_watch(model.now);
        model.shell.tell(Sentence::new("watch-started"));
        return vec![Effect::StartWatch { run, plan, label }];
    }
    let run = model.checks.begin(&plan);
    vec![Effect::StartCheck { run, plan, label }]
}

/// Takes what happened in the current run.
pub(super) fn happened(model: &mut Model, event: CheckEvent) -> Vec<Effect> {
    match event {
        CheckEvent::Progress(progress) => model.checks.advance(progress),
        CheckEvent::Done(round) => {
            model.checks.end();
            model.take_round(round.judge(Phrases::built_in()));
            return vec![Effect::SaveRound(round)];
        }
        CheckEvent::Watched(moment, round) => return watched(model, moment, round),
        CheckEvent::OrdinaryDays(baseline) => {
            if let Some(watch) = &mut model.checks.watch {
                watch.baseline = Some(*baseline);
            }
        }
        CheckEvent::Failed(problem) => {
            model.checks.end();
            model.shell.fail(problem.sentence);
        }
    }
    Vec::new()
}

/// Takes a round of the watch into its series, and tells when an incident begins or ends.
fn watched(model: &mut Model, moment: Moment, round: Box<Round>) -> Vec<Effect> {
    let judged = round.judge(Phrases::built_in());
    let changes = model.checks.watch.as_mut().map(|watch| watch.series.add(moment, &judged)).unwrap_or_default();
    for change in changes {
        match change {
            Change::Opened { target, .. } => model.shell.fail(about(model, "watch-opened", &judged, &target)),
            Change::Closed { target, .. } => model.shell.tell(about(model, "watch-closed", &judged, &target)),
            Change::Gap(_) => {}
        }
    }
    model.take_round(judged);
    vec![Effect::SaveRound(round)]
}

/// A sentence about a target, named by the part that it plays.
fn about(model: &Model, key: &str, round: &JudgedRound, target: &str) -> Sentence {
    let role = round.targets.iter().find(|one| one.name == target).map(|one| one.role.id());
    let name = role.map_or_else(|| target.to_owned(), |role| model.text.get(&format!("role-{role}")));
    Sentence::new(key).with("target", name)
}

/// The last round in plain lines, for a courriel to whoever answers for the service.
fn told(model: &Model) -> String {
    let Some(round) = &model.last_round else { return String::new() };
    let text = &model.text;
    let place = text.get(&format!("where-{}", round.attribution.r#where.id()));
    let mut lines =
        vec![text.moment(round.started_at, &model.zone), text.say(&Sentence::new("checks-where").with("where", place))];
    lines.extend(round.attribution.evidence.iter().map(|sentence| text.say(sentence)));
    for target in &round.targets {
        let word = text.get(&format!("reach-{}", target.verdict.word()));
        let label = format!("{} ({})", text.get(&format!("role-{}", target.role.id())), target.url);
        lines.push(text.say(&Sentence::new("labelled").with("label", label).with("text", word)));
        lines.extend(target.evidence.iter().map(|sentence| format!("  {}", text.say(sentence))));
    }
    lines.join("\n")
}
