//! Drawing: from the model to the screen, without any input or output of its own.
//!
//! ```text
//! ┌ header: where one is, which school ─────────────┐
//! │ body: one file a screen                         │
//! │ notice: what was just done, or failed           │
//! └ footer: the keys of this screen ────────────────┘
//! ```

pub(super) mod around;
pub(super) mod bar;
mod campaigns;
mod checks;
mod consent;
mod detail;
mod filter;
mod follow;
mod footer;
mod form;
mod home;
pub(super) mod lines;
pub(super) mod list;
pub(super) mod overlay;
mod prompt;
mod report;
mod sections;
mod steps;
pub(super) mod tabs;
mod walk;

use super::model::pointer::Target;
use super::model::{Model, Screen};
use super::theme::Theme;
use crate::domain::{Sentence, printable};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Draws the whole screen.
pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    let body = around::draw(model, header(model, *theme, frame.area().width), *theme, frame);
    let body = draw_past(model, *theme, frame, body);
    match model.screen {
        Screen::Home => home::draw(model, *theme, frame, body),
        Screen::Form => form::draw(model, *theme, frame, body),
        Screen::Walk => walk::draw(model, *theme, frame, body),
        Screen::Follow => follow::draw(model, *theme, frame, body),
        Screen::Checks => checks::draw(model, *theme, frame, body),
        Screen::Report => report::draw(model, *theme, frame, body),
    }
    if model.prompt.is_some() {
        prompt::draw(model, *theme, frame, body);
    }
    overlay::draw(model, &HELP, *theme, frame, body);
}

/// What the help tells behind the keys.
const HELP: [&str; 4] = ["help-move", "help-saved", "help-measures", "help-close"];

/// Says that an earlier day is looked at, and gives the room below.
fn draw_past(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let Some(past) = &model.past else { return area };
    let [banner, rest] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
    let told = model.text.say(&Sentence::new("past-banner").with("day", model.text.day(past.day)));
    let told = lines::column(&format!(" {told}"), banner.width);
    frame.render_widget(Paragraph::new(Line::styled(told, theme.warn().patch(theme.selected()))), banner);
    model.shell.hits.put(banner, Target::Key(KeyCode::Esc));
    rest
}

fn header(model: &Model, theme: Theme, width: u16) -> Line<'static> {
    let screen = match model.screen {
        Screen::Home => "screen-home",
        Screen::Form => "screen-form",
        Screen::Walk => "screen-walk",
        Screen::Follow => "screen-follow",
        Screen::Checks => "screen-checks",
        Screen::Report => "screen-report",
    };
    let school = model.audit.as_ref().map(|audit| &audit.establishment);
    let school = school.map(|school| format!("· {} ({})", printable::one_line(&school.name), school.uai));
    around::header(model, screen, &school.unwrap_or_default(), theme, width)
}
