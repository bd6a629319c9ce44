//! What a round tells while it runs.

use crate::domain::check::Observation;
use tokio::sync::mpsc::UnboundedSender;

/// A phase of a hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Name resolution.
    Dns,
    /// TCP connection.
    Tcp,
    /// TLS handshake.
    Tls,
    /// Waiting for the answer.
    Ttfb,
    /// Reading the page.
    Body,
}

/// What a round tells while it runs.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "few are made, and listeners match on a plain observation")]
pub enum Progress {
    /// A phase began.
    Started {
        /// The target's position in the plan.
        target: usize,
        /// The address of the hop.
        url: String,
        /// The phase.
        phase: Phase,
    },
    /// A target is done.
    Finished {
        /// The target's position in the plan.
        target: usize,
        /// What was seen.
        observation: Observation,
    },
}

/// Reports the phases of one hop. Nobody may be listening.
#[derive(Clone)]
pub(super) struct Reporter {
    target: usize,
    url: String,
    listener: UnboundedSender<Progress>,
}

impl Reporter {
    /// A reporter for a hop to `url` of the target at this position.
    pub fn new(target: usize, url: &str, listener: &UnboundedSender<Progress>) -> Self {
        Self { target, url: url.to_owned(), listener: listener.clone() }
    }

    /// A phase begins.
    pub fn begins(&self, phase: Phase) {
        let _ = self.listener.send(Progress::Started { target: self.target, url: self.url.clone(), phase });
    }
}
