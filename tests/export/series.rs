//! A day of checks in a report: availability and incidents with their times, in the formats for people.

use crate::{sample, small};
use prudence::domain::report::Report;
use prudence::export::{Format, preview, render};
use serde_json::{Value, json};

/// A morning at La Réunion, as reports hold it: 30 rounds, one incident that ended, one that did not, a gap.
fn morning() -> Value {
    json!({
        "schema": "prudence.series/1",
        "vantage": { "label": "CDI", "proxy": null },
        "from": "2026-11-23T04:00:00Z",
        "until": "2026-11-23T04:40:00Z",
        "every_s": 60.0,
        "rounds": 30,
        "targets": [
            {
                "name": "portal", "role": "portal", "samples": 30, "good": 18, "not_measured": 0, "availability": 60,
                "incidents": [
                    { "from": "2026-11-23T04:10:00Z", "until": "2026-11-23T04:20:00Z", "worst": "page.waiting-room", "bad": 9 },
                    { "from": "2026-11-23T04:36:00Z", "until": null, "worst": "http.unavailable", "bad": 3 },
                ],
                "baseline": { "ordinary_ms": 200.0, "times": 2.4, "samples": 12 },
            },
            {
                "name": "témoin", "role": "control", "samples": 0, "good": 0, "not_measured": 30, "availability": null,
                "incidents": [], "baseline": null,
            },
        ],
        "gaps": [{ "from": "2026-11-23T04:22:00Z", "until": "2026-11-23T04:30:00Z", "cause": "interrupted" }],
    })
}

fn written(series: Value, format: Format) -> String {
    let report = Report { series: Some(series), ..small::report() };
    String::from_utf8(render(&report, format, &sample::french()).unwrap()).unwrap()
}

#[test]
fn a_morning_is_read_with_its_times_where_the_school_is() {
    let markdown = written(morning(), Format::Markdown);
    let section = markdown.split("## Une journée de contrôles\n").nth(1).unwrap().split("\n## ").next().unwrap();
    insta::assert_snapshot!(section);
}

#[test]
fn incidents_are_drawn_where_they_were() {
    let page = written(morning(), Format::Html);
    let section = page.split(r#"<h2 id="series">"#).nth(1).unwrap().split("</section>").next().unwrap();
    let drawn = section.matches(r#"class="phase""#).count();
    assert_eq!(drawn, 2);
    assert!(
        section.contains(r#"x="25.00%" y="0" width="25.00%""#)
            && section.contains(r#"x="90.00%" y="0" width="10.00%""#)
    );
    assert!(page.contains(r##"<a href="#series">"##));
}

#[test]
fn a_report_without_a_series_has_no_such_section() {
    for format in [Format::Html, Format::Markdown] {
        let text = String::from_utf8(render(&small::report(), format, &sample::french()).unwrap()).unwrap();
        assert!(!text.contains("Une journée de contrôles"));
    }
}

#[test]
fn a_series_of_another_shape_is_told_and_a_hostile_one_stays_text() {
    for shape in [json!(null), json!([]), json!("x"), json!({ "schema": "prudence.series/2" })] {
        assert!(written(shape, Format::Html).contains("n’est pas lisible par cette version du programme"));
    }
    let mut hostile = morning();
    hostile["targets"][1]["name"] = json!("<script>alert(1)</script>\u{1b}[2J");
    hostile["vantage"]["label"] = json!("<img src=x>\u{202e}");
    let page = written(hostile.clone(), Format::Html);
    assert!(!page.contains("<script") && !page.contains("<img"));
    let report = Report { series: Some(hostile.clone()), ..small::report() };
    let lines = preview(&report, &sample::french()).join("\n");
    for text in [page, written(hostile, Format::Markdown), lines] {
        assert!(!text.contains(['\u{1b}', '\u{202e}']));
    }
}
