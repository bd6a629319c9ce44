//! A corpus of hostile strings in every free field: none of them comes out raw, and none changes the structure.

use crate::markup::{Tag, tags};
use crate::{sample, small};
use prudence::domain::report::Report;
use prudence::export::{Format, audit_document, check_document, preview, render};
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

const CORPUS: [&str; 26] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg onload=alert(1)>",
    "</style><style>*{display:none}",
    "</title></head><body onload=alert(1)>",
    "}*{background:url(https://exemple.org/x)}",
    "<!-- ",
    "]]>",
    "&lt;b&gt;&amp;",
    "=HYPERLINK(\"https://exemple.org\";\"x\")",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\u{1b}[31mrouge\u{1b}]0;titre\u{7}",
    "\u{9b}31m\u{90}x\u{9c}",
    "abc\u{202e}fdp.exe\u{2066}\u{2069}\u{200b}\u{feff}",
    "![x](https://exemple.org/x.png)",
    "[x](javascript:alert(1)) <https://exemple.org>",
    "| a | b |\n|---|---|\n# titre",
    "```\ncode\n```",
    "1. un\n- deux\n    trois",
    "#set page(width: 1pt) $x$ @ref \\ *gras* _x_",
    "{{ view.report }}{% include \"report.css\" %}{# x #}",
    "a;b\"c\"\r\nd",
];

/// Fields whose values are of a closed kind: nothing free can stand in them.
const CLOSED: [&str; 13] = [
    "id",
    "uai",
    "other_uais",
    "kind",
    "severity",
    "state",
    "value",
    "owners",
    "owner",
    "created_at",
    "answered_at",
    "started_at",
    "verdict",
];

/// The report with `poison` put before every free text in it.
fn poisoned(report: &Report, poison: &str) -> Report {
    peppered(report, std::iter::repeat(poison))
}

/// The report with the next of `poisons` put before every free text in it.
fn peppered<'a>(report: &Report, mut poisons: impl Iterator<Item = &'a str>) -> Report {
    let mut value = serde_json::to_value(report).unwrap();
    let last_check = value["last_check"].take();
    poison_value(&mut value, &mut poisons, &CLOSED);
    value["last_check"] = last_check;
    poison_value(&mut value["last_check"], &mut poisons, &["started_at"]);
    serde_json::from_value(value).unwrap()
}

fn poison_value<'a>(value: &mut Value, poisons: &mut impl Iterator<Item = &'a str>, closed: &[&str]) {
    match value {
        Value::String(text) => text.insert_str(0, poisons.next().unwrap()),
        Value::Array(values) => values.iter_mut().for_each(|value| poison_value(value, poisons, closed)),
        Value::Object(fields) => {
            let free = fields.iter_mut().filter(|(name, _)| !closed.contains(&name.as_str()));
            free.for_each(|(_, value)| poison_value(value, poisons, closed));
        }
        _ => {}
    }
}

/// A report of which every free field is set, so that each of them is poisoned.
fn full() -> Report {
    let mut report = small::report();
    report.campaign = Some("campagne".to_owned());
    report.seal = sample::report().seal;
    report.establishment.ent = Some("ent".to_owned());
    report.establishment.ent_name = Some("ENT".to_owned());
    report.withheld = vec!["autre".to_owned()];
    report
}

fn written(report: &Report, format: Format) -> String {
    String::from_utf8(render(report, format, &sample::french()).unwrap()).unwrap()
}

fn assert_printable(text: &str, allowed: &[char], poison: &str) {
    let unsafe_mark = |c: char| {
        let hidden = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}');
        (c.is_control() || hidden) && !allowed.contains(&c)
    };
    assert_eq!(text.chars().find(|c| unsafe_mark(*c)), None, "{poison:?}");
}

#[test]
fn the_page_keeps_its_structure() {
    let names =
        |report: &Report| -> Vec<Tag> { tags(&written(report, Format::Html)).into_iter().map(|(_, t)| t).collect() };
    let shape = |report: &Report| -> Vec<(String, Vec<String>)> {
        let tags = names(report).into_iter();
        tags.map(|tag| (tag.name, tag.attributes.into_iter().map(|(name, _)| name).collect())).collect()
    };
    let expected = shape(&poisoned(&full(), "x"));
    for poison in CORPUS {
        let report = poisoned(&full(), poison);
        assert_printable(&written(&report, Format::Html), &['\n'], poison);
        assert_eq!(shape(&report), expected, "{poison:?}");
    }
}

