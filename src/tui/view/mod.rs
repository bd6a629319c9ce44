//! Drawing: from the model to the screen, without any input or output of its own.
//!
//! ```text
//! ┌ header: where one is, which school ─────────────┐
//! │ body: one file a screen                         │
//! │ notice: what was just done, or failed           │
//! └ footer: the keys of this screen ────────────────┘
//! ```

mod bar;
mod campaigns;
mod checks;
mod consent;
mod detail;
mod filter;
mod follow;
mod footer;
mod form;
mod help;
mod home;
mod lines;
mod list;
mod prompt;
mod report;
mod sections;
mod steps;
mod tabs;
mod walk;

use super::model::pointer::Target;
use super::model::{Model, Screen};
use super::theme::Theme;
use crate::domain::{Sentence, printable};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use textwrap::core::display_width;

/// Draws the whole screen.
pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    model.hits.clear();
    let area = frame.area();
    let footer = footer::lines(model, *theme, area.width);
    let footer_height = u16::try_from(footer.len()).unwrap_or(1).min(area.height.saturating_sub(3));
    let told = notice(model, *theme, area);
    let [top, body, middle, bottom] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(u16::try_from(told.len()).unwrap_or(1)),
        Constraint::Length(footer_height),
    ])
    .areas(area);
    frame.render_widget(Paragraph::new(header(model, *theme, area.width)), top);
    footer::draw(model, footer, frame, bottom);
    let body = draw_past(model, *theme, frame, body);
    frame.render_widget(Paragraph::new(told), middle);
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
    if let Some(scroll) = model.help {
        help::draw(model, *theme, frame, body, scroll);
    }
}

/// Says that an earlier day is looked at, and gives the room below.
fn draw_past(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let Some(past) = &model.past else { return area };
    let [banner, rest] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
    let told = model.text.say(&Sentence::new("past-banner").with("day", model.text.day(past.day)));
    let told = lines::column(&format!(" {told}"), banner.width);
    frame.render_widget(Paragraph::new(Line::styled(told, theme.warn().patch(theme.selected()))), banner);
    model.hits.put(banner, Target::Key(KeyCode::Esc));
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
    let (program, screen) = (format!(" {} ", model.text.get("program")), format!(" {} ", model.text.get(screen)));
    let used = u16::try_from(display_width(&program) + display_width(&screen)).unwrap_or(width);
    let school = model.audit.as_ref().map(|audit| &audit.establishment);
    let school = school.map(|school| format!("· {} ({})", printable::one_line(&school.name), school.uai));
    Line::from(vec![
        Span::styled(program, theme.selected().patch(theme.title())),
        Span::styled(screen, theme.title()),
        Span::styled(lines::cut(&school.unwrap_or_default(), width.saturating_sub(used)), theme.dim()),
    ])
}

/// What was just done or failed, on as many lines as it needs. When there is nothing to tell, an empty line keeps its
/// place, except on a small terminal.
fn notice(model: &Model, theme: Theme, area: Rect) -> Vec<Line<'static>> {
    let Some(notice) = &model.notice else { return vec![Line::default(); usize::from(area.height >= 16)] };
    let (mark, style) = if notice.failed { ("! ", theme.bad()) } else { ("· ", theme.good()) };
    lines::paragraph(&format!(" {mark}{}", model.text.say(&notice.sentence)), area.width, style.patch(theme.title()))
}
