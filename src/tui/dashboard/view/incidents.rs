//! What several schools saw at once: one timeline a service, on the hours of its day.

use super::super::super::model::pointer::Target;
use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::super::view::list::List;
use super::super::model::{Figures, Model};
use super::counts;
use crate::domain::union::incidents::Corroborated;
use crate::domain::union::statistics::Outages;
use crate::domain::{Sentence, check};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// A row: a service and a day, an incident with its place, or something to know.
enum Row<'a> {
    Service(&'a Corroborated, Date),
    Incident(usize, &'a Corroborated, Date),
    Told(String),
}

/// Draws the timelines.
pub(super) fn draw(model: &Model, figures: &Figures, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let outages = &figures.population.outages;
    let rows = rows(model, outages);
    if rows.is_empty() {
        let filtered = figures.population.filters.academie.is_some() || figures.population.filters.kind.is_some();
        let key = if filtered { "board-no-incident-of-part" } else { "union-no-incident" };
        lines::draw_told(&model.text.get(key), theme, frame, area);
        return;
    }
    let width = area.width.saturating_sub(3);
    let lines = |row: usize| match &rows[row] {
        Row::Service(line, day) => {
            let told = format!("{} · {}", day.strftime("%d/%m/%Y"), model.names().service(&line.service));
            let heading = lines::heading(&lines::cut(&told, width), theme);
            if row == 0 { vec![heading] } else { vec![Line::default(), heading] }
        }
        Row::Incident(_, line, day) => incident_lines(model, line, &scale(model, outages, *day), theme, width),
        Row::Told(told) => {
            let first = row > 0 && !matches!(rows[row - 1], Row::Told(_));
            let gap = first.then(Line::default).into_iter();
            gap.chain(lines::paragraph(told, width, theme.dim())).collect()
        }
    };
    let line = model.cursor().line;
    let chosen = rows.iter().position(|row| matches!(row, Row::Incident(at, ..) if *at == line));
    let target = |row: usize| match &rows[row] {
        Row::Incident(at, ..) => Some(Target::Entry(*at)),
        _ => None,
    };
    List { model, theme, count: rows.len(), chosen, lines: &lines, target: &target }.draw(frame, area);
}

/// The incidents by service and day, then what was left out.
fn rows<'a>(model: &Model, outages: &'a Outages) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let mut before = None;
    for (at, line) in outages.incidents.iter().enumerate() {
        let day = local(model, line.from).date();
        let service = (&line.service, day);
        if before.replace(service) != Some(service) {
            rows.push(Row::Service(line, day));
        }
        rows.push(Row::Incident(at, line, day));
    }
    rows.extend(left_out(model, outages).into_iter().map(Row::Told));
    rows
}

/// What is attributed to no service, and what was not counted at all.
fn left_out(model: &Model, outages: &Outages) -> Vec<String> {
    let said = |sentence: Sentence| model.text.say(&sentence);
    let lone = outages.lone_faults.iter().map(|line| {
        let service = model.names().service(&line.service);
        said(Sentence::new("board-lone").with("service", service).with("count", counts::told(model, line.faults)))
    });
    let series = outages.left_out.iter().filter_map(|line| {
        let why = Sentence::new(&format!("union-left-out-{}", line.reason.id()));
        Some(said(why.with("count", line.series?)))
    });
    lone.chain(series).collect()
}

fn local(model: &Model, at: Timestamp) -> ZonedDateTime {
    at.to_zoned_datetime(model.zone.clone())
}

/// The hours on which all incidents of a day are drawn: from the first to the last, whole.
fn scale(model: &Model, outages: &Outages, day: Date) -> (Timestamp, Timestamp) {
    let of_day = outages.incidents.iter().filter(|line| local(model, line.from).date() == day);
    let (mut from, mut until) = (Timestamp::MAX, Timestamp::MIN);
    for line in of_day {
        (from, until) = (from.min(line.from), until.max(line.until));
    }
    let hour = SignedDuration::from_hours(1);
    let whole = |at: Timestamp| at.round(jiff::Unit::Hour).unwrap_or(at);
    let earlier = if whole(from) > from { whole(from) - hour } else { whole(from) };
    let later = if whole(until) < until { whole(until) + hour } else { whole(until) };
    (earlier, later)
}

/// When, how many of how many saw what; where there is room, on the hours of the day.
fn incident_lines(
    model: &Model,
    line: &Corroborated,
    scale: &(Timestamp, Timestamp),
    theme: Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let time = |at: Timestamp| local(model, at).strftime("%H:%M").to_string();
    let sentence = Sentence::new("board-incident")
        .with("from", time(line.from))
        .with("until", time(line.until))
        .with("seen", line.seen)
        .with("measuring", line.measuring)
        .with("verdict", Sentence::new(&check::judge::verdict_key(line.verdict)));
    let mut all = lines::paragraph(&model.text.say(&sentence), width, Style::new());
    let room = width.saturating_sub(14);
    if room >= 12 {
        let strip = strip((line.from, line.until), *scale, room);
        all.push(Line::styled(format!(" {} {strip} {}", time(scale.0), time(scale.1)), theme.bad()));
    }
    all
}

/// A stretch of time on a line of `width` cells: `····███····`, one cell at least.
fn strip(span: (Timestamp, Timestamp), scale: (Timestamp, Timestamp), width: u16) -> String {
    let whole = scale.1.duration_since(scale.0).as_secs().max(1);
    let cell = |at: Timestamp| at.duration_since(scale.0).as_secs().clamp(0, whole) * i64::from(width) / whole;
    let last = i64::from(width).max(1) - 1;
    let from = cell(span.0).min(last);
    let until = cell(span.1).max(from + 1);
    (0..i64::from(width)).map(|at| if (from..until).contains(&at) { '█' } else { '·' }).collect()
}
