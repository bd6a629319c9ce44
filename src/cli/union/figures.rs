//! Figures as lines for people: short tables, a dash for what is not stated.

use crate::cli::console::{Console, Stop, Tone};
use crate::cli::layout;
use crate::domain::union::Division;
use crate::domain::union::statistics::{BlockerLine, ItemLine, PhaseLine, Statistics};
use crate::domain::{Sentence, fold::fold};
use crate::export::union::Names;

/// What stands for a count that is not stated.
const HIDDEN: &str = "–";

/// A line, and whether it is a heading.
pub struct Written {
    heading: bool,
    line: String,
}

/// Writes a line.
pub fn write(written: &Written, console: &mut Console<'_>) -> Result<(), Stop> {
    let tone = if written.heading { console.toned(Tone::Heading, &written.line) } else { console.line(&written.line) };
    tone.map_err(Stop::from)
}

/// All that the figures say, in lines of at most `width` columns.
pub fn pages(statistics: &Statistics, names: &Names<'_>, width: usize) -> Vec<Written> {
    let mut page = Page { names, width, lines: Vec::new() };
    page.heading(names.population(&statistics.filters));
    names.standing(statistics).iter().for_each(|line| page.text(line));
    if statistics.reports.is_some() {
        page.points(statistics);
        page.blockers(statistics);
        page.outages(statistics);
        page.coverage(statistics);
        page.items(statistics);
        page.contradictions(statistics);
        page.phases(statistics);
    }
    page.lines
}

struct Page<'a> {
    names: &'a Names<'a>,
    width: usize,
    lines: Vec<Written>,
}

