//! The threads that turn terminal events and signals into messages. They sleep in the system until one comes.

use super::super::message::Message;
use crossterm::event::{self, Event, KeyEventKind, MouseEventKind};
use std::sync::mpsc::SyncSender;
use std::thread;

/// Starts listening.
pub(super) fn start(sender: &SyncSender<Message>) {
    let events = sender.clone();
    thread::spawn(move || {
        while let Ok(event) = event::read() {
            if let Some(message) = message(event)
                && events.send(message).is_err()
            {
                return;
            }
        }
        // Without a terminal to read from there is nobody left to serve.
        let _ = events.send(Message::Terminated);
    });
    listen_to_signals(sender.clone());
}

/// Windows reports a key when it goes down and again when it comes up; only the first counts.
fn message(event: Event) -> Option<Message> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => Some(Message::Key(key)),
        Event::Mouse(mouse) if is_meant(mouse.kind) => Some(Message::Mouse(mouse)),
        Event::Paste(text) => Some(Message::Pasted(text)),
        Event::FocusLost => Some(Message::Left),
        Event::Resize(..) | Event::FocusGained => Some(Message::Redraw),
        _ => None,
    }
}

/// Moves of the mouse say nothing.
fn is_meant(kind: MouseEventKind) -> bool {
    matches!(kind, MouseEventKind::Down(_) | MouseEventKind::ScrollUp | MouseEventKind::ScrollDown)
}

#[cfg(unix)]
fn listen_to_signals(sender: SyncSender<Message>) {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    let heard = [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT];
    let Ok(mut signals) = signal_hook::iterator::Signals::new(heard) else { return };
    thread::spawn(move || {
        for signal in signals.forever() {
            let message = match signal {
                SIGTSTP => Message::Stopped,
                SIGCONT => Message::Redraw,
                _ => Message::Terminated,
            };
            if sender.send(message).is_err() {
                return;
            }
        }
    });
}

/// Windows closes the console, and the process with it; every answer is on disk already.
#[cfg(not(unix))]
fn listen_to_signals(_sender: SyncSender<Message>) {}
