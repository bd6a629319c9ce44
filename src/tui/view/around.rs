//! What stands around the body of every screen: the header, the notice, the footer; and the frame of what is in front.

use super::super::model::Face;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use super::{footer, lines};
use ratatui::Frame;
use ratatui::layout::{Constraint, Flex, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Paragraph};
use textwrap::core::display_width;

/// Draws what stands around the body, and gives the room for it.
pub(in crate::tui) fn draw(model: &dyn Face, header: Line<'_>, theme: Theme, frame: &mut Frame<'_>) -> Rect {
    model.shell().hits.clear();
    let area = frame.area();
    let footer = footer::lines(model, theme, area.width);
    let footer_height = u16::try_from(footer.len()).unwrap_or(1).min(area.height.saturating_sub(3));
    let told = notice(model, theme, area);
    let [top, body, middle, bottom] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(u16::try_from(told.len()).unwrap_or(1)),
        Constraint::Length(footer_height),
    ])
    .areas(area);
    frame.render_widget(Paragraph::new(header), top);
    footer::draw(model, footer, frame, bottom);
    frame.render_widget(Paragraph::new(told), middle);
    body
}

/// The program, the screen under this key of the catalogues, and what it is about.
pub(in crate::tui) fn header(model: &dyn Face, screen: &str, about: &str, theme: Theme, width: u16) -> Line<'static> {
    let (program, screen) = (format!(" {} ", model.text().get("program")), format!(" {} ", model.text().get(screen)));
    let used = u16::try_from(display_width(&program) + display_width(&screen)).unwrap_or(width);
    Line::from(vec![
        Span::styled(program, theme.selected().patch(theme.title())),
        Span::styled(screen, theme.title()),
        Span::styled(lines::cut(about, width.saturating_sub(used)), theme.dim()),
    ])
}

/// What was just done or failed, on as many lines as it needs. When there is nothing to tell, an empty line keeps its
/// place, except on a small terminal.
fn notice(model: &dyn Face, theme: Theme, area: Rect) -> Vec<Line<'static>> {
    let Some(notice) = &model.shell().notice else { return vec![Line::default(); usize::from(area.height >= 16)] };
    let (mark, style) = if notice.failed { ("! ", theme.bad()) } else { ("· ", theme.good()) };
    lines::paragraph(&format!(" {mark}{}", model.text().say(&notice.sentence)), area.width, style.patch(theme.title()))
}

/// Draws the frame of a question in front of `area`, `height` lines high with its border, and gives the room inside.
pub(in crate::tui) fn boxed(
    model: &dyn Face,
    title: &str,
    height: u16,
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Rect {
    let width = area.width.saturating_sub(4).min(90);
    framed(model, title, (width, height), theme, frame, area)
}

/// Draws a frame in the middle of `area`, with its border of this width and height at the most, and gives the room inside.
pub(super) fn framed(
    model: &dyn Face,
    title: &str,
    (width, height): (u16, u16),
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Rect {
    // What is behind takes no click.
    model.shell().hits.put(area, Target::Nothing);
    let [row] = Layout::vertical([Constraint::Length(height.min(area.height))]).flex(Flex::Center).areas(area);
    let [area] = Layout::horizontal([Constraint::Max(width)]).flex(Flex::Center).areas(row);
    let block = Block::bordered().title(Span::styled(format!(" {} ", model.text().get(title)), theme.title()));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    inner
}
