//! The loop of every program on the screen: one queue of messages, a frame when the queue is empty.

use super::super::heard::Heard;
use super::terminal::Screen;
use crate::domain::Problem;
use ratatui::Frame;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

/// Messages that may wait before their senders do.
pub(in crate::tui) const QUEUE: usize = 256;

/// A program on the screen.
pub(in crate::tui) trait Program {
    /// What happens to it; among other things, what is heard.
    type Message: From<Heard> + Send + 'static;

    /// Draws it.
    fn draw(&self, frame: &mut Frame<'_>);

    /// Takes a message, and runs all that it asks for to its end; true when it is time to leave.
    ///
    /// # Errors
    /// When the program cannot go on.
    fn handle(&mut self, message: Self::Message, screen: &mut Screen) -> Result<bool, Problem>;

    /// When something is due although nothing happens.
    fn due(&self) -> Option<Instant> {
        None
    }

    /// Does what is due, and tells what came of it.
    fn when_due(&mut self) -> Option<Self::Message> {
        None
    }
}

/// Leads a program until the person leaves it.
pub(in crate::tui) fn lead<P: Program>(
    program: &mut P,
    screen: &mut Screen,
    receiver: &Receiver<P::Message>,
) -> Result<(), Problem> {
    loop {
        screen.draw(|frame| program.draw(frame))?;
        let mut next = match wait(receiver, program.due()) {
            Ok(message) => Some(message),
            Err(RecvTimeoutError::Timeout) => program.when_due(),
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        while let Some(message) = next {
            if program.handle(message, screen)? {
                return Ok(());
            }
            next = receiver.try_recv().ok();
        }
    }
}

/// Waits for the next message, or until something is due.
fn wait<M>(receiver: &Receiver<M>, due: Option<Instant>) -> Result<M, RecvTimeoutError> {
    match due {
        Some(due) => receiver.recv_timeout(due.saturating_duration_since(Instant::now())),
        None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
    }
}
