//! What remains of a series in a report or for a script: figures, incidents and gaps, without a word of any language.

use super::{Baseline, Comparison, Gap, Incident, Series, Track};
use crate::domain::check::{JudgedRound, Phrases, Role, Round, Vantage};
use crate::domain::printable;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The schema of the document.
pub const SCHEMA: &str = "prudence.series/1";

/// Fewer rounds than this are no series.
const FEWEST: usize = 2;

/// Rounds that were recorded are taken to have been a minute apart at least.
const SHORTEST: SignedDuration = SignedDuration::from_mins(1);

/// A series in figures. Names may be added, never changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// Where the rounds were run from.
    pub vantage: Vantage,
    /// The first round; none when there was none.
    pub from: Option<Timestamp>,
    /// The last round.
    pub until: Option<Timestamp>,
    /// The time from a round to the next, in seconds.
    pub every_s: f64,
    /// How many rounds there were.
    pub rounds: usize,
    /// By how many seconds this computer's clock was ahead of the controls' (behind, when negative): the round in the
    /// middle; none when the controls did not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_offset_s: Option<i64>,
    /// Each target, in the order in which they first appeared.
    pub targets: Vec<TargetSummary>,
    /// The stretches of time of which nothing is known, the oldest first.
    pub gaps: Vec<Gap>,
}

/// A target over the series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetSummary {
    /// Its name.
    pub name: String,
    /// The part that it plays.
    pub role: Role,
    /// Samples that were measured.
    pub samples: usize,
    /// Those in which it served.
    pub good: usize,
    /// Samples that were not measured; they count neither way.
    pub not_measured: usize,
    /// `good` of `samples` in whole per cent, 100 only when all were good; none without a sample.
    pub availability: Option<usize>,
    /// Its incidents, the oldest first.
    pub incidents: Vec<Incident>,
    /// Its delays against those of ordinary days at the same hours: the sample in the middle; none when too little is
    /// known.
    pub baseline: Option<Comparison>,
}

impl Summary {
    /// The summary of a series that was run from `vantage`.
    #[must_use]
    pub fn of(series: &Series, vantage: Vantage, baseline: Option<&Baseline>) -> Self {
        let times = || series.tracks.iter().flat_map(Track::samples).map(|sample| sample.at);
        Self {
            schema: SCHEMA.to_owned(),
            vantage,
            from: times().min(),
            until: times().max(),
            every_s: series.every.as_secs_f64(),
            rounds: series.tracks.iter().map(|track| track.samples().len()).max().unwrap_or_default(),
            clock_offset_s: middle(&series.clock_offsets),
            targets: series.tracks.iter().map(|track| target(track, baseline)).collect(),
            gaps: series.gaps.clone(),
        }
    }

    /// The summary of the latest day of these rounds, the oldest first: those from the same network as the last one.
    /// None when they are too few to be a series.
    #[must_use]
    pub fn of_last_day(rounds: &[Round], phrases: &Phrases, zone: &TimeZone) -> Option<Self> {
        let last = rounds.last()?;
        let day = |at: Timestamp| at.to_zoned_datetime(zone.clone()).date();
        let today = day(last.started_at);
        let from_there = rounds.iter().filter(|round| round.vantage.is_called(&last.vantage.label));
        let (of_today, before): (Vec<JudgedRound>, Vec<JudgedRound>) =
            from_there.map(|round| round.judge(phrases)).partition(|round| day(round.started_at) == today);
        if of_today.len() < FEWEST {
            return None;
        }
        let every = usual_interval(&of_today);
        let ordinary = Baseline::of(Series::of_recorded(every, &before).tracks(), zone, today);
        Some(Self::of(&Series::of_recorded(every, &of_today), last.vantage.clone(), Some(&ordinary)))
    }

    /// Whether any service had an incident. A control is none: it only shows whether our own access works.
    #[must_use]
    pub fn has_incident(&self) -> bool {
        self.targets.iter().any(|target| target.role != Role::Control && !target.incidents.is_empty())
    }
}

fn target(track: &Track, baseline: Option<&Baseline>) -> TargetSummary {
    let availability = track.availability(Timestamp::MIN);
    TargetSummary {
        name: printable::one_line(track.name()),
        role: track.role(),
        samples: availability.samples,
        good: availability.good,
        not_measured: track.samples().len() - availability.samples,
        availability: availability.percent(),
        incidents: track.incidents().to_vec(),
        baseline: baseline.and_then(|baseline| baseline.over(track)).map(rounded),
    }
}

/// Tenths of a millisecond and hundredths of a ratio: more would be noise.
fn rounded(comparison: Comparison) -> Comparison {
    Comparison {
        ordinary_ms: (comparison.ordinary_ms * 10.0).round() / 10.0,
        times: (comparison.times * 100.0).round() / 100.0,
        ..comparison
    }
}

