//! What a report says was measured from the school: its last round of checks and the series of its last day.

use crate::domain::check::series::Summary;
use crate::domain::check::{Role, Verdict, Where};
use crate::domain::report::Report;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What was measured from a school. A part that is withheld, or that cannot be read, is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Measures {
    /// The last round.
    pub round: Option<RoundSeen>,
    /// The last day of rounds.
    pub series: Option<Summary>,
}

/// A round of checks, as a report carries it (`prudence.check/1`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundSeen {
    /// When it began, by the school's clock.
    pub started_at: Timestamp,
    /// Where it was run from.
    #[serde(default)]
    pub vantage: VantageSeen,
    /// By how many seconds the school's clock was ahead of the controls' (behind, when negative); none when they do
    /// not tell.
    #[serde(default)]
    pub clock_offset_s: Option<i64>,
    /// What was found at each target.
    pub targets: Vec<TargetSeen>,
    /// Where the fault lies.
    pub attribution: AttributionSeen,
}

/// Where a round was run from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VantageSeen {
    /// The person's own word for the network.
    pub label: String,
}

/// What was found at a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetSeen {
    /// Its name in the round.
    pub name: String,
    /// The part that it plays.
    pub role: Role,
    /// The address asked.
    pub url: String,
    /// What was found.
    pub verdict: Verdict,
}

/// Where the fault of a round lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributionSeen {
    /// The link of the chain.
    #[serde(rename = "where")]
    pub place: Where,
    /// By which rule.
    pub rule: String,
}

impl Measures {
    /// What a report says was measured.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        Self { round: part(report.last_check.as_ref()), series: part(report.series.as_ref()) }
    }
}

fn part<T: for<'de> Deserialize<'de>>(section: Option<&Value>) -> Option<T> {
    T::deserialize(section?).ok()
}
