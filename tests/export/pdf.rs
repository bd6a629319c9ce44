//! The report on paper: archived, tagged for voices, in the words and the order of the page.

use crate::markup::{bare, said};
use crate::structure::{Element, assert_headings_in_order, page_text, rows, structure};
use crate::{sample, small};
use lopdf::{Document, Object};
use proptest::prelude::*;
use prudence::domain::checklist::Owner;
use prudence::domain::report::Report;
use prudence::export::{Format, render};
use prudence::text::{Language, Text};
use std::sync::LazyLock;

static LYCEE: LazyLock<Document> = LazyLock::new(|| document(&sample::report()));
static COLLEGE: LazyLock<Document> = LazyLock::new(|| document(&small::report()));

fn bytes(report: &Report) -> Vec<u8> {
    render(report, Format::Pdf, &sample::french()).unwrap()
}

fn document(report: &Report) -> Document {
    Document::load_mem(&bytes(report)).unwrap()
}

/// The rows of the tables of one of the two reports that all tests look at; owners begin with a capital there.
pub fn paper_rows(report: &Report) -> Vec<Vec<String>> {
    let owners = Owner::ALL.map(|owner| sample::french().get(&format!("owner-{}", owner.id())));
    let mut rows = rows(&structure(if report.id == small::report().id { &COLLEGE } else { &LYCEE }));
    for head in rows.iter_mut().filter_map(|row| row.first_mut()) {
        if let Some(owner) = owners.iter().find(|owner| owner.to_lowercase() == head.to_lowercase()) {
            head.clone_from(owner);
        }
    }
    rows
}

fn documents() -> [&'static Document; 2] {
    [&LYCEE, &COLLEGE]
}

fn words(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

#[test]
fn it_declares_that_it_lasts_and_that_voices_can_read_it() {
    let catalog = LYCEE.catalog().unwrap();
    let metadata = catalog.get_deref(b"Metadata", &LYCEE).unwrap().as_stream().unwrap();
    let metadata = String::from_utf8(metadata.get_plain_content().unwrap()).unwrap();
    for declared in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(metadata.contains(declared), "{declared} in {metadata}");
    }
    let marked = catalog.get_deref(b"MarkInfo", &LYCEE).unwrap().as_dict().unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    assert!(catalog.get(b"OutputIntents").is_ok());
}

