//! Every number is the report's: read back out of HTML, Markdown, CSV and the preview.

use crate::markup::{html_rows, markdown_rows, numbers, text_of};
use crate::{sample, small};
use prudence::domain::report::{AnswerLine, Interval, Report};
use prudence::export::{Format, preview, render};

fn written(report: &Report, format: Format) -> String {
    String::from_utf8(render(report, format, &sample::french()).unwrap()).unwrap()
}

fn reports() -> [Report; 2] {
    [sample::report(), small::report()]
}

/// The tables of every format that has any.
fn tables(report: &Report) -> Vec<Vec<Vec<String>>> {
    vec![
        html_rows(&written(report, Format::Html)),
        markdown_rows(&written(report, Format::Markdown)),
        #[cfg(feature = "pdf")]
        crate::pdf::paper_rows(report),
    ]
}

/// Asserts that one of the rows begins with `first` and holds exactly these numbers after it.
fn assert_row(rows: &[Vec<String>], first: &str, expected: &[f64]) {
    let found = |row: &&Vec<String>| row.first().is_some_and(|cell| cell == first) && row_numbers(row) == expected;
    assert!(rows.iter().any(|row| found(&row)), "{first}: {expected:?}");
}

fn row_numbers(row: &[String]) -> Vec<f64> {
    row[1..].iter().flat_map(|cell| numbers(cell)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "per cents and weights are small")]
fn float(number: i64) -> f64 {
    number as f64
}

fn assert_same(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-4, "{one} and {other}");
}

/// The numbers by which an interval is shown: one when both ends are the same.
fn shown(interval: &Interval) -> Vec<f64> {
    let mut ends: Vec<f64> = [interval.floor, interval.ceiling].into_iter().flatten().map(float).collect();
    ends.dedup();
    ends
}

/// Rounded to two places, as people read it.
fn read(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

#[test]
fn the_interval_and_the_coverage_stand_first() {
    for report in reports() {
        let overall = &report.readiness.overall;
        let coverage = vec![float(overall.coverage.unwrap())];
        let html = written(&report, Format::Html);
        assert_eq!(numbers(&text_of(&html, "overall")), shown(overall));
        assert_eq!(numbers(&text_of(&html, "coverage")), coverage);

        let all = [shown(overall), coverage].concat();
        let markdown = written(&report, Format::Markdown);
        let line = markdown.lines().find(|line| line.starts_with("**")).unwrap();
        assert_eq!(numbers(line), all);

        let preview = preview(&report, &sample::french());
        let verdict = preview.iter().position(|line| line.contains("─")).unwrap();
        assert_eq!(numbers(&preview[verdict + 1]), shown(overall));
        let coverage = preview.iter().find(|line| line.starts_with("Couverture")).unwrap();
        assert_eq!(numbers(coverage), [float(overall.coverage.unwrap())]);
    }
}

#[test]
fn each_theme_has_its_figures() {
    for report in reports() {
        for rows in tables(&report) {
            for theme in &report.readiness.themes {
                let stamp = report.checklists.iter().find(|stamp| stamp.id == theme.checklist).unwrap();
                let title = &stamp.themes.iter().find(|known| known.id == theme.theme).unwrap().title.fr;
                let mut expected = shown(&theme.interval);
                expected.push(float(theme.interval.coverage.unwrap()));
                assert_row(&rows, title, &expected);
            }
        }
    }
}

#[test]
fn each_owner_has_the_weight_lost_and_the_share() {
    let text = sample::french();
    for report in reports() {
        let (preview, tables) = (preview(&report, &text).join("\n"), tables(&report));
        for points in &report.readiness.points {
            let owner = text.get(&format!("owner-{}", points.owner.id()));
            let ends = [read(points.weight_lost), read(points.share * 100.0)];
            for rows in &tables {
                let row = rows.iter().find(|row| row[0] == owner && row.len() == 4).unwrap();
                assert_same(row_numbers(row)[0], float(i64::try_from(points.items.len()).unwrap()));
                assert_eq!(row_numbers(&row[1..]), ends, "{owner}");
            }
            let line = preview.split("\n– ").find(|line| line.starts_with(&owner)).unwrap();
            let found = numbers(line.split('(').next().unwrap());
            assert_eq!(found.last(), Some(&ends[0]));
            assert!(numbers(line).contains(&ends[1]));
        }
    }
}

#[test]
fn each_answer_counts_with_its_weight_and_its_value() {
    for report in reports() {
        for rows in tables(&report) {
            for line in report.answers.iter().filter(|line| line.contribution().is_some()) {
                let value = line.value.map_or("—".to_owned(), |value| value.to_string());
                let counts = format!("{} × {value}", line.severity.weight());
                let found = |row: &&Vec<String>| row[0].contains(&line.text) && row.contains(&counts);
                assert!(rows.iter().any(|row| found(&row)), "{}: {counts}", line.item);
            }
        }
    }
}

#[test]
fn the_table_for_spreadsheets_adds_up_to_the_report() {
    for report in reports() {
        let bytes = render(&report, Format::Csv, &sample::french()).unwrap();
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), report.answers.len());
        let sum = |column: usize| rows.iter().flat_map(|row| numbers(&row[column])).sum::<f64>();
        assert_same(sum(7), float(report.readiness.overall.weight));
        let lost: f64 = report.readiness.points.iter().map(|points| points.weight_lost).sum();
        assert_same(sum(11), lost);
        for (row, line) in rows.iter().zip(&report.answers) {
            assert_eq!(&row[4], line.item);
            assert_eq!(numbers(&row[10]), decimal(line));
        }
    }
}

fn decimal(line: &AnswerLine) -> Vec<f64> {
    line.value.iter().map(|value| float(*value.numer()) / float(*value.denom())).collect()
}

#[test]
fn the_durations_are_those_of_the_check() {
    let report = sample::report();
    let (html, markdown) = (written(&report, Format::Html), written(&report, Format::Markdown));
    let text = sample::french();
    for target in report.last_check.unwrap()["targets"].as_array().unwrap() {
        let total = text.duration(target["total_ms"].as_f64().unwrap());
        assert!(html.contains(&format!("</b> · {total}<")), "{total}");
        assert!(markdown.contains(&format!(", {total}\n")), "{total}");
        let phases = ["dns", "tcp", "tls", "ttfb", "body"];
        for ms in phases.iter().filter_map(|phase| target["phases_ms"][phase].as_f64()) {
            let escaped = text.duration(ms).replace('<', "&#60;");
            assert!(html.contains(&format!("<td class=\"number\">{escaped}</td>")));
            let escaped = text.duration(ms).replace('<', "&lt;");
            assert!(markdown.contains(&format!("\u{a0}: {escaped}\n")));
        }
    }
}
