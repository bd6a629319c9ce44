//! Figures as lines for people: short tables, a dash for what is not stated.

use crate::cli::console::{Console, Stop, Tone};
use crate::cli::layout;
use crate::domain::union::Division;
use crate::domain::union::statistics::{ItemLine, PhaseLine, Statistics};
use crate::export::union::Names;

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
        page.coverage(statistics);
        page.items(statistics);
        page.points(statistics);
        page.blockers(statistics);
        page.contradictions(statistics);
        page.phases(statistics);
        page.outages(statistics);
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
    fn table(&mut self, heading: &str, columns: &[&str], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        self.heading(self.get(heading));
        let head = columns.iter().map(|key| self.get(key)).collect();
        let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
        for line in layout::table(&aligned(rows), self.width) {
            self.line(line);
        }
    }

    fn coverage(&mut self, statistics: &Statistics) {
        let is_known = statistics.known.is_some();
        for by in Division::ALL {
            let lines = statistics.coverage.iter().filter(|line| line.by == by);
            let stated = lines.filter(|line| line.reports.is_some() || line.known.is_some_and(|known| known > 0));
            let mut stated: Vec<_> =
                stated.map(|line| (self.names.value(by, line.value.as_deref()), line.reports, line.known)).collect();
            // By name, never by number: nobody is ranked.
            stated.sort();
            let row = |(name, reports, known): (String, Option<usize>, Option<usize>)| {
                let known = is_known.then(|| count(known));
                [count(reports)].into_iter().chain(known).chain([name]).collect()
            };
            let rows = stated.into_iter().map(row).collect();
            let key = format!("union-by-{}", by.id());
            let all = ["union-column-reports", "union-column-known", "union-column-name"];
            let without = ["union-column-reports", "union-column-name"];
            self.table(&key, if is_known { &all } else { &without }, rows);
        }
        if statistics.filters.is_whole() && !is_known {
            self.text(&self.get("union-known-missing"));
        }
    }

    fn items(&mut self, statistics: &Statistics) {
        let mut checklists: Vec<&str> = statistics.items.iter().map(|item| item.checklist.as_str()).collect();
        checklists.dedup();
        for checklist in checklists {
            self.heading(self.names.checklist(checklist));
            self.text(&self.get("union-items-legend"));
            let columns = ["yes", "partial", "no", "unknown", "unanswered", "na", "asked", "item"];
            let head = columns.iter().map(|column| self.get(&format!("union-column-{column}"))).collect();
            let of_list = statistics.items.iter().filter(|item| item.checklist == checklist);
            let rows = of_list.map(|item| self.item(item));
            let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
            for line in layout::table(&aligned(rows), self.width) {
                self.line(line);
            }
        }
    }

    fn item(&self, item: &ItemLine) -> Vec<String> {
        let counts = [item.yes, item.partial, item.no, item.unknown, item.unanswered, item.na, item.n];
        counts.into_iter().map(count).chain([self.names.item(&item.checklist, &item.item)]).collect()
    }

    fn points(&mut self, statistics: &Statistics) {
        let rows = statistics.points.iter().map(|line| {
            vec![count(line.blocking), count(line.open), line.of.to_string(), self.names.owner(line.owner)]
        });
        let rows = rows.collect();
        let columns = ["union-column-blocking", "union-column-open", "union-column-of", "union-column-owner"];
        self.table("union-points", &columns, rows);
        self.text(&self.get("union-points-legend"));
    }

    fn blockers(&mut self, statistics: &Statistics) {
        let rows = statistics
            .blockers
            .iter()
            .map(|line| vec![line.no.to_string(), count(line.n), self.names.item(&line.checklist, &line.item)]);
        let rows = rows.collect();
        self.table("union-blockers", &["union-column-no", "union-column-asked", "union-column-item"], rows);
    }

    fn contradictions(&mut self, statistics: &Statistics) {
        let lines = statistics.contradictions.iter();
        let rows = lines.map(|line| vec![count(line.denied), self.names.item(&line.checklist, &line.item)]).collect();
        self.table("union-contradictions", &["union-column-denied", "union-column-item"], rows);
    }

    fn phases(&mut self, statistics: &Statistics) {
        let row = |line: &PhaseLine| {
            let counts = [line.opened, line.forced, line.may_open, line.waits, line.absent];
            counts.into_iter().map(count).chain([self.names.theme(&line.checklist, &line.theme)]).collect()
        };
        let rows = statistics.phases.iter().map(row).collect();
        let columns = ["opened", "forced", "may-open", "waits", "absent", "phase"];
        let columns = columns.map(|column| format!("union-column-{column}"));
        self.table("union-phases", &columns.each_ref().map(String::as_str), rows);
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
    count.map_or_else(|| "–".to_owned(), |count| count.to_string())
}

/// The same rows with every column but the last one aligned to the right where it holds numbers.
fn aligned(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default().saturating_sub(1);
    for column in 0..columns {
        let is_number = |cell: &String| cell == "–" || cell.bytes().all(|byte| byte.is_ascii_digit());
        if rows.iter().skip(1).all(|row| is_number(&row[column])) {
            let widest = rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
            for row in &mut rows {
                row[column] = format!("{:>widest$}", row[column]);
            }
        }
    }
    rows
}
