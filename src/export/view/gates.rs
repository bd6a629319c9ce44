//! The phases of a ramp: what each amounts to, and which were opened in spite of a closed gate.

use super::context::Context;
use super::line::theme_title;
use crate::domain::Sentence;
use crate::domain::printable::lines;
use crate::domain::report::{GateFigure, OpenedFigure};
use serde::Serialize;

/// One phase.
#[derive(Serialize)]
pub(in crate::export) struct Gate {
    /// Its title.
    pub title: String,
    /// What its items amount to.
    pub verdict: String,
    /// When it was opened and in spite of what, or what it waits for.
    pub standing: String,
    /// Whether it was opened although its gate was closed.
    pub forced: bool,
}

/// The phases of the report, in order.
pub(super) fn gates(context: Context<'_>) -> Vec<Gate> {
    context.report.gates.iter().map(|gate| line(gate, context)).collect()
}

fn line(gate: &GateFigure, context: Context<'_>) -> Gate {
    let titles = |themes: &[String]| {
        let titles = themes.iter().map(|theme| theme_title(&gate.checklist, theme, context));
        titles.collect::<Vec<_>>().join(", ")
    };
    let forced = gate.opened.as_ref().is_some_and(|opened| !opened.waited_for.is_empty());
    let standing = match &gate.opened {
        Some(OpenedFigure { at, waited_for, reason }) => {
            let key = match reason {
                _ if !forced => "export-gate-opened",
                Some(_) => "export-gate-forced",
                None => "export-gate-forced-untold",
            };
            Sentence::new(key)
                .with("at", context.text.moment(*at, context.zone))
                .with("phases", titles(waited_for))
                .with("reason", lines(reason.as_deref().unwrap_or_default()))
        }
        None if gate.waits_for.is_empty() => Sentence::new("export-gate-open"),
        None => Sentence::new("export-gate-waits").with("phases", titles(&gate.waits_for)),
    };
    Gate {
        title: theme_title(&gate.checklist, &gate.theme, context),
        verdict: context.text.get(&format!("readiness-{}", gate.verdict.id())),
        standing: context.text.say(&standing),
        forced,
    }
}