/// The interval in the middle of those between rounds that follow each other.
fn usual_interval(rounds: &[JudgedRound]) -> SignedDuration {
    let intervals: Vec<SignedDuration> =
        rounds.windows(2).map(|pair| pair[1].started_at.duration_since(pair[0].started_at)).collect();
    middle(&intervals).unwrap_or(SHORTEST).max(SHORTEST)
}

/// The one in the middle when they are put in order.
fn middle<T: Copy + Ord>(values: &[T]) -> Option<T> {
    let mut values = values.to_vec();
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::{Ending, Hop, Observation, Target, Verdict};
    use crate::domain::establishment::Address;

    /// A round `minute` minutes after 8:50 on the 23rd, from `place`; the portal serves or does not.
    fn round(minute: i64, place: &str, serves: bool, ms: f64) -> Round {
        let url = Address::parse("https://ent.exemple.fr/").unwrap();
        let hop = Hop { url: url.to_string(), status: Some(200), ..Hop::default() };
        let ending = if serves {
            Ending::Answered { text: String::new(), bytes: 0 }
        } else {
            Ending::Failed { verdict: Verdict::HttpOverloaded, detail: String::new() }
        };
        let target = Target { name: "portal".into(), role: Role::Portal, url, check: None, expect: None };
        let started_at = "2026-11-23T07:50:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minute);
        let observations = vec![Observation { target, hops: vec![hop], ending, total_ms: ms }];
        Round { started_at, vantage: Vantage { label: place.to_owned(), proxy: None }, observations }
    }

    fn summary(rounds: &[Round]) -> Option<Summary> {
        Summary::of_last_day(rounds, Phrases::built_in(), &TimeZone::UTC)
    }

    #[test]
    fn a_morning_leaves_its_figures_and_its_incident() {
        let serves = [true, false, false, true, true, true];
        let rounds: Vec<Round> = (0..).zip(serves).map(|(n, serves)| round(n, "", serves, 100.0)).collect();
        let summary = summary(&rounds).unwrap();
        let portal = &summary.targets[0];
        assert_eq!((summary.rounds, portal.good, portal.samples, portal.availability), (6, 4, 6, Some(67)));
        assert_eq!(portal.incidents[0].until, Some(rounds[3].started_at));
        assert!(summary.has_incident());
        let again: Summary = serde_json::from_value(serde_json::to_value(&summary).unwrap()).unwrap();
        assert_eq!(again, summary);
    }

    #[test]
    fn the_controls_tell_by_how_much_the_clock_was_off() {
        let mut rounds: Vec<Round> = (0..3).map(|n| round(n, "", true, 1.0)).collect();
        for (round, ahead) in rounds.iter_mut().zip([90, 95, 600]) {
            let theirs = round.started_at - SignedDuration::from_secs(ahead);
            let date = theirs.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
            for name in ["temoin-1", "temoin-2"] {
                let mut control = round.observations[0].clone();
                (control.target.name, control.target.role) = (name.to_owned(), Role::Control);
                control.hops[0].date = Some(date.clone());
                round.observations.push(control);
            }
        }
        assert_eq!(summary(&rounds).unwrap().clock_offset_s, Some(95));
        for round in &mut rounds {
            round.observations.truncate(2);
        }
        assert_eq!(summary(&rounds).unwrap().clock_offset_s, None, "one control alone may be wrong itself");
    }

    #[test]
    fn other_days_are_what_the_day_is_compared_with() {
        let mut rounds: Vec<Round> = (0..6).map(|n| round(n - 1440, "", true, 100.0)).collect();
        rounds.extend((0..3).map(|n| round(n, "", true, 240.0)));
        let summary = summary(&rounds).unwrap();
        assert_eq!(summary.rounds, 3);
        let baseline = summary.targets[0].baseline.unwrap();
        assert!((baseline.times - 2.4).abs() < 1e-9 && (baseline.ordinary_ms - 100.0).abs() < 1e-9);
        assert_eq!(baseline.samples, 6);
    }

    #[test]
    fn two_networks_are_never_one_series() {
        let rounds = [round(0, "Wi-Fi", false, 1.0), round(1, "4G", true, 1.0), round(2, "4G", true, 1.0)];
        let summary = summary(&rounds).unwrap();
        assert_eq!((summary.vantage.label.as_str(), summary.rounds), ("4G", 2));
        assert!(!summary.has_incident());
    }

    #[test]
    fn a_round_alone_is_no_series() {
        assert_eq!(summary(&[]), None);
        assert_eq!(summary(&[round(-1440, "", true, 1.0), round(0, "", true, 1.0)]), None);
    }

    #[test]
    fn rounds_that_were_five_minutes_apart_leave_no_gap() {
        let rounds: Vec<Round> = (0..5).map(|n| round(5 * n, "", true, 1.0)).collect();
        let summary = summary(&rounds).unwrap();
        assert!((summary.every_s - 300.0).abs() < f64::EPSILON);
        assert_eq!(summary.gaps, []);
    }
}
