//! The start screen.
//!
//! ```text
//! ┌ verdict, interval, why ─────────────────────────┐
//! │ checklists and themes │ points to address       │
//! │ with their bars       │ last check              │
//! │─────────────────────────────────────────────────│
//! │ what blocks                                     │
//! └ where it is narrow: points, last check ─────────┘
//! ```

use super::super::model::Model;
use super::super::theme::Theme;
use super::list::{List, itself};
use super::{bar, lines, steps};
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, ItemRef};
use crate::domain::report::{Figures, Interval, figures};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::Paragraph;

/// From this width on, two columns stand side by side.
const WIDE: u16 = 100;

/// Draws where the school stands and what comes next.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let Some(readiness) = &model.readiness else { return };
    let figures = figures(readiness);
    let mut summary = summary(model, &figures, theme, area.width);
    let most = match area.height {
        0..7 => 0,
        7..16 => 1,
        16..26 => 3,
        _ => 4,
    };
    summary.extend(steps::lines(model, theme, area.width, area.width >= WIDE, most));
    if area.height >= 12 {
        summary.push(Line::default());
    }
    let summary_height = u16::try_from(summary.len()).unwrap_or(3);
    let wide = area.width >= WIDE;
    let left = profile(model, &figures, theme, if wide { area.width * 3 / 5 } else { area.width }, area.height >= 30);
    let right_width = if wide { area.width - area.width * 3 / 5 } else { area.width };
    let mut right = side(model, &figures, theme, right_width, wide);
    // The empty line stands between the points and what is beside or above them.
    right.rotate_right(usize::from(!wide));
    // What blocks keeps four lines; the profile comes before the points, and these before the last check.
    let room = area.height.saturating_sub(summary_height + 4);
    let length = |lines: usize, room: u16| u16::try_from(lines).unwrap_or(room).min(room);
    let (middle_height, last_height) = if wide {
        (length(left.len().max(right.len()), room), 0)
    } else {
        let middle = length(left.len(), room);
        (middle, length(right.len(), room - middle))
    };
    let [top, middle, blockers, last] = Layout::vertical([
        Constraint::Length(summary_height),
        Constraint::Length(middle_height),
        Constraint::Fill(1),
        Constraint::Length(last_height),
    ])
    .areas(area);
    frame.render_widget(Paragraph::new(summary), top);
    if wide {
        let [a, b] = Layout::horizontal([Constraint::Percentage(60), Constraint::Fill(1)]).areas(middle);
        frame.render_widget(Paragraph::new(left), a);
        frame.render_widget(Paragraph::new(right), b);
    } else {
        frame.render_widget(Paragraph::new(left), middle);
        frame.render_widget(Paragraph::new(right), last);
    }
    draw_blockers(model, &readiness.blockers, theme, frame, blockers);
}

fn summary(model: &Model, figures: &Figures, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let id = figures.verdict.id();
    let verdict = model.text.get(&format!("readiness-{id}")).to_uppercase();
    let coverage = figures
        .overall
        .coverage
        .map(|coverage| model.text.say(&Sentence::new("home-coverage").with("percent", model.text.percent(coverage))));
    let mut first = Line::from(vec![
        Span::styled(format!(" {verdict} "), theme.readiness(figures.verdict).patch(theme.selected())),
        Span::styled(format!("  {}", model.text.interval(&figures.overall)), theme.title()),
    ]);
    let coverage = coverage.map(|coverage| Span::raw(format!("  {coverage}")));
    first.spans.extend(coverage.filter(|coverage| first.width() + coverage.width() <= usize::from(width)));
    let mut summary = vec![first];
    let why = format!(" {}", model.text.get(&format!("readiness-why-{id}")));
    summary.extend(lines::paragraph(&why, width, theme.dim()));
    summary
}

/// The checklists with their bars; with their themes each on a line where there is room,
/// else as one small bar each.
fn profile(model: &Model, figures: &Figures, theme: Theme, width: u16, themes: bool) -> Vec<Line<'static>> {
    let mut profile = Vec::new();
    for part in &figures.checklists {
        let Some(list) = model.library.checklist(&part.checklist) else { continue };
        let own = || figures.themes.iter().filter(|figure| figure.checklist == part.checklist);
        let verdict = model.text.get(&format!("readiness-{}", part.verdict.id()));
        let whole = themes || width < 60;
        let bar =
            if whole { wide_bar(&part.interval, width) } else { own().map(|f| bar::level(&f.interval)).collect() };
        let mut line = bar_line(model, model.text.local(&list.title), bar, &part.interval, width, theme);
        line.spans.push(Span::styled(format!(" {verdict}"), theme.readiness(part.verdict)));
        profile.push(line);
        for figure in own().filter(|_| themes) {
            let title = list.theme(&figure.theme).map(|theme| model.text.local(&theme.title)).unwrap_or_default();
            let bar = wide_bar(&figure.interval, width);
            profile.push(bar_line(model, &format!("  {title}"), bar, &figure.interval, width, theme));
        }
    }
    profile.push(Line::default());
    profile
}

