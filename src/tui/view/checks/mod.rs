//! The checks screen.
//!
//! ```text
//! │ target            state        delay  phases              │
//! │ …                                                         │
//! │───────────────────────────────────────────────────────────│
//! │ the chain, its failing link, what to do                   │
//! │ the evidence of the chosen target, its series             │
//! ```

mod chain;
mod detail;
mod hop;
mod series;

use super::super::model::Model;
use super::super::model::checks::{Running, Stage, ordered};
use super::super::theme::Theme;
use super::lines;
use super::list::{List, itself};
use crate::domain::Sentence;
use crate::domain::check::{Hop, JudgedTarget, Phases, Target};
use crate::domain::printable;
use crate::probe::Phase;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Borders, Paragraph};

/// Draws the targets, and what the one in front says.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let count = match (&model.checks.running, &model.last_round) {
        (Some(running), _) => running.len(),
        (None, Some(round)) => round.targets.len(),
        (None, None) => return draw_invitation(model, theme, frame, area),
    };
    let list_height = u16::try_from(count + 1).unwrap_or(8).min(area.height / 2);
    let [head, list, rest] =
        Layout::vertical([Constraint::Length(1), Constraint::Length(list_height), Constraint::Fill(1)]).areas(area);
    let block = Block::new().borders(Borders::TOP);
    let inner = block.inner(rest);
    let inner = Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(1), ..inner };
    frame.render_widget(block, rest);
    if let Some(running) = &model.checks.running {
        frame.render_widget(
            Paragraph::new(lines::heading(&format!(" {}", model.text.get("checks-running")), theme)),
            head,
        );
        let line = |index: usize| vec![running_line(model, &running[index], theme, list.width)];
        let chosen = Some(model.checks.line);
        List { model, theme, count, chosen, lines: &line, target: &itself }.draw(frame, list);
    } else if let Some(round) = &model.last_round {
        let age = Sentence::new("checks-age").with("moment", model.text.moment(round.started_at, &model.zone));
        let age = age.with("age", model.text.age(round.started_at, model.now));
        frame.render_widget(Paragraph::new(head_line(model, &model.text.say(&age), theme, head.width)), head);
        let targets = ordered(&round.targets);
        let line = |index: usize| vec![judged_line(model, targets[index], theme, list.width)];
        let chosen = Some(model.checks.line);
        List { model, theme, count, chosen, lines: &line, target: &itself }.draw(frame, list);
        let detail =
            detail::lines(model, round, targets.get(model.checks.line).copied(), theme, inner.width.saturating_sub(1));
        lines::draw_scrolled(Text::from(detail), model.checks.scroll, model, frame, inner);
    }
}

fn draw_invitation(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let mut invitation = Vec::new();
    for key in ["checks-invitation", "checks-polite", "checks-promise"] {
        invitation.extend(lines::paragraph(&format!(" {}", model.text.get(key)), area.width, Style::new()));
        invitation.push(Line::default());
    }
    if let Some(first) = invitation.first_mut() {
        first.style = theme.title();
    }
    frame.render_widget(Paragraph::new(invitation), area);
}

/// When the round was made and, above the bars of the phases, what their letters mean.
fn head_line(model: &Model, age: &str, theme: Theme, width: u16) -> Line<'static> {
    let age = lines::cut(&format!(" {age}"), width);
    let column = usize::from(name_width(width)) + 34;
    let legend = model.text.get(if model.checks.watch.is_some() { "checks-legend-series" } else { "checks-legend" });
    let fits = bar_width(width) > 0 && textwrap::core::display_width(&age) + 2 <= column;
    if !fits || column + textwrap::core::display_width(&legend) > usize::from(width) {
        return Line::styled(age, theme.dim());
    }
    let age = lines::column(&age, u16::try_from(column).unwrap_or(width));
    Line::styled(format!("{age}{legend}"), theme.dim())
}

/// The name of a target: its role, and its host where the role has several.
fn name(model: &Model, target: &Target) -> String {
    let role = model.text.get(&format!("role-{}", target.role.id()));
    format!("{role} · {}", printable::one_line(target.url.host()))
}

fn name_width(width: u16) -> u16 {
    (width / 2).clamp(12, 44)
}

fn running_line(model: &Model, running: &Running, theme: Theme, width: u16) -> Line<'static> {
    let (told, style) = match &running.stage {
        Stage::Waiting => (model.text.get("stage-waiting"), theme.dim()),
        Stage::Asking(phase, url) if width >= 100 => {
            (format!("{} · {}", model.text.get(stage_key(*phase)), printable::one_line(url)), theme.warn())
        }
        Stage::Asking(phase, _) => (model.text.get(stage_key(*phase)), theme.warn()),
        Stage::Seen(seen) => (model.text.duration(seen.total_ms), theme.good()),
    };
    Line::from(vec![
        Span::raw(lines::column(&name(model, &running.target), name_width(width))),
        Span::styled(lines::cut(&format!(" {told}"), width.saturating_sub(name_width(width) + 2)), style),
    ])
}

fn stage_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Dns => "stage-dns",
        Phase::Tcp => "stage-tcp",
        Phase::Tls => "stage-tls",
        Phase::Ttfb => "stage-ttfb",
        Phase::Body => "stage-body",
    }
}

fn judged_line(model: &Model, target: &JudgedTarget, theme: Theme, width: u16) -> Line<'static> {
    let word = model.text.get(&format!("reach-{}", target.verdict.word()));
    let word_width = width.saturating_sub(name_width(width) + 4).min(20);
    let duration = model.text.duration(target.observation.total_ms);
    let mut spans = vec![
        Span::raw(lines::column(&name(model, target), name_width(width))),
        Span::styled(format!(" {}", lines::column(&word, word_width)), theme.severity(target.severity)),
        Span::raw(format!("{duration:>8} ")),
    ];
    let bar = match model.checks.track(&target.name) {
        Some(track) => series::sparkline(track, model.checks.gaps(), bar_width(width)),
        None => waterfall(target.observation.last_hop(), bar_width(width)),
    };
    spans.push(Span::styled(bar, theme.dim()));
    Line::from(spans)
}

/// The room for a bar of the phases; none on a small terminal.
fn bar_width(width: u16) -> u16 {
    let room = width.saturating_sub(name_width(width) + 35);
    if room >= 10 { room.min(40) } else { 0 }
}

/// The phases of a hop side by side, each with its own sign, in proportion to their durations.
fn waterfall(hop: Option<&Hop>, width: u16) -> String {
    let Some(hop) = hop else { return String::new() };
    let Phases { dns, tcp, tls, ttfb, body, total } = hop.phases;
    let signs = [('d', dns), ('c', tcp), ('s', tls), ('r', ttfb), ('p', body)];
    let mut bar = String::new();
    for (sign, ms) in signs {
        let share = ms.unwrap_or_default() / total.max(0.1);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a u16, clamped")]
        let cells = (share.clamp(0.0, 1.0) * f64::from(width)).round() as usize;
        bar.push_str(&sign.to_string().repeat(cells));
    }
    bar.chars().take(usize::from(width)).collect()
}
