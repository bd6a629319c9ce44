//! Runs rounds of checks beside the interface; they only ever send messages.

use super::super::message::Message;
use crate::domain::check::{Plan, Vantage};
use crate::domain::{Problem, Sentence};
use crate::probe::{Options, Prober};
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
    pub(super) fn start(&mut self, run: u64, plan: Plan) {
        let (stop, stopped) = oneshot::channel();
        self.stop = Some(stop);
        let sender = self.sender.clone();
        thread::spawn(move || {
            if let Err(problem) = round(run, &plan, &sender, stopped) {
                let _ = sender.send(Message::CheckFailed { run, problem });
            }
        });
    }

    /// Aborts the running round: its connections close.
    pub(super) fn cancel(&mut self) {
        self.stop = None;
    }
}

fn round(run: u64, plan: &Plan, sender: &SyncSender<Message>, stopped: oneshot::Receiver<()>) -> Result<(), Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Problem::unable(Sentence::new("checks-no-runtime").with("detail", error.to_string())))?;
    let prober = Prober::new(Options::default())?;
    let progress = |progress| {
        let _ = sender.send(Message::CheckProgress { run, progress });
    };
    runtime.block_on(async {
        tokio::select! {
            round = prober.round(plan, Vantage::default(), progress) => {
                let _ = sender.send(Message::CheckDone { run, round: Box::new(round) });
            }
            _ = stopped => {}
        }
    });
    Ok(())
}