#[test]
fn it_has_a_title_and_a_language_and_names_no_author() {
    let information = LYCEE.trailer.get_deref(b"Info", &LYCEE).unwrap().as_dict().unwrap();
    assert_eq!(words(information.get(b"Title").unwrap()), "Rapport de préparation — Lycée Exemple");
    assert!(information.get(b"Author").is_err());
    let preferences = LYCEE.catalog().unwrap().get_deref(b"ViewerPreferences", &LYCEE).unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let english = render(&small::report(), Format::Pdf, &Text::new(Language::English)).unwrap();
    for (document, language) in [(&*LYCEE, "fr"), (&Document::load_mem(&english).unwrap(), "en")] {
        assert_eq!(words(document.catalog().unwrap().get(b"Lang").unwrap()), language);
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(bytes(&small::report()), bytes(&small::report()));
}

#[test]
fn every_font_is_inside() {
    let descriptors = LYCEE.objects.values().filter_map(|object| object.as_dict().ok());
    let descriptors: Vec<_> = descriptors.filter(|dictionary| dictionary.has_type(b"FontDescriptor")).collect();
    assert_eq!(descriptors.len(), 5);
    assert!(descriptors.iter().all(|font| font.has(b"FontFile2") || font.has(b"FontFile3")));
}

#[test]
fn headings_come_one_level_at_a_time_under_a_single_title() {
    for document in documents() {
        assert_headings_in_order(&structure(document));
    }
}

#[test]
fn bookmarks_lead_to_each_section() {
    let root = structure(&LYCEE);
    let headings: Vec<String> = root.with_role("H1").into_iter().map(Element::text).collect();
    let outlines = LYCEE.catalog().unwrap().get_deref(b"Outlines", &LYCEE).unwrap().as_dict().unwrap();
    let mut next = outlines.get_deref(b"First", &LYCEE).ok();
    let mut titles = Vec::new();
    while let Some(bookmark) = next.map(|object| object.as_dict().unwrap()) {
        titles.push(words(bookmark.get(b"Title").unwrap()));
        assert!(bookmark.get(b"Dest").is_ok());
        next = bookmark.get_deref(b"Next", &LYCEE).ok();
    }
    assert_eq!(titles, headings);
}

#[test]
fn tables_have_a_head_for_each_row_and_each_column() {
    for document in documents() {
        let root = structure(document);
        for row in root.with_role("TR") {
            let cells: Vec<&Element> = row.children().collect();
            assert_eq!(cells[0].role, "TH");
            let scope = cells[0].scope.as_deref();
            assert!(
                scope == Some("Row") || cells.iter().all(|cell| cell.scope.as_deref() == Some("Column")),
                "{row:?}"
            );
        }
    }
}

#[test]
fn drawings_have_an_alternative_in_words() {
    for document in documents() {
        let root = structure(document);
        let figures = root.with_role("Figure");
        assert!(figures.len() > 2);
        assert!(figures.iter().all(|figure| figure.alt.as_ref().is_some_and(|alt| !alt.is_empty())));
    }
    let root = structure(&COLLEGE);
    let alternatives: Vec<&str> = root.with_role("Figure").iter().filter_map(|one| one.alt.as_deref()).collect();
    assert!(alternatives.contains(&"de 45\u{a0}% à 64\u{a0}%"), "{alternatives:?}");
    let chain = "Chemin d’une demande\u{a0}: ordinateur, réseau, filtrage, Internet, ENT, ÉduConnect";
    assert!(alternatives.contains(&chain), "{alternatives:?}");
}

#[test]
fn paper_says_what_the_page_says_in_the_same_order() {
    for (report, document) in [(sample::report(), &LYCEE), (small::report(), &COLLEGE)] {
        let html = String::from_utf8(render(&report, Format::Html, &sample::french()).unwrap()).unwrap();
        let paper = bare(&structure(document).text());
        let mut rest = paper.as_str();
        let pieces = said(&html);
        assert!(pieces.len() > 200);
        for piece in pieces {
            let at = rest
                .find(&piece)
                .unwrap_or_else(|| panic!("{piece} before {}", &rest[..rest.floor_char_boundary(400)]));
            rest = &rest[at + piece.len()..];
        }
    }
}

#[test]
fn the_first_page_alone_serves_a_meeting() {
    let first = bare(&page_text(&LYCEE, 1));
    let report = sample::report();
    let html = String::from_utf8(render(&report, Format::Html, &sample::french()).unwrap()).unwrap();
    let (front, _) = html.split_once("<nav").unwrap();
    for piece in said(front) {
        assert!(first.contains(&piece), "{piece}");
    }
    assert!(bare(&page_text(&LYCEE, 2)).contains("pointsàtraiterunpointquirelève"));
}

#[test]
fn each_page_names_its_report() {
    let pages = LYCEE.page_iter().count();
    for page in 1..=pages {
        let text = page_text(&LYCEE, page);
        assert!(text.contains("Prudence · Lycée Exemple (0750654D) · révision 1 · SHA-256 5a5a5a5a5a5a …"), "{text}");
        assert!(text.contains(&format!("{page} / {pages}")), "{text}");
    }
}

#[test]
fn what_no_font_draws_is_shown_as_such() {
    let mut report = small::report();
    report.establishment.name = "École 漢字 \u{e000} 😀".to_owned();
    let root = structure(&document(&report));
    assert_eq!(root.with_role("Title")[0].text(), "École �� � �");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_written(name in "\\PC{1,30}", note in ".{0,60}") {
        let mut report = small::report();
        report.establishment.name = name.clone();
        report.answers[0].note = Some(note.clone());
        report.answers[0].text = [name, note].concat();
        prop_assert_eq!(render(&report, Format::Pdf, &sample::french()).err(), None);
    }
}