impl Page<'_> {
    fn heading(&mut self, line: String) {
        if !self.lines.is_empty() {
            self.line(String::new());
        }
        self.lines.push(Written { heading: true, line });
    }

    fn line(&mut self, line: String) {
        self.lines.push(Written { heading: false, line });
    }

    fn text(&mut self, text: &str) {
        for line in layout::wrapped(text, self.width) {
            self.line(line);
        }
    }

    fn get(&self, key: &str) -> String {
        self.names.text.get(key)
    }

    /// A table under a heading, with the names of its columns; nothing without a row.
    fn table(&mut self, heading: String, columns: &[&str], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        self.heading(heading);
        let head = columns.iter().map(|key| self.get(key)).collect();
        let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
        for line in layout::table(&aligned(without_hidden_columns(&rows)), self.width) {
            self.line(line);
        }
    }

    /// How many lines are not shown; nothing when there is none.
    fn hidden(&mut self, key: &str, count: usize) {
        if count > 0 {
            self.text(&self.names.text.say(&Sentence::new(key).with("count", count)));
        }
    }

    fn coverage(&mut self, statistics: &Statistics) {
        for by in Division::ALL {
            self.division(by, statistics);
        }
        if statistics.filters.is_whole() && statistics.known.is_none() {
            self.text(&self.get("union-known-missing"));
        }
    }

    fn division(&mut self, by: Division, statistics: &Statistics) {
        let lines = statistics.coverage.iter().filter(|line| line.by == by);
        let (stated, hidden): (Vec<_>, Vec<_>) = lines.partition(|line| line.reports.is_some());
        let mut named: Vec<_> =
            stated.iter().map(|line| (self.names.value(by, line.value.as_deref()), line.reports, line.known)).collect();
        // By name, never by number: nobody is ranked.
        named.sort_by_key(|(name, ..)| fold(name));
        let row = |(name, reports, known)| vec![count(reports), count(known), name];
        let rows = named.into_iter().map(row).collect();
        let columns = ["union-column-reports", "union-column-known", "union-column-name"];
        self.table(self.get(&format!("union-by-{}", by.id())), &columns, rows);
        if !stated.is_empty() {
            self.hidden("union-others-hidden", hidden.len());
        }
    }

    fn items(&mut self, statistics: &Statistics) {
        for items in statistics.items.chunk_by(|a, b| a.checklist == b.checklist) {
            self.heading(self.names.checklist(&items[0].checklist));
            self.text(&self.get("union-items-legend"));
            self.hidden("union-items-hidden", items.iter().filter(|item| item.is_hidden()).count());
            for items in items.chunk_by(|a, b| a.theme == b.theme) {
                let rows = items.iter().filter(|item| item.says_something()).map(|item| self.item(item)).collect();
                let columns = ["yes", "partial", "no", "unknown", "unanswered", "na", "asked", "item"];
                let columns = columns.map(|column| format!("union-column-{column}"));
                let theme = self.names.theme(&items[0].checklist, &items[0].theme);
                self.table(theme, &columns.each_ref().map(String::as_str), rows);
            }
        }
    }

    fn item(&self, item: &ItemLine) -> Vec<String> {
        let counts = [item.yes, item.partial, item.no, item.unknown, item.unanswered, item.na, item.n];
        counts.into_iter().map(count).chain([self.names.item(&item.checklist, &item.item)]).collect()
    }

    fn points(&mut self, statistics: &Statistics) {
        let stated = statistics.points.iter().filter(|line| line.blocking.is_some() || line.open.is_some());
        let rows: Vec<Vec<String>> = stated
            .map(|line| vec![count(line.blocking), count(line.open), line.of.to_string(), self.names.owner(line.owner)])
            .collect();
        let columns = ["union-column-blocking", "union-column-open", "union-column-of", "union-column-owner"];
        if !rows.is_empty() {
            self.table(self.get("union-points"), &columns, rows);
            self.text(&self.get("union-points-legend"));
        }
    }

    fn blockers(&mut self, statistics: &Statistics) {
        let line =
            |line: &BlockerLine| vec![line.no.to_string(), count(line.n), self.names.item(&line.checklist, &line.item)];
        let rows = statistics.blockers.iter().map(line).collect();
        let columns = ["union-column-no", "union-column-asked", "union-column-item"];
        self.table(self.get("union-blockers"), &columns, rows);
    }

    fn contradictions(&mut self, statistics: &Statistics) {
        let lines = statistics.contradictions.iter().filter(|line| line.denied.is_some());
        let rows = lines.map(|line| vec![count(line.denied), self.names.item(&line.checklist, &line.item)]).collect();
        self.table(self.get("union-contradictions"), &["union-column-denied", "union-column-item"], rows);
    }

    fn phases(&mut self, statistics: &Statistics) {
        let row = |line: &PhaseLine| {
            let counts = line.counts().into_iter().map(count);
            counts.chain([self.names.theme(&line.checklist, &line.theme)]).collect()
        };
        let rows = statistics.phases.iter().filter(|line| line.says_something()).map(row).collect();
        let columns = ["opened", "forced", "may-open", "waits", "absent", "phase"];
        let columns = columns.map(|column| format!("union-column-{column}"));
        self.table(self.get("union-phases"), &columns.each_ref().map(String::as_str), rows);
    }

    fn outages(&mut self, statistics: &Statistics) {
        let outages = &statistics.outages;
        if !outages.incidents.is_empty() {
            self.heading(self.get("union-incidents"));
            outages.incidents.iter().for_each(|incident| self.text(&self.names.incident(incident)));
        }
    }
}

/// A count; a dash when it is not stated.
fn count(count: Option<usize>) -> String {
    count.map_or_else(|| HIDDEN.to_owned(), |count| count.to_string())
}

/// The same rows without the columns in which nothing is stated below the head.
fn without_hidden_columns(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let columns = rows.first().map(Vec::len).unwrap_or_default();
    let is_stated = |column: &usize| rows.iter().skip(1).any(|row| row[*column] != HIDDEN);
    let stated: Vec<usize> = (0..columns).filter(is_stated).collect();
    rows.iter().map(|row| stated.iter().map(|column| row[*column].clone()).collect()).collect()
}

/// The same rows with every column but the last one aligned to the right where it holds numbers.
fn aligned(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default().saturating_sub(1);
    for column in 0..columns {
        let is_number = |cell: &String| cell == HIDDEN || cell.bytes().all(|byte| byte.is_ascii_digit());
        if rows.iter().skip(1).all(|row| is_number(&row[column])) {
            let widest = rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
            for row in &mut rows {
                row[column] = format!("{:>widest$}", row[column]);
            }
        }
    }
    rows
}
