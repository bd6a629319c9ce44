//! For whom the report is, and what leaves of it; beside it, where there is room, the report itself.
//!
//! ```text
//! │ for whom, which sections, which formats │ the report as  │
//! │ what the line pointed at means          │ it would leave │
//! ```

use super::super::super::model::Model;
use super::super::super::model::report::Tick;
use super::super::super::theme::Theme;
use super::super::campaigns::title;
use super::super::lines;
use super::super::list::{List, itself};
use super::super::sections::held;
use super::preview;
use crate::domain::Sentence;
use crate::domain::report::Section;
use crate::export::Format;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, Borders, Paragraph};

/// Draws what leaves, part by part.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    if area.width < 100 {
        draw_ticks(model, theme, frame, area);
        return;
    }
    let [ticks, preview] = Layout::horizontal([Constraint::Percentage(45), Constraint::Fill(1)]).areas(area);
    draw_ticks(model, theme, frame, ticks);
    let block = Block::new().borders(Borders::LEFT);
    let inner = block.inner(preview);
    frame.render_widget(block, preview);
    preview::draw(model, theme, frame, inner);
}

fn draw_ticks(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let ticks = model.report.ticks();
    let about = about(model, ticks.get(model.report.line).copied(), theme, area.width);
    let room = area.height.saturating_sub(u16::try_from(ticks.len()).unwrap_or(area.height) + 1);
    let below = u16::try_from(about.len()).unwrap_or(room).min(room);
    let rows = [Constraint::Fill(1), Constraint::Length(below), Constraint::Length(0)];
    let [list, below, _] = Layout::vertical(rows).areas(area);
    let lines = |index: usize| {
        let (mark, label) = (mark(model, ticks[index]), label(model, ticks[index]));
        let line = lines::cut(&format!("{mark}{label}"), list.width.saturating_sub(3));
        vec![Line::styled(line, style(model, ticks[index], theme))]
    };
    let chosen = Some(model.report.line);
    List { model, theme, count: ticks.len(), chosen, lines: &lines, target: &itself }.draw(frame, list);
    frame.render_widget(Paragraph::new(about), below);
}

fn mark(model: &Model, tick: Tick) -> &'static str {
    let ticked = match tick {
        Tick::Recipient | Tick::Identity => return "",
        Tick::Section(section) => model.report.chosen.sends(section),
        Tick::Format(format) => model.report.formats.contains(&format),
    };
    if ticked { "[x] " } else { "[ ] " }
}

fn style(model: &Model, tick: Tick, theme: Theme) -> Style {
    match tick {
        Tick::Recipient => theme.title(),
        Tick::Section(section) if model.report.chosen.pseudonym && section.identifies() => theme.dim(),
        Tick::Identity if model.report.chosen.campaign.is_none() => theme.dim(),
        _ => Style::new(),
    }
}

fn label(model: &Model, tick: Tick) -> String {
    let text = &model.text;
    match tick {
        Tick::Recipient => {
            let whom = model.answered_campaign().map(|campaign| title(model, campaign));
            let whom = whom.unwrap_or_else(|| text.get("report-for-oneself"));
            text.say(&Sentence::new("report-for").with("whom", whom))
        }
        Tick::Identity => {
            let school = match &model.report.preview.pseudonym {
                Some(name) if model.report.chosen.pseudonym => {
                    Sentence::new("export-pseudonym").with("name", name.as_str())
                }
                _ => {
                    let uai = model.audit.as_ref().map(|audit| audit.establishment.uai.to_string());
                    Sentence::new("export-uai").with("name", uai.unwrap_or_default())
                }
            };
            text.say(&Sentence::new("report-identity").with("school", school))
        }
        Tick::Section(section) => held(model, section),
        Tick::Format(Format::Json) => text.get("report-tick-json"),
        Tick::Format(Format::Html) => text.get("report-tick-html"),
        Tick::Format(Format::Pdf) => text.get("report-tick-pdf"),
        Tick::Format(Format::Markdown) => text.get("report-tick-markdown"),
        Tick::Format(Format::Csv) => text.get("report-tick-csv"),
    }
}

/// What was written last, else what the line pointed at means.
fn about(model: &Model, tick: Option<Tick>, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let text = &model.text;
    let told = if model.report.written.is_empty() {
        let key = match tick {
            None => return Vec::new(),
            Some(Tick::Recipient) if model.report.chosen.campaign.is_some() => "about-campaign",
            Some(Tick::Recipient) => "about-oneself",
            Some(Tick::Identity) => "about-identity",
            Some(Tick::Section(Section::Notes)) => "about-notes",
            Some(Tick::Section(Section::Reasons)) => "about-reasons",
            Some(Tick::Section(Section::Name)) => "about-name",
            Some(Tick::Section(Section::Pupils)) => "about-pupils",
            Some(Tick::Section(Section::LastCheck)) => "about-check",
            Some(Tick::Section(Section::Series)) => "about-series",
            Some(Tick::Format(_)) => "about-format",
        };
        vec![text.get(key)]
    } else {
        let file = |path: &std::path::PathBuf| Sentence::new("report-file").with("path", path.display().to_string());
        model.report.written.iter().map(|path| text.say(&file(path))).collect()
    };
    let lines = told.iter().flat_map(|line| lines::paragraph(&format!(" {line}"), width, theme.dim()));
    std::iter::once(Line::default()).chain(lines).collect()
}