fn title_width(width: u16) -> u16 {
    (width * 3 / 8).clamp(10, 44)
}

fn wide_bar(interval: &Interval, width: u16) -> String {
    bar::interval(interval, width.saturating_sub(title_width(width) + 32).clamp(4, 40))
}

fn bar_line(model: &Model, title: &str, bar: String, interval: &Interval, width: u16, theme: Theme) -> Line<'static> {
    Line::from(vec![
        Span::raw(format!(" {} ", lines::column(title, title_width(width)))),
        Span::styled(bar, theme.good()),
        Span::raw(format!(" {:>9}", model.text.interval(interval))),
    ])
}

/// Points to address by owner, and where it is wide the last check.
fn side(model: &Model, figures: &Figures, theme: Theme, width: u16, wide: bool) -> Vec<Line<'static>> {
    let mut side = vec![lines::heading(&format!(" {}", model.text.get("home-points")), theme)];
    for points in &figures.points {
        let owner = model.text.get(&format!("owner-{}", points.owner.id()));
        let count = model.text.say(&Sentence::new("home-points-count").with("count", points.items.len()));
        side.push(Line::from(vec![
            Span::raw(format!(" {}", lines::column(&owner, (width / 4).clamp(14, 24)))),
            Span::styled(bar::share(points.share, 12), theme.warn()),
            Span::raw(format!(" {count:>10}")),
        ]));
    }
    if figures.points.is_empty() {
        side.push(Line::styled(format!(" {}", model.text.get("home-no-point")), theme.good()));
    }
    if wide {
        side.extend(last_check(model, theme, width));
    }
    side.push(Line::default());
    side
}

fn last_check(model: &Model, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut told = vec![Line::default(), lines::heading(&format!(" {}", model.text.get("home-last-check")), theme)];
    let Some(round) = &model.last_round else {
        told.extend(lines::paragraph(&format!(" {}", model.text.get("home-no-check")), width, theme.dim()));
        return told;
    };
    let style = theme.severity(round.worst());
    told.extend(lines::paragraph(&format!(" {}", steps::check_sentence(model, round)), width, style));
    told
}

fn draw_blockers(model: &Model, blockers: &[ItemRef], theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let [title, body] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
    let heading = model.text.say(&Sentence::new("home-blockers").with("count", blockers.len()));
    frame.render_widget(Paragraph::new(lines::heading(&format!(" {heading}"), theme)), title);
    if blockers.is_empty() {
        let none = lines::paragraph(&format!(" {}", model.text.get("home-no-blocker")), body.width, theme.good());
        frame.render_widget(Paragraph::new(Text::from(none)), body);
        return;
    }
    let lines = |index: usize| blocker(&state(model, &blockers[index]), &question(model, &blockers[index]), body.width);
    let chosen = Some(model.home_line);
    List { model, theme, count: blockers.len(), chosen, lines: &lines, target: &itself }.draw(frame, body);
}

/// What blocks: the answer in a column and the question beside it; on several lines where it is narrow.
fn blocker(state: &str, question: &str, width: u16) -> Vec<Line<'static>> {
    const STATE: u16 = 14;
    let room = width.saturating_sub(3);
    if width < 60 {
        return lines::shortened(&format!("{state} · {question}"), room, 3).into_iter().map(Line::raw).collect();
    }
    let parts = lines::shortened(question, room.saturating_sub(STATE + 1), 2).into_iter().enumerate();
    let line = |(index, part)| {
        let state = if index == 0 { state } else { "" };
        Line::raw(format!("{} {part}", lines::column(state, STATE)))
    };
    parts.map(line).collect()
}

fn question(model: &Model, item: &ItemRef) -> String {
    model.library.item(item).map(|item| model.text.local(&item.text).to_owned()).unwrap_or_default()
}

/// What was answered, in one word.
fn state(model: &Model, item: &ItemRef) -> String {
    let recorded = model.seen().and_then(|audit| audit.recorded(&model.library, item));
    let key = match recorded.and_then(|recorded| recorded.answer) {
        None => "state-unanswered",
        Some(Answer::Unknown) => "state-unknown",
        Some(Answer::Partial) => "answer-partial",
        Some(Answer::No) => "answer-no",
        Some(_) => "state-answered",
    };
    model.text.get(key)
}
