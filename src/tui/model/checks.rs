//! The checks screen: a round as it runs.

use crate::domain::check::series::{Baseline, Gap, Series, Track};
use crate::domain::check::{JudgedTarget, Observation, Plan, Target};
use crate::probe::{Phase, Progress};
use jiff::{SignedDuration, Timestamp};

/// The interval between two rounds of a watch: the shortest that is polite.
pub const EVERY: SignedDuration = SignedDuration::from_mins(1);

/// From where a round is run, as the catalogues name it; the first says nothing.
pub const VANTAGES: [&str; 6] =
    ["vantage-unsaid", "vantage-teaching", "vantage-office", "vantage-wifi", "vantage-mobile", "vantage-home"];

/// The checks screen.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    /// The number of the latest run; results of others are dropped.
    pub run: u64,
    /// The targets of the running round; none when none runs.
    pub running: Option<Vec<Running>>,
    /// Which target is pointed at.
    pub line: usize,
    /// How far its details are scrolled, in lines.
    pub scroll: u16,
    /// The watch over the morning; it stays to be read after it was stopped.
    pub watch: Option<Watch>,
    /// From where rounds are run: a place in [`VANTAGES`].
    pub vantage: usize,
}

/// A series of rounds, one a minute.
#[derive(Clone, Debug)]
pub struct Watch {
    /// What is known of each target so far.
    pub series: Series,
    /// The delays of ordinary days, once they are read.
    pub baseline: Option<Baseline>,
    /// When it began.
    pub since: Timestamp,
    /// Whether it goes on.
    pub active: bool,
}

/// A target of a running round.
#[derive(Clone, Debug)]
pub struct Running {
    /// What is asked.
    pub target: Target,
    /// Where it is.
    pub stage: Stage,
}

/// How far a target is.
#[derive(Clone, Debug)]
pub enum Stage {
    /// Waiting for its turn.
    Waiting,
    /// In this phase, asking this address.
    Asking(Phase, String),
    /// Finished.
    Seen(Box<Observation>),
}

impl Checks {
    /// Begins a round and gives its number.
    pub fn begin(&mut self, plan: &Plan) -> u64 {
        self.run += 1;
        let waiting = |target: &Target| Running { target: target.clone(), stage: Stage::Waiting };
        self.running = Some(plan.targets().iter().map(waiting).collect());
        self.line = 0;
        self.scroll = 0;
        self.run
    }

    /// Takes the progress of the running round.
    pub fn advance(&mut self, progress: Progress) {
        let Some(running) = self.running.as_mut() else { return };
        let (index, stage) = match progress {
            Progress::Started { target, url, phase } => (target, Stage::Asking(phase, url)),
            Progress::Finished { target, observation } => (target, Stage::Seen(Box::new(observation))),
        };
        if let Some(target) = running.get_mut(index) {
            target.stage = stage;
        }
    }

    /// Begins a watch at `now` and gives its number.
    pub fn begin_watch(&mut self, now: Timestamp) -> u64 {
        self.run += 1;
        self.watch = Some(Watch { series: Series::new(EVERY), baseline: None, since: now, active: true });
        self.run
    }

    /// Whether a watch goes on.
    #[must_use]
    pub fn is_watching(&self) -> bool {
        self.watch.as_ref().is_some_and(|watch| watch.active)
    }

    /// What the watch knows of a target.
    #[must_use]
    pub fn track(&self, name: &str) -> Option<&Track> {
        self.watch.as_ref()?.series.tracks().iter().find(|track| track.name() == name)
    }

    /// The stretches of time of which the watch knows nothing.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        self.watch.as_ref().map(|watch| watch.series.gaps()).unwrap_or_default()
    }

    /// Gives the running round up: what it still brings is dropped.
    pub fn cancel(&mut self) {
        self.run += 1;
        self.end();
    }

    /// Ends the running round, and the watch if there is one.
    pub fn end(&mut self) {
        self.running = None;
        if let Some(watch) = &mut self.watch {
            watch.active = false;
        }
    }
}

/// The targets in the order in which the screen lists them: the school's own first.
#[must_use]
pub fn ordered(targets: &[JudgedTarget]) -> Vec<&JudgedTarget> {
    let mut ordered: Vec<&JudgedTarget> = targets.iter().collect();
    ordered.sort_by_key(|target| target.role);
    ordered
}
