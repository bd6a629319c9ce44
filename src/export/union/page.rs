//! The consolidated page: on its first sheet what a meeting needs, behind it the figures, the method and the limits.

use super::Consolidated;
use crate::domain::checklist::Owner;
use crate::domain::union::Division;
use crate::domain::union::statistics::{ItemLine, PointsLine, Statistics};
use crate::text::Text;
use askama::Template;
use jiff::tz::TimeZone;

/// How many items stand under each demand.
const MOST_DEMANDED: usize = 5;

/// The page; its parts stand in `assets/templates/union`.
#[derive(Template)]
#[template(path = "union.html", config = "assets/askama.toml")]
struct Page<'a> {
    text: &'a Text,
    title: String,
    written: String,
    standing: Vec<String>,
    demands: Vec<Demand>,
    incidents: Vec<String>,
    parts: Vec<PartRow>,
    refused: Vec<String>,
    lists: Vec<List>,
    coverage: Vec<(String, Vec<CoverageRow>)>,
    knows: bool,
    method: Vec<String>,
}

/// What is asked of one of those who have to act.
struct Demand {
    owner: String,
    sentence: String,
    items: Vec<Line>,
}

/// An item with its counts, as parts of a bar.
struct Line {
    question: String,
    severity: String,
    yes: String,
    partial: String,
    no: String,
    unknown: String,
    unanswered: String,
    na: String,
    n: String,
    bar: Vec<Segment>,
}

/// A part of a bar: its class, and from where to where, in per cent of the whole.
struct Segment {
    class: &'static str,
    from: usize,
    width: usize,
}

struct PartRow {
    name: String,
    reports: String,
    owners: Vec<(String, usize)>,
}

struct List {
    title: String,
    lines: Vec<Line>,
}

struct CoverageRow {
    name: String,
    reports: String,
    known: String,
}

/// The bytes of the page.
pub(super) fn write(figures: &Consolidated<'_>) -> Result<Vec<u8>, String> {
    let (whole, names) = (&figures.whole, figures.names);
    let page = Page {
        text: names.text,
        title: names.population(&whole.filters),
        written: names.text.moment(figures.at, &TimeZone::system()),
        standing: names.standing(whole),
        demands: whole
            .points
            .iter()
            .filter(|line| line.owner != Owner::School)
            .map(|line| demand(line, figures))
            .collect(),
        incidents: whole.outages.incidents.iter().map(|incident| names.incident(incident)).collect(),
        parts: figures.parts.iter().filter(|part| part.reports.is_some()).map(|part| part_row(part, figures)).collect(),
        refused: figures.parts.iter().filter(|part| part.reports.is_none()).map(|part| place(part, figures)).collect(),
        lists: lists(figures),
        coverage: coverage(figures),
        knows: whole.known.is_some(),
        method: (1..=6).map(|at| names.text.get(&format!("union-method-{at}"))).collect(),
    };
    page.render().map(String::into_bytes).map_err(|error| error.to_string())
}

/// A count; a dash when it is not stated.
fn count(count: Option<usize>) -> String {
    count.map_or_else(|| "–".to_owned(), |count| count.to_string())
}

fn place(part: &Statistics, figures: &Consolidated<'_>) -> String {
    figures.names.value(Division::Academie, part.filters.academie.as_deref())
}

fn demand(points: &PointsLine, figures: &Consolidated<'_>) -> Demand {
    let text = figures.names.text;
    let sentence = crate::domain::Sentence::new("union-demand")
        .with("blocking", count(points.blocking))
        .with("open", count(points.open))
        .with("of", points.of);
    let items = figures.whole.demanded(points.owner).into_iter().take(MOST_DEMANDED);
    let items = items.map(|item| line(item, figures)).collect();
    Demand { owner: text.get(&format!("union-owner-{}", points.owner.id())), sentence: text.say(&sentence), items }
}

fn line(item: &ItemLine, figures: &Consolidated<'_>) -> Line {
    Line {
        question: figures.names.item(&item.checklist, &item.item),
        severity: figures.names.text.get(&format!("severity-{}", item.severity.id())),
        yes: count(item.yes),
        partial: count(item.partial),
        no: count(item.no),
        unknown: count(item.unknown),
        unanswered: count(item.unanswered),
        na: count(item.na),
        n: count(item.n),
        bar: bar(item, figures.whole.reports.unwrap_or_default()),
    }
}

/// The shown counts of an item as parts of all reports; what is hidden leaves a gap at the end.
fn bar(item: &ItemLine, reports: usize) -> Vec<Segment> {
    let parts = [("yes", item.yes), ("partial", item.partial), ("no", item.no), ("unknown", item.unknown)];
    let mut from = 0;
    let mut segments = Vec::new();
    for (class, count) in parts {
        let width = (count.unwrap_or_default() * 1000).checked_div(reports).unwrap_or_default();
        if width > 0 {
            segments.push(Segment { class, from, width });
            from += width;
        }
    }
    segments
}

fn part_row(part: &Statistics, figures: &Consolidated<'_>) -> PartRow {
    let reports = part.reports.unwrap_or_default();
    let owners = part.points.iter().map(|line| {
        let share = line.blocking.map(|blocking| (blocking * 100).checked_div(reports).unwrap_or_default());
        (count(line.blocking), share.unwrap_or_default())
    });
    PartRow { name: place(part, figures), reports: reports.to_string(), owners: owners.collect() }
}

fn lists(figures: &Consolidated<'_>) -> Vec<List> {
    let mut ids: Vec<&str> = figures.whole.items.iter().map(|item| item.checklist.as_str()).collect();
    ids.dedup();
    let list = |id: &str| {
        let lines = figures.whole.items.iter().filter(|item| item.checklist == id).map(|item| line(item, figures));
        List { title: figures.names.checklist(id), lines: lines.collect() }
    };
    ids.into_iter().map(list).collect()
}

fn coverage(figures: &Consolidated<'_>) -> Vec<(String, Vec<CoverageRow>)> {
    let names = figures.names;
    let rows = |by: Division| {
        let lines = figures.whole.coverage.iter().filter(|line| line.by == by);
        let mut rows: Vec<CoverageRow> = lines
            .filter(|line| line.reports.is_some() || line.known.is_some_and(|known| known > 0))
            .map(|line| CoverageRow {
                name: names.value(by, line.value.as_deref()),
                reports: count(line.reports),
                known: count(line.known),
            })
            .collect();
        rows.sort_by(|a, b| a.name.cmp(&b.name));
        rows
    };
    let tables = Division::ALL.map(|by| (names.text.get(&format!("union-by-{}", by.id())), rows(by)));
    tables.into_iter().filter(|(_, rows)| !rows.is_empty()).collect()
}