/// What Markdown would take for marks in each line.
fn marks(markdown: &str) -> Vec<String> {
    let escaped_left_out = |line: &str| {
        let mut marks = String::new();
        let mut characters = line.chars();
        while let Some(c) = characters.next() {
            match c {
                '\\' => drop(characters.next()),
                '|' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' => marks.push(c),
                _ => {}
            }
        }
        marks
    };
    markdown.lines().map(escaped_left_out).collect()
}

#[test]
fn the_markdown_keeps_its_structure() {
    let expected = marks(&written(&poisoned(&full(), "x"), Format::Markdown));
    for poison in CORPUS {
        let markdown = written(&poisoned(&full(), poison), Format::Markdown);
        assert_printable(&markdown, &['\n'], poison);
        assert_eq!(marks(&markdown), expected, "{poison:?}");
        let starts = |mark: &str| markdown.lines().filter(|line| line.starts_with(mark)).count();
        assert_eq!(starts("- - ") + starts("- + ") + starts("- 1. ") + starts("    "), 0, "{poison:?}");
    }
}

#[test]
fn the_table_for_spreadsheets_has_no_formula_and_keeps_its_cells() {
    for poison in CORPUS {
        let bytes = render(&poisoned(&full(), poison), Format::Csv, &sample::french()).unwrap();
        assert_printable(std::str::from_utf8(&bytes[3..]).unwrap(), &['\r', '\n'], poison);
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), full().answers.len(), "{poison:?}");
        let formula = |cell: &str| cell.trim_start().starts_with(['=', '+', '-', '@']);
        assert!(rows.iter().flatten().all(|cell| !formula(cell)), "{poison:?}");
    }
}

/// The roles of the elements of a PDF; a text of several lines has a paragraph for each.
#[cfg(feature = "pdf")]
fn roles(root: &crate::structure::Element) -> Vec<&str> {
    let roles = root.all().into_iter().map(|element| element.role.as_str());
    roles.filter(|role| !["P", "Span"].contains(role)).collect()
}

#[cfg(feature = "pdf")]
#[test]
fn the_paper_keeps_its_structure_and_shows_the_text_as_text() {
    let read = |report: &Report| {
        let bytes = render(report, Format::Pdf, &sample::french()).unwrap();
        crate::structure::structure(&lopdf::Document::load_mem(&bytes).unwrap())
    };
    let tame = read(&poisoned(&full(), "x"));
    for poison in [CORPUS[23], "= titre\n- liste\n+ un\n/ terme: x\n`code` <repère> // fin /* #{panic()} #"] {
        assert_eq!(roles(&read(&poisoned(&full(), poison))), roles(&tame), "{poison:?}");
    }
    // Each field another one: laying out a document takes its time.
    let root = read(&peppered(&full(), CORPUS.into_iter().cycle()));
    assert_printable(&root.text(), &[], "");
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    for poison in CORPUS {
        let visible = bare(&prudence::domain::printable::one_line(poison));
        assert!(bare(&root.text()).contains(&visible), "{poison:?}");
    }
}

#[test]
fn the_preview_is_safe_for_a_terminal_and_never_too_wide() {
    for poison in CORPUS {
        for line in preview(&poisoned(&full(), poison), &sample::french()) {
            assert_printable(&line, &[], poison);
            assert!(line.width() <= 78, "{line}");
        }
    }
}

#[test]
fn the_json_holds_the_text_as_it_is_with_its_controls_escaped() {
    for poison in CORPUS {
        let report = poisoned(&full(), poison);
        let json = written(&report, Format::Json);
        assert!(json.chars().all(|c| c == '\n' || c >= ' '), "{poison:?}");
        assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    }
}

#[test]
fn what_scripts_read_is_printable() {
    let text = sample::french();
    for poison in CORPUS {
        let mut round = sample::round();
        round.vantage.label = poison.to_owned();
        for seen in &mut round.observations {
            seen.target.name.insert_str(0, poison);
            for hop in &mut seen.hops {
                hop.url.push_str(poison);
                hop.http = Some(poison.to_owned());
                hop.location = Some(format!("https://ailleurs.exemple.fr/{poison}"));
                if let Some(tls) = &mut hop.tls {
                    tls.issuer = poison.to_owned();
                    tls.sans = vec![poison.to_owned()];
                }
            }
        }
        let round = round.judge(prudence::domain::check::Phrases::built_in());
        let mut audit = small::audit();
        audit.establishment.name = poison.to_owned();
        let documents = [
            check_document(&round, &text),
            audit_document(&audit, &small::library(), &sample::catalog(), Some(&round), &text),
        ];
        for document in documents {
            assert_printable(&serde_json::to_string_pretty(&document).unwrap(), &['\n'], poison);
        }
    }
}
