//! The phases of an audit: their gates, and when each was opened.

use super::Audit;
use crate::domain::checklist::{Library, Opening, Theme};
use crate::domain::readiness::ReadinessVerdict;
use crate::domain::readiness::gate::{Gate, gates};
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A phase as it stands in an audit.
pub struct Phase<'a> {
    /// The phase.
    pub theme: &'a Theme,
    /// Its gate.
    pub gate: Gate,
    /// When and why it was last opened; none when it never was.
    pub opened: Option<&'a (Timestamp, Opening)>,
}

impl Audit {
    /// The phases of all checklists that have gates, in order.
    #[must_use]
    pub fn phases<'a>(&'a self, library: &'a Library) -> Vec<Phase<'a>> {
        let contributions = self.contributions(library);
        let phases = library.checklists().iter().flat_map(|list| {
            gates(&list.id, &list.themes, &contributions).into_iter().filter_map(|gate| {
                let same = |(_, opening): &&(Timestamp, Opening)| {
                    (&opening.checklist, &opening.theme) == (&gate.checklist, &gate.theme)
                };
                let opened = self.journal.openings().iter().rfind(same);
                Some(Phase { theme: list.theme(&gate.theme)?, opened, gate })
            })
        });
        phases.collect()
    }
}

impl Phase<'_> {
    /// The opening of this phase, to be recorded: a closed gate asks for a reason, an open one keeps none.
    ///
    /// # Errors
    /// When the gate is closed and there is no reason.
    pub fn open(&self, reason: Option<&str>) -> Result<Opening, Problem> {
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        if !self.gate.is_open() && reason.is_none() {
            let sentence = Sentence::new("open-reason-missing").with("phase", self.gate.theme.as_str());
            return Err(Problem::usage(sentence.with("phases", self.gate.waits_for.join(", "))));
        }
        Ok(Opening {
            checklist: self.gate.checklist.clone(),
            theme: self.gate.theme.clone(),
            waits_for: self.gate.waits_for.clone(),
            reason: reason.filter(|_| !self.gate.is_open()).map(str::to_owned),
        })
    }
}

/// A phase in `prudence.report/1` and `prudence.audit/1`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GateFigure {
    /// The checklist's id.
    pub checklist: String,
    /// The phase's id.
    pub theme: String,
    /// What its items amount to.
    pub verdict: ReadinessVerdict,
    /// The phases before it that have not passed.
    pub waits_for: Vec<String>,
    /// When it was opened, and in spite of what.
    pub opened: Option<OpenedFigure>,
}

/// The opening of a phase in those documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OpenedFigure {
    /// When.
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub at: Timestamp,
    /// The phases that had not passed then; the gate was closed when there are any.
    pub waited_for: Vec<String>,
    /// Why it was opened all the same.
    pub reason: Option<String>,
}

/// The gates of an audit, for a document.
#[must_use]
pub fn gate_figures(audit: &Audit, library: &Library) -> Vec<GateFigure> {
    let figure = |phase: Phase<'_>| GateFigure {
        opened: phase.opened.map(|(at, opening)| OpenedFigure {
            at: *at,
            waited_for: opening.waits_for.clone(),
            reason: opening.reason.clone(),
        }),
        ..GateFigure::from(phase.gate)
    };
    audit.phases(library).into_iter().map(figure).collect()
}

impl From<Gate> for GateFigure {
    fn from(gate: Gate) -> Self {
        let Gate { checklist, theme, verdict, waits_for } = gate;
        Self { checklist, theme, verdict, waits_for, opened: None }
    }
}
