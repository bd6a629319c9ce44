//! How long targets take on ordinary days, hour by hour, and how today compares.

use super::{Sample, SampleState, Series, Track};
use crate::domain::check::{JudgedRound, Phrases, Round};
use jiff::SignedDuration;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Fewer samples than this make no baseline.
const FEWEST: usize = 5;

/// The delays of ordinary days, by target and hour of the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline {
    zone: TimeZone,
    delays: BTreeMap<(String, i8), Vec<f64>>,
}

/// A delay against the ordinary one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The ordinary delay at this hour (the median), in milliseconds.
    pub ordinary_ms: f64,
    /// How many times the ordinary delay.
    pub times: f64,
    /// The samples behind the ordinary delay.
    pub samples: usize,
}

impl Baseline {
    /// The baseline of these tracks, the samples of `today` left out. Only samples in which a target served count.
    #[must_use]
    pub fn of(tracks: &[Track], zone: &TimeZone, today: Date) -> Self {
        let mut delays: BTreeMap<(String, i8), Vec<f64>> = BTreeMap::new();
        for track in tracks {
            for sample in track.samples().iter().filter(|sample| sample.state == SampleState::Good) {
                let local = sample.at.to_zoned_datetime(zone.clone());
                if local.date() != today {
                    delays.entry((track.name().to_owned(), local.hour())).or_default().push(sample.total_ms);
                }
            }
        }
        for delays in delays.values_mut() {
            delays.sort_by(f64::total_cmp);
        }
        Self { zone: zone.clone(), delays }
    }

    /// The baseline for a series of this rhythm from the network called `label`: what was recorded from there, the oldest
    /// first, on days before `today`.
    #[must_use]
    pub fn of_rounds(rounds: &[Round], label: &str, every: SignedDuration, zone: &TimeZone, today: Date) -> Self {
        let from_there = rounds.iter().filter(|round| round.vantage.is_called(label));
        let judged: Vec<JudgedRound> = from_there.map(|round| round.judge(Phrases::built_in())).collect();
        Self::of(Series::of_recorded(every, &judged).tracks(), zone, today)
    }

    /// How a sample of the target `name` compares with ordinary days at the same hour; none when too little is known.
    #[must_use]
    pub fn compare(&self, name: &str, sample: &Sample) -> Option<Comparison> {
        let hour = sample.at.to_zoned_datetime(self.zone.clone()).hour();
        let delays = self.delays.get(&(name.to_owned(), hour)).filter(|delays| delays.len() >= FEWEST)?;
        let ordinary_ms = median(delays)?;
        let comparable = sample.state == SampleState::Good && ordinary_ms > 0.0;
        comparable.then(|| Comparison { ordinary_ms, times: sample.total_ms / ordinary_ms, samples: delays.len() })
    }

    /// How the samples of a track compare with ordinary days: the comparison in the middle of theirs, the later one of
    /// two; none when too little is known.
    #[must_use]
    pub fn over(&self, track: &Track) -> Option<Comparison> {
        let mut compared: Vec<Comparison> =
            track.samples().iter().filter_map(|sample| self.compare(track.name(), sample)).collect();
        compared.sort_by(|one, other| one.times.total_cmp(&other.times));
        compared.get(compared.len() / 2).copied()
    }
}

/// The middle of sorted values.
fn median(sorted: &[f64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    Some(if sorted.len().is_multiple_of(2) { f64::midpoint(sorted[middle - 1], upper) } else { upper })
}
