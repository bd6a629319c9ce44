//! Runs rounds of checks beside the interface; they only ever send messages.

use super::super::message::{CheckEvent, Message};
use crate::domain::check::{Plan, Vantage};
use crate::domain::{Problem, Sentence};
use crate::probe::{Options, Prober, Rhythm};
use std::ops::ControlFlow;
use std::sync::mpsc::SyncSender;
use std::thread;
use tokio::sync::oneshot;

/// The running round, if any.
pub(super) struct Checker {
    sender: SyncSender<Message>,
    stop: Option<oneshot::Sender<()>>,
}

impl Checker {
    /// Nothing runs yet.
    pub(super) fn new(sender: SyncSender<Message>) -> Self {
        Self { sender, stop: None }
    }

    /// Starts a round in a thread of its own, in the place of any that runs.
    pub(super) fn start(&mut self, run: u64, plan: Plan, label: String) {
        self.spawn(run, move |prober, sender| async move {
            let progress = |progress| {
                let _ = sender.send(Message::Check(run, CheckEvent::Progress(progress)));
            };
            let round = prober.round(&plan, from(label), progress).await;
            let _ = sender.send(Message::Check(run, CheckEvent::Done(Box::new(round))));
        });
    }

    /// Starts a watch in a thread of its own: a round a minute until it is stopped.
    pub(super) fn watch(&mut self, run: u64, plan: Plan, label: String) {
        self.spawn(run, move |prober, sender| async move {
            let seen = |moment, round| {
                let sent = sender.send(Message::Check(run, CheckEvent::Watched(moment, Box::new(round))));
                if sent.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            };
            prober.watch(&plan, &from(label), Rhythm::default(), seen, |_| {}).await;
        });
    }

    /// Runs `work` in a thread of its own until it ends or is stopped; dropping it closes its connections.
    fn spawn<W, F>(&mut self, run: u64, work: W)
    where
        W: FnOnce(Prober, SyncSender<Message>) -> F + Send + 'static,
        F: Future<Output = ()>,
    {
        let (stop, stopped) = oneshot::channel();
        self.stop = Some(stop);
        let sender = self.sender.clone();
        thread::spawn(move || {
            if let Err(problem) = run_until(work, &sender, stopped) {
                let _ = sender.send(Message::Check(run, CheckEvent::Failed(problem)));
            }
        });
    }

    /// Aborts the running round: its connections close.
    pub(super) fn cancel(&mut self) {
        self.stop = None;
    }
}

fn run_until<W, F>(work: W, sender: &SyncSender<Message>, stopped: oneshot::Receiver<()>) -> Result<(), Problem>
where
    W: FnOnce(Prober, SyncSender<Message>) -> F,
    F: Future<Output = ()>,
{
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Problem::unable(Sentence::new("checks-no-runtime").with("detail", error.to_string())))?;
    let prober = Prober::new(Options::default())?;
    runtime.block_on(async {
        tokio::select! {
            () = work(prober, sender.clone()) => {}
            _ = stopped => {}
        }
    });
    Ok(())
}

/// The vantage point of this name; the probe adds the proxy in force.
fn from(label: String) -> Vantage {
    Vantage { label, proxy: None }
}
