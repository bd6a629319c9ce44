//! A series of rounds over a morning: samples, incidents, gaps, the day's availability.
//!
//! A pure state machine: it is fed with judged rounds and the times at which they were run, and knows no clock.

mod availability;
mod baseline;
mod gap;
mod hold_off;
mod incident;
mod summary;
mod track;

pub use availability::Availability;
pub use baseline::{Baseline, Comparison};
pub use gap::{Gap, GapCause, Moment};
pub use hold_off::{HoldOffs, retry_after};
pub use incident::{Change, Incident};
pub use summary::{Summary, TargetSummary};
pub use track::{Sample, SampleState, Track};

use super::{JudgedRound, JudgedTarget};
use jiff::SignedDuration;

/// A series of rounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    every: SignedDuration,
    last: Option<Moment>,
    tracks: Vec<Track>,
    gaps: Vec<Gap>,
    clock_offsets: Vec<i64>,
}

impl Series {
    /// An empty series with a round `every` so often.
    #[must_use]
    pub fn new(every: SignedDuration) -> Self {
        Self { every, last: None, tracks: Vec::new(), gaps: Vec::new(), clock_offsets: Vec::new() }
    }

    /// The series of rounds that were recorded, the oldest first.
    #[must_use]
    pub fn of_recorded<'a>(every: SignedDuration, rounds: impl IntoIterator<Item = &'a JudgedRound>) -> Self {
        let mut series = Self::new(every);
        for round in rounds {
            series.add(Moment::recorded(round.started_at), round);
        }
        series
    }

    /// Takes in a round that was run at `moment`; tells what it changed.
    pub fn add(&mut self, moment: Moment, round: &JudgedRound) -> Vec<Change> {
        let mut changes = Vec::new();
        if let Some(gap) = self.last.and_then(|last| Gap::between(last, moment, self.every)) {
            self.tracks.iter_mut().for_each(Track::forget_what_came_before);
            self.push_gap(gap, &mut changes);
        }
        let no_network = matches!(round.attribution.rule, "no-network" | "no-resolver");
        if no_network {
            let from = self.last.map_or(moment.at, |last| last.at);
            self.push_gap(Gap { from, until: moment.at, cause: GapCause::NoNetwork }, &mut changes);
        }
        for target in &round.targets {
            let sample = Sample::of(target, moment.at, no_network);
            changes.extend(self.track(target).add(sample));
        }
        self.clock_offsets.extend(round.clock_offset());
        self.last = Some(moment);
        changes
    }

    /// What is known of each target, in the order in which they first appeared.
    #[must_use]
    pub fn tracks(&self) -> &[Track] {
        &self.tracks
    }

    /// The stretches of time of which nothing is known, the oldest first.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    fn track(&mut self, target: &JudgedTarget) -> &mut Track {
        let at = self.tracks.iter().position(|track| track.name() == target.name).unwrap_or_else(|| {
            self.tracks.push(Track::new(&target.name, target.role));
            self.tracks.len() - 1
        });
        &mut self.tracks[at]
    }

    /// Adds a gap, or lengthens the last one when it goes on.
    fn push_gap(&mut self, gap: Gap, changes: &mut Vec<Change>) {
        match self.gaps.last_mut() {
            Some(last) if last.cause == gap.cause && last.until == gap.from => last.until = gap.until,
            _ => {
                self.gaps.push(gap.clone());
                changes.push(Change::Gap(gap));
            }
        }
    }
}

#[cfg(test)]
mod tests;
