//! Work beside the interface: it only ever sends messages.

use crate::domain::{Problem, Sentence, reason};
use std::thread;
use tokio::sync::oneshot;

/// The running work, if any.
#[derive(Default)]
pub(super) struct Beside {
    stop: Option<oneshot::Sender<()>>,
}

impl Beside {
    /// Runs `work` in a thread of its own until it ends or is stopped, in the place of any that runs; `failed` hears
    /// why it could not.
    pub(super) fn start<W, F>(&mut self, work: W, failed: impl FnOnce(Problem) + Send + 'static)
    where
        W: FnOnce() -> F + Send + 'static,
        F: Future<Output = Result<(), Problem>>,
    {
        let (stop, stopped) = oneshot::channel();
        self.stop = Some(stop);
        thread::spawn(move || run_until(work, stopped).unwrap_or_else(failed));
    }

    /// Aborts the running work: its connections close.
    pub(super) fn stop(&mut self) {
        self.stop = None;
    }
}

fn run_until<W, F>(work: W, stopped: oneshot::Receiver<()>) -> Result<(), Problem>
where
    W: FnOnce() -> F,
    F: Future<Output = Result<(), Problem>>,
{
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Problem::unable(Sentence::new("checks-no-runtime").with("detail", reason::of(&error))))?;
    let done = runtime.block_on(async {
        tokio::select! {
            done = work() => done,
            _ = stopped => Ok(()),
        }
    });
    // A name resolution that the system has begun must not hold this thread back.
    runtime.shutdown_background();
    done
}
