//! One request in flight for a host, four in all.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

/// The most requests in flight at the same time.
const IN_ALL: usize = 4;

/// Hands out turns.
pub(super) struct Politeness {
    all: Arc<Semaphore>,
    hosts: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

/// A turn to ask; it ends when this is dropped.
pub(super) struct Turn {
    _host: OwnedMutexGuard<()>,
    _all: Option<OwnedSemaphorePermit>,
}

impl Politeness {
    /// Nobody has a turn yet.
    pub fn new() -> Self {
        Self { all: Arc::new(Semaphore::new(IN_ALL)), hosts: Mutex::default() }
    }

    /// Waits for a turn at `host`. The host's own turn comes first, so that a busy host holds up no other.
    pub async fn turn(&self, host: &str) -> Turn {
        let lock = {
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(hosts.entry(host.to_ascii_lowercase()).or_default())
        };
        let host = lock.lock_owned().await;
        // The semaphore is never closed, so that the permit is always there.
        Turn { _host: host, _all: Arc::clone(&self.all).acquire_owned().await.ok() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio_test_helpers::ready;

    mod tokio_test_helpers {
        use std::pin::pin;
        use std::task::{Context, Poll, Waker};

        /// What the future gives without waiting, if anything.
        pub fn ready<T>(future: impl Future<Output = T>) -> Option<T> {
            match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(value) => Some(value),
                Poll::Pending => None,
            }
        }
    }

    #[test]
    fn a_host_is_asked_one_request_at_a_time_whatever_its_case() {
        let politeness = Politeness::new();
        let first = ready(politeness.turn("ent.exemple.fr"));
        assert!(first.is_some());
        assert!(ready(politeness.turn("ENT.exemple.fr")).is_none());
        drop(first);
        assert!(ready(politeness.turn("ent.exemple.fr")).is_some());
    }

    #[test]
    fn four_requests_are_in_flight_at_most() {
        let politeness = Politeness::new();
        let turns: Vec<_> = ["a", "b", "c", "d"].iter().map(|host| ready(politeness.turn(host))).collect();
        assert!(turns.iter().all(Option::is_some));
        assert!(ready(politeness.turn("e")).is_none());
        drop(turns);
        assert!(ready(politeness.turn("e")).is_some());
    }
}
