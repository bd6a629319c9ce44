//! The consolidated report on paper: in the words and the order of the page, its first page for the meeting alone.

use super::markup::{bare, said};
use super::place::Place;
use super::structure::{Element, assert_headings_in_order, page_text, structure};
use lopdf::Document;
use std::fs;
use std::sync::LazyLock;

/// The page and the paper of so many schools.
fn written(schools: u32) -> (String, Document) {
    let place = Place::with_schools(schools, 5);
    place.collect("reçu", "rapports");
    let outcome = place.run("union report --format html,pdf --out dossier", b"");
    assert_eq!(outcome.status, 0, "{}", outcome.err);
    let [html, pdf] = [0, 1].map(|at| place.path(outcome.out.lines().nth(at).unwrap()));
    (fs::read_to_string(html).unwrap(), Document::load(pdf).unwrap())
}

/// Few schools, of which little can be stated, and more.
static FEW: LazyLock<(String, Document)> = LazyLock::new(|| written(12));
static SOME: LazyLock<(String, Document)> = LazyLock::new(|| written(60));

fn all() -> [&'static (String, Document); 2] {
    [&FEW, &SOME]
}

#[test]
fn paper_says_what_the_page_says_in_the_same_order() {
    for (html, document) in all() {
        let paper = bare(&structure(document).text());
        let mut rest = paper.as_str();
        for piece in said(html) {
            let start = &rest[..rest.floor_char_boundary(300)];
            let at = rest.find(&piece).unwrap_or_else(|| panic!("{piece} from {start}"));
            rest = &rest[at + piece.len()..];
        }
    }
}

#[test]
fn the_first_page_alone_serves_a_meeting() {
    for (html, document) in all() {
        let (front, _) = html.split_once("<nav").unwrap();
        let first = bare(&page_text(document, 1));
        for piece in said(front) {
            assert!(first.contains(&piece), "{piece}");
        }
        assert!(bare(&page_text(document, 2)).contains("interlocuteurparinterlocuteur"));
    }
}

#[test]
fn voices_find_headings_in_order_and_a_head_for_each_row() {
    for (_, document) in all() {
        let root = structure(document);
        assert_headings_in_order(&root);
        for row in root.with_role("TR") {
            assert_eq!(row.children().next().unwrap().role, "TH", "{row:?}");
        }
    }
}

#[test]
fn no_row_is_hidden_as_a_whole() {
    for (_, document) in all() {
        let root = structure(document);
        for row in root.with_role("TR") {
            let cells: Vec<String> = row.children().skip(1).map(Element::text).collect();
            let says_something = cells.iter().any(|cell| cell != "masqué" && cell != "0");
            assert!(says_something, "{}", row.text());
        }
    }
}

#[test]
fn it_is_in_the_language_that_was_asked_for_and_lasts() {
    let catalog = FEW.1.catalog().unwrap();
    assert_eq!(lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(), "fr");
    let metadata = catalog.get_deref(b"Metadata", &FEW.1).unwrap().as_stream().unwrap();
    let metadata = String::from_utf8(metadata.get_plain_content().unwrap()).unwrap();
    for declared in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(metadata.contains(declared), "{declared}");
    }
    assert!(catalog.get_deref(b"Outlines", &FEW.1).is_ok());
}
