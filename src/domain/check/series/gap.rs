//! Stretches of time of which nothing is known: sleep, a clock that was set, no network.

use crate::domain::Sentence;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// When a round was run, by the calendar and by a clock that never jumps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// By the calendar.
    pub at: Timestamp,
    /// By a clock that never jumps, from the beginning of the series; none for rounds that were recorded.
    pub ticks: Option<SignedDuration>,
}

impl Moment {
    /// The moment of a recorded round.
    #[must_use]
    pub fn recorded(at: Timestamp) -> Self {
        Self { at, ticks: None }
    }
}

/// Why nothing is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GapCause {
    /// The computer slept or the program was stopped, or the clock was put forward: they look alike.
    Interrupted,
    /// The clock was put back.
    ClockPutBack,
    /// This computer had no network.
    NoNetwork,
}

impl GapCause {
    /// The word in data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Interrupted => "interrupted",
            Self::ClockPutBack => "clock-put-back",
            Self::NoNetwork => "no-network",
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        Sentence::new(match self {
            Self::Interrupted => "gap-interrupted",
            Self::ClockPutBack => "gap-clock-put-back",
            Self::NoNetwork => "gap-no-network",
        })
    }
}

/// A stretch of time of which nothing is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The last round before it.
    pub from: Timestamp,
    /// The first round after it; before `from` when the clock was put back.
    pub until: Timestamp,
    /// Why.
    pub cause: GapCause,
}

impl Gap {
    /// The gap between two rounds that follow each other in a series with one `every` so often, if there is one.
    ///
    /// A round may come as late as two and a half times the interval, since hosts that are overloaded slow it down.
    #[must_use]
    pub fn between(before: Moment, after: Moment, every: SignedDuration) -> Option<Self> {
        let by_calendar = after.at.duration_since(before.at);
        let patience = every.saturating_mul(5) / 2;
        let tolerance = (every / 2).max(SignedDuration::from_secs(30));
        let by_ticks = match (before.ticks, after.ticks) {
            (Some(before), Some(after)) => after - before,
            _ => by_calendar.max(SignedDuration::ZERO),
        };
        let cause = if by_calendar < SignedDuration::ZERO || by_calendar - by_ticks < -tolerance {
            GapCause::ClockPutBack
        } else if by_ticks > patience || by_calendar > patience || by_calendar - by_ticks > tolerance {
            GapCause::Interrupted
        } else {
            return None;
        };
        Some(Self { from: before.at, until: after.at, cause })
    }
}
