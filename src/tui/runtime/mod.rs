//! The loop: one queue of messages, effects run at once, a frame when the queue is empty.
//!
//! An effect is complete before the next message is taken, so an answer is on disk before the next key is read.

mod beside;
mod campaigns;
mod check;
mod courier;
mod drafts;
mod lead;
pub(in crate::tui) mod listen;
mod report;
mod services;
mod terminal;

pub(in crate::tui) use lead::{Program, QUEUE, lead};
pub(in crate::tui) use terminal::{Screen, require};

use super::message::{Effect, Message};
use super::model::Model;
use super::session::Session;
use super::theme::Theme;
use super::{update, view};
use crate::domain::Problem;
use jiff::Timestamp;
use ratatui::Frame;
use services::Services;
use std::collections::VecDeque;
use std::sync::mpsc::sync_channel;
use std::time::Instant;

/// Opens the terminal interface and stays until the person leaves.
///
/// # Errors
/// When there is no terminal to draw on, or the data folder cannot be used.
pub fn run(session: Session) -> Result<(), Problem> {
    require("tui-no-terminal")?;
    let (sender, receiver) = sync_channel(QUEUE);
    let theme = Theme::new(session.color);
    let (services, model) = Services::open(session, sender.clone())?;
    listen::to_signals(sender.clone());
    let mut screen = Screen::enter()?;
    screen.hear_mouse(model.shell.mouse)?;
    listen::to_terminal(sender);
    lead(&mut School { model, theme, services }, &mut screen, &receiver)
}

/// The program of a school.
struct School {
    model: Model,
    theme: Theme,
    services: Services,
}

impl Program for School {
    type Message = Message;

    fn draw(&self, frame: &mut Frame<'_>) {
        view::draw(&self.model, &self.theme, frame);
    }

    fn due(&self) -> Option<Instant> {
        self.services.drafts_due()
    }

    fn when_due(&mut self) -> Option<Message> {
        self.services.keep_drafts().err().map(Message::Failed)
    }

    fn handle(&mut self, message: Message, screen: &mut Screen) -> Result<bool, Problem> {
        let Self { model, services, .. } = self;
        let mut messages = VecDeque::from([message]);
        if let Some(fresh) = services.changed_elsewhere(model) {
            messages.push_front(fresh);
        }
        while let Some(message) = messages.pop_front() {
            model.now = Timestamp::now();
            for effect in update::update(model, message) {
                match effect {
                    Effect::Asked(asked) => {
                        services.keep_drafts()?;
                        if screen.grant(asked)? {
                            return Ok(true);
                        }
                    }
                    effect => messages.extend(services.run(model, effect)),
                }
            }
        }
        Ok(false)
    }
}
