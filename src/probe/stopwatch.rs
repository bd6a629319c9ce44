//! The time that a visit may take, by a monotonic clock.

use std::time::{Duration, Instant};
use tokio::time::timeout;

/// The phase took longer than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Late;

/// Times the phases of one hop and holds them to their limits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stopwatch {
    started: Instant,
    total: Duration,
    phase: Duration,
}

impl Stopwatch {
    /// Starts now; the hop may take `total`, each of its phases `phase`.
    pub fn start(total: Duration, phase: Duration) -> Self {
        Self { started: Instant::now(), total, phase }
    }

    /// How long a phase that begins now may take.
    pub fn allowance(&self) -> Duration {
        self.phase.min(self.total.saturating_sub(self.started.elapsed()))
    }

    /// Runs a phase; gives its result and how long it took, in milliseconds.
    pub async fn phase<T>(&self, work: impl Future<Output = T>) -> Result<(T, f64), Late> {
        let began = Instant::now();
        let done = timeout(self.allowance(), work).await.map_err(|_| Late)?;
        Ok((done, ms(began.elapsed())))
    }

    /// The time since the start.
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

/// A duration in milliseconds.
pub(super) fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;

    #[tokio::test]
    async fn a_phase_is_held_to_its_own_limit_and_to_what_is_left_of_the_total() {
        let watch = Stopwatch::start(Duration::from_millis(10), Duration::from_mins(1));
        assert_eq!(watch.phase(pending::<()>()).await.err(), Some(Late));
        let watch = Stopwatch::start(Duration::from_mins(1), Duration::from_millis(10));
        assert_eq!(watch.phase(pending::<()>()).await.err(), Some(Late));
    }

    #[test]
    fn milliseconds_keep_their_fractions() {
        assert!((ms(Duration::from_micros(1500)) - 1.5).abs() < 1e-9);
    }
}
