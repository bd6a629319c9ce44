//! The loop: one queue of messages, effects run at once, a frame when the queue is empty.
//!
//! An effect is complete before the next message is taken, so an answer is on disk before the next key is read.

mod beside;
mod campaigns;
mod check;
mod courier;
mod drafts;
mod listen;
mod report;
mod services;
mod terminal;
mod typing;

use super::message::{Effect, Message};
use super::model::Model;
use super::session::Session;
use super::theme::Theme;
use super::{update, view};
use crate::domain::Problem;
use jiff::Timestamp;
use services::Services;
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Instant;
use terminal::Screen;

/// Messages that may wait before their senders do.
const QUEUE: usize = 256;

/// Opens the terminal interface and stays until the person leaves.
///
/// # Errors
/// When there is no terminal to draw on, or the data folder cannot be used.
pub fn run(session: Session) -> Result<(), Problem> {
    terminal::require()?;
    let (sender, receiver) = sync_channel(QUEUE);
    let theme = Theme::new(session.color);
    let (mut services, mut model) = Services::open(session, sender.clone())?;
    let mut screen = Screen::enter()?;
    screen.hear_mouse(model.mouse)?;
    listen::start(&sender);
    event_loop(&mut model, theme, &mut services, &mut screen, &receiver)
}

fn event_loop(
    model: &mut Model,
    theme: Theme,
    services: &mut Services,
    screen: &mut Screen,
    receiver: &Receiver<Message>,
) -> Result<(), Problem> {
    loop {
        screen.draw(|frame| view::draw(model, &theme, frame))?;
        let mut next = match wait(receiver, services.drafts_due()) {
            Ok(message) => Some(message),
            Err(RecvTimeoutError::Timeout) => services.keep_drafts().err().map(Message::Failed),
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        while let Some(message) = next {
            if handle(model, services, screen, message)? {
                return Ok(());
            }
            next = receiver.try_recv().ok();
        }
    }
}

/// Waits for the next message, or until something is due.
fn wait(receiver: &Receiver<Message>, due: Option<Instant>) -> Result<Message, RecvTimeoutError> {
    match due {
        Some(due) => receiver.recv_timeout(due.saturating_duration_since(Instant::now())),
        None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
    }
}

/// Handles a message, its effects, and the messages that these bring; true when it is time to leave.
fn handle(model: &mut Model, services: &mut Services, screen: &mut Screen, message: Message) -> Result<bool, Problem> {
    if matches!(message, Message::Redraw) {
        screen.forget();
    }
    let mut messages = VecDeque::from([message]);
    if let Some(fresh) = services.changed_elsewhere(model) {
        messages.push_front(fresh);
    }
    while let Some(message) = messages.pop_front() {
        model.now = Timestamp::now();
        for effect in update::update(model, message) {
            match effect {
                Effect::Quit => return services.keep_drafts().map(|()| true),
                Effect::Suspend => {
                    services.keep_drafts()?;
                    screen.suspend()?;
                }
                Effect::Mouse(heard) => screen.hear_mouse(heard)?,
                effect => messages.extend(services.run(model, effect)),
            }
        }
    }
    Ok(false)
}
