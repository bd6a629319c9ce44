//! Drawing the dashboard: from the model to the screen, without any input or output of its own.
//!
//! ```text
//! ┌ header: the program, the population ─────────────────────────┐
//! │ Réception │ Couverture │ Points │ Demandes │ Incidents │     │
//! │ standing: how many reports; published or not, or what is done│
//! │ body: one file a tab, or what was opened behind it           │
//! │ notice                                                       │
//! └ footer: the keys ────────────────────────────────────────────┘
//! ```

mod counts;
mod coverage;
mod demands;
mod files;
mod inbox;
mod incident;
mod incidents;
mod item;
mod items;
mod map;
mod prompt;
mod standing;

use super::super::model::Face;
use super::super::theme::Theme;
use super::super::view::{around, lines, overlay, tabs};
use super::model::{Figures, Model, Page, Tab};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};

/// What the help tells behind the keys.
const HELP: [&str; 4] = ["board-help-move", "board-help-secrecy", "board-help-map", "board-help-close"];

/// Draws the whole screen.
pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    let theme = *theme;
    let about = standing::about(model);
    let header = around::header(model, "screen-board", &about, theme, frame.area().width);
    let body = around::draw(model, header, theme, frame);
    draw_body(model, theme, frame, body);
    if let Some(prompt) = &model.prompt {
        prompt::draw(model, prompt, theme, frame, body);
    }
    overlay::draw(model, &HELP, theme, frame, body);
}

fn draw_body(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    // On a small terminal what was opened takes the place of the tabs.
    let small = area.height < 14;
    let bars = u16::from(!small || model.stack.is_empty());
    let [bar, standing, _, body] = Layout::vertical([
        Constraint::Length(bars),
        Constraint::Length(1),
        Constraint::Length(u16::from(!small)),
        Constraint::Fill(1),
    ])
    .areas(area);
    let labels = Tab::ALL.map(|tab| model.text.get(&format!("board-tab-{}", tab.id())));
    tabs::draw(&labels, model.tab as usize, model, theme, frame, bar);
    standing::draw(model, theme, frame, standing);
    draw_page(model, theme, frame, body);
}

/// Draws what was opened, or the tab itself; where there is nothing yet, what to do.
fn draw_page(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let told = |key: &str, frame: &mut Frame<'_>| lines::draw_told(&model.text.get(key), theme, frame, area);
    let Some(inbox) = &model.inbox else { return told("board-opening", frame) };
    if inbox.is_empty() {
        return draw_text(model, next_step(model, theme, area.width), frame, area);
    }
    match (model.page(), model.tab) {
        (Some(Page::Files(pick)), _) => return files::draw(model, *pick, theme, frame, area),
        (Some(Page::Report(report)), _) => {
            return draw_text(model, lines::previewed(report, theme, area.width), frame, area);
        }
        (None, Tab::Inbox) => return inbox::draw(model, theme, frame, area),
        _ => {}
    }
    let Some(figures) = &model.figures else { return told("board-opening", frame) };
    if figures.population.reports.is_none() {
        return draw_text(model, standing::refused(model, figures, theme, area.width), frame, area);
    }
    draw_figures(model, figures, theme, frame, area);
}

/// What to do where nothing was received; the command on a line of its own.
fn next_step(model: &Model, theme: Theme, width: u16) -> Text<'static> {
    let mut all = lines::paragraph(&format!(" {}", model.text.get("board-empty")), width, Style::new());
    all.push(Line::default());
    all.push(Line::styled(format!("   {}", model.text.get("board-empty-command")), theme.title()));
    Text::from(all)
}

fn draw_figures(model: &Model, figures: &Figures, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let width = area.width.saturating_sub(1);
    match (model.page(), model.tab) {
        (Some(Page::Items(row, of)), _) => items::draw_cell(model, figures, (*row, *of), theme, frame, area),
        (Some(Page::Demand(to)), _) => items::draw_demand(model, *to, theme, frame, area),
        (Some(Page::Item(item)), _) => draw_text(model, item::lines(model, figures, item, theme, width), frame, area),
        (Some(Page::Incident(at)), _) => {
            draw_text(model, incident::lines(model, figures, *at, theme, width), frame, area);
        }
        (Some(Page::Files(_) | Page::Report(_)), _) | (None, Tab::Inbox) => {}
        (None, Tab::Coverage) => coverage::draw(model, figures, theme, frame, area),
        (None, Tab::Points) => map::draw(model, figures, theme, frame, area),
        (None, Tab::Demands) => demands::draw(model, figures, theme, frame, area),
        (None, Tab::Incidents) => incidents::draw(model, figures, theme, frame, area),
    }
}

/// Draws a text that can be scrolled.
fn draw_text(model: &Model, text: Text<'_>, frame: &mut Frame<'_>, area: Rect) {
    lines::draw_scrolled(text, Model::cursor(model).scroll, model as &dyn Face, frame, area);
}
