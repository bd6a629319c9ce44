//! The HTML page: self-contained, well nested, accessible, in the agreed order.

use crate::markup::{Kind, Tag, tags};
use crate::{sample, small};
use prudence::domain::report::Report;
use prudence::export::{Format, preview, render};
use prudence::text::{Language, Text};
use std::collections::BTreeSet;

fn page(report: &Report) -> String {
    String::from_utf8(render(report, Format::Html, &sample::french()).unwrap()).unwrap()
}

fn pages() -> [String; 2] {
    [page(&sample::report()), page(&small::report())]
}

fn attributes<'a>(tags: &'a [(String, Tag)], name: &str) -> Vec<&'a str> {
    tags.iter().filter_map(|(_, tag)| tag.get(name)).collect()
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    let page = page(&sample::report());
    let tags = tags(&page);
    for (_, tag) in &tags {
        assert!(!["script", "link", "img", "iframe", "object", "form", "base"].contains(&tag.name.as_str()), "{tag:?}");
        assert!(tag.attributes.iter().all(|(name, _)| !name.starts_with("on") && name != "src" && name != "style"));
    }
    assert!(attributes(&tags, "href").iter().all(|href| href.starts_with('#')));
    assert!(!page.contains("@import"));
    assert_eq!(page.matches("url(").count(), page.matches("url(#open)").count());
    let policy = "default-src &#39;none&#39;";
    assert!(page.contains(policy) || page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
}

#[test]
fn every_element_closes_where_it_should() {
    for page in pages() {
        let mut open: Vec<String> = Vec::new();
        for (_, tag) in tags(&page) {
            match tag.kind {
                Kind::Opens => open.push(tag.name),
                Kind::Closes => assert_eq!(open.pop().as_deref(), Some(tag.name.as_str()), "inside {open:?}"),
                Kind::Alone => {}
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }
}

#[test]
fn identifiers_are_unique_and_what_points_at_them_finds_them() {
    for page in pages() {
        let tags = tags(&page);
        let ids = attributes(&tags, "id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len());
        let links = attributes(&tags, "href").into_iter().map(|href| href.trim_start_matches('#'));
        for target in links.chain(attributes(&tags, "aria-labelledby")) {
            assert!(known.contains(target), "{target}");
        }
    }
}

#[test]
fn tables_have_captions_and_their_heads_a_scope() {
    for page in pages() {
        let tags = tags(&page);
        let opening = |name: &str| tags.iter().filter(|(_, tag)| tag.name == name && tag.kind == Kind::Opens).count();
        assert_eq!(opening("table"), opening("caption"));
        assert!(
            tags.iter().filter(|(_, t)| t.name == "th" && t.kind == Kind::Opens).all(|(_, t)| t.get("scope").is_some())
        );
    }
}

#[test]
fn drawings_have_a_text_alternative_or_are_hidden_from_voices() {
    for page in pages() {
        for (_, tag) in tags(&page).iter().filter(|(_, tag)| tag.name == "svg" && tag.kind == Kind::Opens) {
            assert!(
                tag.get("aria-hidden") == Some("true") || tag.get("aria-label").is_some_and(|label| !label.is_empty())
            );
        }
    }
}

#[test]
fn headings_come_one_level_at_a_time_from_a_single_title() {
    for page in pages() {
        let tags = tags(&page);
        let level = |tag: &Tag| tag.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
        let levels: Vec<u8> =
            tags.iter().filter(|(_, t)| t.kind == Kind::Opens).filter_map(|(_, t)| level(t)).collect();
        assert_eq!(levels.iter().rposition(|level| *level == 1), Some(0));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

#[test]
fn sections_come_in_the_agreed_order() {
    let order = [
        "<h1>",
        "id=\"verdict\"",
        "id=\"blockers\"",
        "id=\"points\"",
        "id=\"profile\"",
        "id=\"check\"",
        "id=\"contradictions\"",
        "id=\"answers\"",
        "id=\"method\"",
        "id=\"withheld\"",
    ];
    let page = page(&sample::report());
    let places: Vec<usize> = order.iter().map(|mark| page.find(mark).unwrap_or_else(|| panic!("{mark}"))).collect();
    assert!(places.is_sorted());
}

#[test]
fn every_sentence_is_found_in_both_languages() {
    let families = ["export-", "readiness-", "severity-", "owner-", "state-", "reach-", "verdict-", "where-", "role-"];
    for language in [Language::French, Language::English] {
        let text = Text::new(language);
        for report in [sample::report(), small::report()] {
            let written = |format| String::from_utf8(render(&report, format, &text).unwrap()).unwrap();
            let shown: Vec<String> = tags(&written(Format::Html)).into_iter().map(|(text, _)| text).collect();
            let all =
                [shown.join(" "), written(Format::Markdown), written(Format::Csv), preview(&report, &text).join(" ")];
            for word in all.iter().flat_map(|text| text.split([' ', '|', ';', '\n'])) {
                assert!(!families.iter().any(|family| word.starts_with(family)), "{word}");
            }
        }
    }
}

/// The colours of a scheme, by role.
fn palette(css: &str) -> Vec<(String, [f64; 3])> {
    let (_, block) = css.split_once(":root {").unwrap();
    let (block, _) = block.split_once('}').unwrap();
    let colours = block.split(';').filter_map(|line| line.split_once(": #"));
    colours
        .map(|(role, hex)| {
            let part = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            (role.trim().to_owned(), [part(0), part(2), part(4)])
        })
        .collect()
}

/// The contrast of two colours, as WCAG 2.2 defines it.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    let luminance = |[r, g, b]: [f64; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (light, dark) = (luminance(one).max(luminance(other)), luminance(one).min(luminance(other)));
    (light + 0.05) / (dark + 0.05)
}

#[test]
fn contrasts_reach_aa_in_light_and_dark() {
    let css = std::fs::read_to_string("assets/templates/report.css").unwrap();
    let (_, dark) = css.split_once("prefers-color-scheme: dark").unwrap();
    for css in [css.as_str(), dark] {
        let palette = palette(css);
        let colour = |role: &str| palette.iter().find(|(name, _)| name == role).unwrap_or_else(|| panic!("{role}")).1;
        for ground in ["--paper", "--field"] {
            for ink in ["--ink", "--soft", "--green", "--amber", "--red", "--blue", "--grey"] {
                let reached = contrast(colour(ink), colour(ground));
                assert!(reached >= 4.5, "{ink} on {ground}: {reached:.2}");
            }
            assert!(contrast(colour("--bar"), colour(ground)) >= 3.0);
        }
        assert!(contrast(colour("--bar"), colour("--track")) >= 3.0);
    }
}
