//! A series of rounds over a morning: one a minute, not on the same second everywhere, and fewer where a service asks
//! for it.

use super::{Prober, Progress};
use crate::domain::check::series::{HoldOffs, Moment};
use crate::domain::check::{Ending, Observation, Phrases, Plan, Round, Target, Vantage, Verdict};
use jiff::{SignedDuration, Timestamp};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Services of the internet are asked once a minute at most.
pub const SHORTEST: Duration = Duration::from_mins(1);

/// By how much an interval may be shorter or longer, in parts of a hundred.
const JITTER: u32 = 10;

/// How often rounds are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// The interval between the beginnings of two rounds. At least a minute, unless all targets are on this machine.
    pub every: Duration,
    /// The longest wait before the first round. Thousands may start at the same time on the same morning.
    pub start_within: Duration,
}

impl Default for Rhythm {
    fn default() -> Self {
        Self { every: SHORTEST, start_within: Duration::from_secs(20) }
    }
}

impl Prober {
    /// Runs round after round until `seen`, which gets each of them with the time at which it was run, breaks off.
    ///
    /// A target that answered 429 or 503 is left alone as long as it asks, or longer; meanwhile its observation is
    /// `not-measured`. Dropping the future ends the series as it ends a round.
    pub async fn watch(
        &self,
        plan: &Plan,
        vantage: &Vantage,
        rhythm: Rhythm,
        mut seen: impl FnMut(Moment, Round) -> ControlFlow<()>,
        progress: impl Fn(Progress) + Send + Sync,
    ) {
        let every = if plan.is_on_this_machine() { rhythm.every } else { rhythm.every.max(SHORTEST) };
        let signed = SignedDuration::try_from(every).unwrap_or(SignedDuration::MAX);
        let mut held = HoldOffs::default();
        sleep(part_of(rhythm.start_within, random())).await;
        let began = Instant::now();
        loop {
            let ticks = SignedDuration::try_from(began.elapsed()).unwrap_or(SignedDuration::MAX);
            let moment = Moment { at: Timestamp::now(), ticks: Some(ticks) };
            let started = Instant::now();
            let names = held.held(ticks);
            let mut round = self.round(&plan.without(&names), vantage.clone(), &progress).await;
            for target in &round.judge(Phrases::built_in()).targets {
                held.note(target, ticks, moment.at, signed);
            }
            round.observations = with_those_left_alone(plan, round.observations);
            if seen(moment, round).is_break() {
                return;
            }
            sleep(interval(every, random()).saturating_sub(started.elapsed())).await;
        }
    }
}

/// The observations in the order of the plan; those of targets left alone say so.
fn with_those_left_alone(plan: &Plan, mut seen: Vec<Observation>) -> Vec<Observation> {
    let mut take = |target: &Target| {
        let at = seen.iter().position(|one| one.target.name == target.name);
        at.map_or_else(|| left_alone(target), |at| seen.remove(at))
    };
    plan.targets().iter().map(&mut take).collect()
}

fn left_alone(target: &Target) -> Observation {
    let ending = Ending::Failed { verdict: Verdict::NotMeasured, detail: "retry-after".to_owned() };
    Observation { target: target.clone(), hops: Vec::new(), ending, total_ms: 0.0 }
}

/// `every`, a little shorter or longer by `random`.
fn interval(every: Duration, random: u32) -> Duration {
    let least = every * (100 - JITTER) / 100;
    least + part_of(every * (2 * JITTER) / 100, random)
}

/// A part of `whole`, as `random` has it: none of it for 0, nearly all for the greatest number.
fn part_of(whole: Duration, random: u32) -> Duration {
    whole.mul_f64(f64::from(random) / (f64::from(u32::MAX) + 1.0))
}

/// A random number; the middle one where the system has none to give.
fn random() -> u32 {
    getrandom::u32().unwrap_or(u32::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_interval_stays_within_a_tenth_of_the_wanted_one(seconds in 60_u64..3600, random: u32) {
            let every = Duration::from_secs(seconds);
            let interval = interval(every, random);
            prop_assert!(interval >= every * 9 / 10 && interval < every * 11 / 10);
        }
    }

    #[test]
    fn only_targets_on_this_machine_may_be_asked_more_than_once_a_minute() {
        use crate::domain::establishment::Address;
        let plan = |url: &str| {
            let mut plan = Plan::default();
            plan.set("portal", Address::parse(url).unwrap());
            plan
        };
        assert!(plan("http://127.0.0.1:8080/").is_on_this_machine() && plan("http://[::1]/").is_on_this_machine());
        assert!(plan("http://localhost:8080/").is_on_this_machine());
        assert!(!plan("https://ent.exemple.fr/").is_on_this_machine());
    }
}
