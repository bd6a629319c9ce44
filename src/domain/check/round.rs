//! A round: all targets asked at about the same time from one place.

use super::{Attribution, JudgedTarget, Observation, Phrases, Role, Severity, attribution, crossing, judge};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a round was run from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vantage {
    /// The person's own word for the network (pédagogique, administratif, Wi-Fi, 4G).
    pub label: String,
    /// The proxy in force, if any.
    pub proxy: Option<String>,
}

impl Vantage {
    /// Whether this is the network that a person calls `label`.
    #[must_use]
    pub fn is_called(&self, label: &str) -> bool {
        self.label.trim().to_lowercase() == label.trim().to_lowercase()
    }
}

/// The evidence of a round, as it is recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// When it began.
    pub started_at: Timestamp,
    /// Where it was run from.
    pub vantage: Vantage,
    /// What was seen at each target.
    pub observations: Vec<Observation>,
}

/// A round and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgedRound {
    /// When it began.
    pub started_at: Timestamp,
    /// Where it was run from.
    pub vantage: Vantage,
    /// What was found at each target.
    pub targets: Vec<JudgedTarget>,
    /// Where the fault lies, over all of them.
    pub attribution: Attribution,
}

impl Round {
    /// Judges the evidence. The same evidence always gives the same result.
    #[must_use]
    pub fn judge(&self, phrases: &Phrases) -> JudgedRound {
        let mut targets: Vec<JudgedTarget> =
            self.observations.iter().map(|seen| judge::judge(seen, self.started_at, phrases)).collect();
        crossing::revise(&mut targets, self.started_at);
        let attribution = attribution::attribute(&targets);
        attribution::place_each(&mut targets, &attribution);
        JudgedRound { started_at: self.started_at, vantage: self.vantage.clone(), targets, attribution }
    }
}

impl JudgedRound {
    /// By how many seconds this computer's clock was ahead of the controls' (behind, when negative); none when they
    /// do not tell.
    #[must_use]
    pub fn clock_offset(&self) -> Option<i64> {
        crossing::clock_offset(&self.targets, self.started_at)
    }

    /// Whether any service has a fault. A control is none: it only shows whether our own access works.
    #[must_use]
    pub fn has_fault(&self) -> bool {
        self.targets.iter().any(|target| target.role != Role::Control && target.verdict.is_fault())
    }

    /// The gravest severity that was measured.
    #[must_use]
    pub fn worst(&self) -> Severity {
        let measured = self.targets.iter().map(|target| target.severity);
        measured.filter(|severity| *severity != Severity::Unknown).max().unwrap_or(Severity::Unknown)
    }
}
