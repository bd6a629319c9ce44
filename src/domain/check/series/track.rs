//! One target over time: its samples and its incidents.

use super::{Availability, Change, Incident};
use crate::domain::check::{JudgedTarget, Role, Verdict};
use jiff::Timestamp;
use std::collections::VecDeque;

/// The samples that decide whether an incident begins or ends.
const WINDOW: usize = 3;

/// An incident begins when so many samples of the window are bad.
const BAD_TO_OPEN: usize = 2;

/// What a sample says of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleState {
    /// It served, be it late.
    Good,
    /// It did not serve.
    Bad,
    /// Nothing was measured.
    Unknown,
}

/// One target in one round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// When the round began.
    pub at: Timestamp,
    /// What was found.
    pub verdict: Verdict,
    /// What it says of the service.
    pub state: SampleState,
    /// How long it took, in milliseconds.
    pub total_ms: f64,
}

/// One target over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    name: String,
    role: Role,
    samples: Vec<Sample>,
    /// The last samples that were measured without a gap between them.
    window: VecDeque<Sample>,
    incidents: Vec<Incident>,
}

impl Sample {
    /// The sample of a target at `at`. While the computer has no network, no service is blamed.
    #[must_use]
    pub fn of(target: &JudgedTarget, at: Timestamp, no_network: bool) -> Self {
        let state = match target.verdict {
            _ if no_network => SampleState::Unknown,
            Verdict::NotMeasured => SampleState::Unknown,
            verdict if verdict.is_fault() => SampleState::Bad,
            _ => SampleState::Good,
        };
        Self { at, verdict: target.verdict, state, total_ms: target.observation.total_ms }
    }
}

impl Track {
    /// The track of the target `name`, which plays the part `role`, without a sample.
    #[must_use]
    pub fn new(name: &str, role: Role) -> Self {
        Self { name: name.to_owned(), role, samples: Vec::new(), window: VecDeque::new(), incidents: Vec::new() }
    }

    /// The target's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The part that the target plays.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// Its samples, the oldest first.
    #[must_use]
    pub fn samples(&self) -> &[Sample] {
        &self.samples
    }

    /// Its incidents, the oldest first; the last one may still last.
    #[must_use]
    pub fn incidents(&self) -> &[Incident] {
        &self.incidents
    }

    /// The incident that lasts, if any.
    #[must_use]
    pub fn open_incident(&self) -> Option<&Incident> {
        self.incidents.last().filter(|incident| incident.until.is_none())
    }

    /// How often it served, over the samples from `from` on.
    #[must_use]
    pub fn availability(&self, from: Timestamp) -> Availability {
        let measured = self.samples.iter().filter(|s| s.at >= from && s.state != SampleState::Unknown);
        measured.fold(Availability::default(), |sum, sample| Availability {
            good: sum.good + usize::from(sample.state == SampleState::Good),
            samples: sum.samples + 1,
        })
    }

    /// Takes in a sample; tells whether an incident began or ended with it.
    pub fn add(&mut self, sample: Sample) -> Option<Change> {
        self.samples.push(sample);
        if sample.state == SampleState::Unknown {
            return None;
        }
        self.window.push_back(sample);
        if self.window.len() > WINDOW {
            self.window.pop_front();
        }
        if self.open_incident().is_some() { self.go_on(sample) } else { self.open() }
    }

    /// Samples from before a gap no longer decide with those after it.
    pub fn forget_what_came_before(&mut self) {
        self.window.clear();
    }

    fn open(&mut self) -> Option<Change> {
        let bad: Vec<Sample> = self.window.iter().copied().filter(|s| s.state == SampleState::Bad).collect();
        if bad.len() < BAD_TO_OPEN {
            return None;
        }
        let worst = bad.iter().map(|sample| sample.verdict).max_by_key(|verdict| verdict.severity())?;
        let incident = Incident { from: bad[0].at, until: None, worst, bad: bad.len() };
        self.incidents.push(incident);
        Some(Change::Opened { target: self.name.clone(), incident })
    }

    fn go_on(&mut self, sample: Sample) -> Option<Change> {
        let incident = self.incidents.last_mut()?;
        if sample.state == SampleState::Bad {
            incident.bad += 1;
            if sample.verdict.severity() > incident.worst.severity() {
                incident.worst = sample.verdict;
            }
        }
        let good = self.window.iter().filter(|s| s.state == SampleState::Good).count();
        if good < WINDOW {
            return None;
        }
        incident.until = self.window.front().map(|sample| sample.at);
        let incident = *incident;
        Some(Change::Closed { target: self.name.clone(), incident })
    }
}
