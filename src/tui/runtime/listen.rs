//! The threads that turn terminal events and signals into messages. They sleep in the system until one comes.

use super::super::heard::Heard;
use super::super::typing::Typing;
use crossterm::event;
use std::sync::mpsc::SyncSender;
use std::thread;

/// Starts listening to the terminal, once it is taken over.
pub(in crate::tui) fn to_terminal<M: From<Heard> + Send + 'static>(sender: SyncSender<M>) {
    thread::spawn(move || {
        let mut typing = Typing::default();
        while let Ok(event) = event::read() {
            if let Some(heard) = Heard::of(event, &mut typing)
                && sender.send(heard.into()).is_err()
            {
                return;
            }
        }
        // Without a terminal to read from there is nobody left to serve.
        let _ = sender.send(Heard::Terminated.into());
    });
}

/// Starts listening to the system, before the terminal is taken over: a signal in between would leave it as it is then.
#[cfg(unix)]
pub(in crate::tui) fn to_signals<M: From<Heard> + Send + 'static>(sender: SyncSender<M>) {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    let told = [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT];
    let Ok(mut signals) = signal_hook::iterator::Signals::new(told) else { return };
    thread::spawn(move || {
        for signal in signals.forever() {
            let heard = match signal {
                SIGTSTP => Heard::Stopped,
                SIGCONT => Heard::Redraw,
                _ => Heard::Terminated,
            };
            if sender.send(heard.into()).is_err() {
                return;
            }
        }
    });
}

/// Windows closes the console, and the process with it; every answer is on disk already.
#[cfg(not(unix))]
pub(in crate::tui) fn to_signals<M: From<Heard> + Send + 'static>(_sender: SyncSender<M>) {}
