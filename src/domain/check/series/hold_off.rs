//! Backing off: a service that says it is overloaded is left alone for a while, as it asks or longer.

use crate::domain::check::{Hop, JudgedTarget, Verdict};
use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// The longest that a service is left alone without having asked for it.
const LONGEST: SignedDuration = SignedDuration::from_mins(15);

/// The longest that is granted to one that asks.
const LONGEST_ASKED: SignedDuration = SignedDuration::from_hours(1);

/// Which targets are left alone, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HoldOffs(BTreeMap<String, HoldOff>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct HoldOff {
    /// By the clock that never jumps, from the beginning of the series.
    until: SignedDuration,
    /// How often in a row it said that it is overloaded.
    times: u32,
}

impl HoldOffs {
    /// Notes what a target answered at `ticks` (by the calendar: `at`), in a series with a round `every` so often.
    pub fn note(&mut self, target: &JudgedTarget, ticks: SignedDuration, at: Timestamp, every: SignedDuration) {
        if target.verdict == Verdict::NotMeasured {
            return;
        }
        let Some(hop) = target.observation.last_hop().filter(|hop| matches!(hop.status, Some(429 | 503))) else {
            self.0.remove(&target.name);
            return;
        };
        let times = self.0.get(&target.name).map_or(0, |held| held.times).saturating_add(1);
        let own = every.saturating_mul(1_i32.checked_shl(times.min(10)).unwrap_or(1024)).min(LONGEST);
        let asked = retry_after(hop, at).unwrap_or_default().min(LONGEST_ASKED);
        self.0.insert(target.name.clone(), HoldOff { until: ticks + own.max(asked), times });
    }

    /// The names of the targets that are left alone at `ticks`.
    #[must_use]
    pub fn held(&self, ticks: SignedDuration) -> Vec<String> {
        self.0.iter().filter(|(_, held)| held.until > ticks).map(|(name, _)| name.clone()).collect()
    }
}

/// How long a service asks to be left alone, by its `Retry-After` header: seconds, or a date.
#[must_use]
pub fn retry_after(hop: &Hop, now: Timestamp) -> Option<SignedDuration> {
    let header = hop.retry_after.as_deref()?.trim();
    if let Ok(seconds) = header.parse::<u32>() {
        return Some(SignedDuration::from_secs(seconds.into()));
    }
    let until = rfc2822::parse(header).ok()?.timestamp();
    Some(until.duration_since(now).max(SignedDuration::ZERO))
}
