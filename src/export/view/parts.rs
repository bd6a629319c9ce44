//! The checklists, their themes, and every answer.

use super::context::{Context, labelled};
use super::figure::{Figure, Standing};
use super::line::{Line, checklist_title, theme_title};
use crate::domain::checklist::State;
use crate::domain::readiness::ReadinessVerdict;
use crate::domain::report::{AnswerLine, Interval};
use serde::Serialize;

/// One checklist.
#[derive(Serialize)]
pub(in crate::export) struct Part {
    /// Its title.
    pub title: String,
    /// What it amounts to.
    pub standing: Standing,
    /// Its themes, in order.
    pub themes: Vec<Theme>,
    /// How many items are in each state: « 41 répondus · 3 je ne sais pas · … ».
    pub counts: String,
}

/// One theme.
#[derive(Serialize)]
pub(in crate::export) struct Theme {
    /// Its title.
    pub title: String,
    /// Its figures.
    pub figure: Figure,
    /// Its items.
    pub lines: Vec<Line>,
}

/// The checklists of the report. One that is only named by an answer comes last: no answer is left out.
pub(super) fn parts(context: Context<'_>) -> Vec<Part> {
    let report = context.report;
    let stamped = report.checklists.iter().map(|stamp| stamp.id.as_str());
    let answered = report.answers.iter().map(|line| line.checklist.as_str());
    distinct(stamped.chain(answered)).into_iter().map(|id| part(id, context)).collect()
}

fn part(id: &str, context: Context<'_>) -> Part {
    let figures = context.report.readiness.checklists.iter().find(|figure| figure.checklist == id);
    let verdict = figures.map_or(ReadinessVerdict::NotApplicable, |figure| figure.verdict);
    let interval = figures.map(|figure| figure.interval.clone()).unwrap_or_default();
    Part {
        title: checklist_title(id, context),
        standing: Standing::of(verdict, &interval, context.text),
        themes: themes(id, context),
        counts: counts(id, context),
    }
}

fn themes(checklist: &str, context: Context<'_>) -> Vec<Theme> {
    let report = context.report;
    let stamp = report.checklists.iter().find(|stamp| stamp.id == checklist);
    let stamped = stamp.into_iter().flat_map(|stamp| &stamp.themes).map(|theme| theme.id.as_str());
    let own: Vec<&AnswerLine> = report.answers.iter().filter(|line| line.checklist == checklist).collect();
    let ids = distinct(stamped.chain(own.iter().map(|line| line.theme.as_str())));
    let theme = |id: &str| {
        let same = report.readiness.themes.iter().find(|theme| theme.checklist == checklist && theme.theme == id);
        let interval = same.map_or_else(Interval::default, |theme| theme.interval.clone());
        Theme {
            title: theme_title(checklist, id, context),
            figure: Figure::new(&interval, context.text),
            lines: own.iter().filter(|line| line.theme == id).map(|line| Line::new(line, context)).collect(),
        }
    };
    ids.into_iter().map(theme).collect()
}

/// The number of items in each state, those without any left out.
fn counts(checklist: &str, context: Context<'_>) -> String {
    let count = |state: State| {
        let own = context.report.answers.iter().filter(|line| line.checklist == checklist);
        own.filter(|line| line.state == state).count()
    };
    let counted = State::ALL.into_iter().map(|state| (state, count(state))).filter(|(_, count)| *count > 0);
    let words = counted.map(|(state, count)| {
        labelled(context.text, context.text.get(&format!("state-{}", state.id())), count.to_string())
    });
    words.collect::<Vec<_>>().join(" · ")
}

fn distinct<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for id in ids {
        if !seen.contains(&id) {
            seen.push(id);
        }
    }
    seen
}
