//! The checks screen: a round as it runs.

use crate::domain::check::{JudgedTarget, Observation, Plan, Target};
use crate::probe::{Phase, Progress};

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

    /// Takes the progress of a run; that of an earlier run is dropped.
    pub fn advance(&mut self, run: u64, progress: Progress) {
        let Some(running) = self.running.as_mut().filter(|_| run == self.run) else { return };
        let (index, stage) = match progress {
            Progress::Started { target, url, phase } => (target, Stage::Asking(phase, url)),
            Progress::Finished { target, observation } => (target, Stage::Seen(Box::new(observation))),
        };
        if let Some(target) = running.get_mut(index) {
            target.stage = stage;
        }
    }

    /// Gives the running round up: what it still brings is dropped.
    pub fn cancel(&mut self) {
        self.run += 1;
        self.end();
    }

    /// Ends the running round.
    pub fn end(&mut self) {
        self.running = None;
    }
}

/// The targets in the order in which the screen lists them: the school's own first.
#[must_use]
pub fn ordered(targets: &[JudgedTarget]) -> Vec<&JudgedTarget> {
    let mut ordered: Vec<&JudgedTarget> = targets.iter().collect();
    ordered.sort_by_key(|target| target.role);
    ordered
}
