//! The gates of a ramp: each phase has a verdict of its own, and opens when those before it have passed.

use super::{Contribution, ReadinessVerdict};
use crate::domain::checklist::Theme;

/// The gate of one phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The checklist's id.
    pub checklist: String,
    /// The phase's id.
    pub theme: String,
    /// What the items of the phase itself amount to.
    pub verdict: ReadinessVerdict,
    /// The ids of the phases before it that have not passed, in order; none when the gate is open.
    pub waits_for: Vec<String>,
}

impl Gate {
    /// Whether the phase may be opened without giving a reason.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.waits_for.is_empty()
    }
}

impl ReadinessVerdict {
    /// Whether a phase with this verdict lets the following ones open.
    #[must_use]
    pub const fn passes(self) -> bool {
        matches!(self, Self::Ready | Self::ReadyWithReserves | Self::NotApplicable)
    }
}

/// The gates of a checklist with these themes, in order: one for each theme that has a gate.
#[must_use]
pub fn gates(checklist: &str, themes: &[Theme], contributions: &[Contribution]) -> Vec<Gate> {
    let mut waits_for = Vec::new();
    let mut gates = Vec::new();
    for theme in themes.iter().filter(|theme| theme.gate) {
        let own = contributions.iter().filter(|c| c.item.checklist == checklist && c.theme == theme.id);
        let gate = Gate {
            checklist: checklist.to_owned(),
            theme: theme.id.clone(),
            verdict: ReadinessVerdict::of(&own),
            waits_for: waits_for.clone(),
        };
        if !gate.verdict.passes() {
            waits_for.push(theme.id.clone());
        }
        gates.push(gate);
    }
    gates
}
