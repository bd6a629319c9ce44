//! Runs rounds of checks beside the interface.

use super::super::message::{CheckEvent, Message};
use super::beside::Beside;
use crate::domain::Problem;
use crate::domain::check::{Plan, Vantage};
use crate::probe::{Options, Prober, Rhythm};
use std::ops::ControlFlow;
use std::sync::mpsc::SyncSender;

/// The running round, if any.
pub(super) struct Checker {
    sender: SyncSender<Message>,
    beside: Beside,
}

impl Checker {
    /// Nothing runs yet.
    pub(super) fn new(sender: SyncSender<Message>) -> Self {
        Self { sender, beside: Beside::default() }
    }

    /// Starts a round, in the place of any that runs.
    pub(super) fn start(&mut self, run: u64, plan: Plan, label: String) {
        self.spawn(run, move |prober, sender| async move {
            let progress = |progress| {
                let _ = sender.send(Message::Check(run, CheckEvent::Progress(progress)));
            };
            let round = prober.round(&plan, from(label), progress).await;
            let _ = sender.send(Message::Check(run, CheckEvent::Done(Box::new(round))));
        });
    }

    /// Starts a watch: a round a minute until it is stopped.
    pub(super) fn watch(&mut self, run: u64, plan: Plan, label: String) {
        self.spawn(run, move |prober, sender| async move {
            let seen = |moment, round| {
                let sent = sender.send(Message::Check(run, CheckEvent::Watched(moment, Box::new(round))));
                if sent.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            };
            prober.watch(&plan, &from(label), Rhythm::default(), seen, |_| {}).await;
        });
    }

    fn spawn<W, F>(&mut self, run: u64, work: W)
    where
        W: FnOnce(Prober, SyncSender<Message>) -> F + Send + 'static,
        F: Future<Output = ()>,
    {
        let (sender, told) = (self.sender.clone(), self.sender.clone());
        let failed = move |problem: Problem| {
            let _ = told.send(Message::Check(run, CheckEvent::Failed(problem)));
        };
        self.beside.start(
            move || async move {
                work(Prober::new(Options::default())?, sender).await;
                Ok(())
            },
            failed,
        );
    }

    /// Aborts the running round: its connections close.
    pub(super) fn cancel(&mut self) {
        self.beside.stop();
    }
}

/// The vantage point of this name; the probe adds the proxy in force.
fn from(label: String) -> Vantage {
    Vantage { label, proxy: None }
}
