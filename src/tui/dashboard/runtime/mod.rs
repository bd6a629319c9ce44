//! The dashboard on the terminal: effects that take long run beside it, each in a thread with an archive of its own.

mod services;

use super::super::runtime::{Program, QUEUE, Screen, lead, listen, require};
use super::super::session::Session;
use super::super::theme::Theme;
use super::message::{Effect, Message};
use super::model::Model;
use super::{update, view};
use crate::domain::Problem;
use crate::domain::union::Filter;
use crate::domain::union::statistics::Question;
use ratatui::Frame;
use services::Services;
use std::collections::VecDeque;
use std::sync::mpsc::sync_channel;

/// Opens the dashboard on a population and stays until the person leaves. `question` says under which secrecy it is
/// counted; its own populations do not matter.
///
/// # Errors
/// When there is no terminal to draw on, when the archive cannot be used, or when the question makes no sense.
pub fn run(session: Session, filter: Filter, question: Question) -> Result<(), Problem> {
    require("board-no-terminal")?;
    let (sender, receiver) = sync_channel(QUEUE);
    let theme = Theme::new(session.color);
    let (services, model) = Services::open(session, filter, question, sender.clone())?;
    listen::to_signals(sender.clone());
    let mut screen = Screen::enter()?;
    screen.hear_mouse(model.shell.mouse)?;
    listen::to_terminal(sender);
    let mut board = Board { model, theme, services };
    let begun = update::begin(&mut board.model);
    board.run(begun, &mut screen)?;
    lead(&mut board, &mut screen, &receiver)
}

/// The program of a representative.
struct Board {
    model: Model,
    theme: Theme,
    services: Services,
}

impl Board {
    /// Whether something came in, or was decided, since the figures were asked for. While they are drafted nobody asks:
    /// a collection that goes on would begin them anew with each of its steps.
    fn is_outdated(&self) -> bool {
        self.model.step.is_none() && self.services.changed_elsewhere()
    }

    /// Runs effects, and hands what they bring to the model; true when it is time to leave.
    fn run(&mut self, effects: Vec<Effect>, screen: &mut Screen) -> Result<bool, Problem> {
        let mut effects = VecDeque::from(effects);
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::Asked(asked) => {
                    if screen.grant(asked)? {
                        return Ok(true);
                    }
                }
                effect => {
                    if let Some(message) = self.services.run(&self.model, effect) {
                        effects.extend(update::update(&mut self.model, message));
                    }
                }
            }
        }
        Ok(false)
    }
}

impl Program for Board {
    type Message = Message;

    fn draw(&self, frame: &mut Frame<'_>) {
        view::draw(&self.model, &self.theme, frame);
    }

    fn handle(&mut self, message: Message, screen: &mut Screen) -> Result<bool, Problem> {
        let effects = update::update(&mut self.model, message);
        let more = if self.is_outdated() { update::begin(&mut self.model) } else { Vec::new() };
        self.run(effects.into_iter().chain(more).collect(), screen)
    }
}
