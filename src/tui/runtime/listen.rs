//! The threads that turn terminal events and signals into messages. They sleep in the system until one comes.

use super::super::heard::Heard;
use super::super::typing::Typing;
use crossterm::event;
use std::sync::mpsc::SyncSender;
use std::thread;

/// Starts listening.
pub(in crate::tui) fn start<M: From<Heard> + Send + 'static>(sender: &SyncSender<M>) {
    let events = sender.clone();
    thread::spawn(move || {
        let mut typing = Typing::default();
        while let Ok(event) = event::read() {
            if let Some(heard) = Heard::of(event, &mut typing)
                && events.send(heard.into()).is_err()
            {
                return;
            }
        }
        // Without a terminal to read from there is nobody left to serve.
        let _ = events.send(Heard::Terminated.into());
    });
    listen_to_signals(sender.clone());
}

#[cfg(unix)]
fn listen_to_signals<M: From<Heard> + Send + 'static>(sender: SyncSender<M>) {
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
fn listen_to_signals<M: From<Heard> + Send + 'static>(_sender: SyncSender<M>) {}
