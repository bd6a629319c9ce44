//! Reads a PDF as a voice does: the elements of its structure tree, each with its text.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::HashMap;

/// An element: a heading, a cell, a figure…
#[derive(Debug, Default)]
pub struct Element {
    /// `H1`, `TH`, `Figure`…
    pub role: String,
    /// What a voice says in its place.
    pub alt: Option<String>,
    /// `Row` or `Column`, of a head in a table.
    pub scope: Option<String>,
    inside: Vec<Inside>,
}

#[derive(Debug)]
enum Inside {
    Text(String),
    Element(Element),
}

impl Element {
    /// Its text in the order of reading, a space between its parts, words that were divided whole again.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for part in &self.inside {
            match part {
                Inside::Text(words) => text.push_str(words),
                Inside::Element(element) if INLINE.contains(&element.role.as_str()) => text.push_str(&element.text()),
                Inside::Element(element) => text = [text, element.text(), String::new()].join(" "),
            }
        }
        whole(&text)
    }

    /// The elements inside it, itself first, in the order of reading.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.children().flat_map(Self::all)).collect()
    }

    /// Those of a role.
    pub fn with_role(&self, role: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.role == role).collect()
    }

    /// The elements directly inside it.
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        self.inside.iter().filter_map(|part| if let Inside::Element(element) = part { Some(element) } else { None })
    }
}

/// Without the places where a word may be divided, and with single spaces.
fn whole(text: &str) -> String {
    let text = text.replace(['\u{ad}', '\u{200b}'], "");
    text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The rows of all tables of a document, each as the texts of its cells.
pub fn rows(root: &Element) -> Vec<Vec<String>> {
    root.with_role("TR").into_iter().map(|row| row.children().map(Element::text).collect()).collect()
}

/// All that stands on a page, its footer too.
pub fn page_text(document: &Document, number: usize) -> String {
    let page = document.page_iter().nth(number - 1).unwrap();
    whole(&marked(document, page).into_iter().map(|(_, text)| text + " ").collect::<String>())
}

/// Roles that do not break a line.
const INLINE: [&str; 3] = ["Span", "Strong", "Em"];

/// The root of the structure of a document.
pub fn structure(document: &Document) -> Element {
    let texts: HashMap<(ObjectId, i64), String> =
        document.page_iter().flat_map(|page| marked(document, page)).collect();
    let root = document.catalog().unwrap().get_deref(b"StructTreeRoot", document).unwrap().as_dict().unwrap();
    element(root, None, document, &texts)
}

fn element(of: &Dictionary, page: Option<ObjectId>, document: &Document, texts: &Texts) -> Element {
    let page = of.get(b"Pg").and_then(Object::as_reference).ok().or(page);
    let mut found = Element {
        role: of.get(b"S").and_then(Object::as_name).map(readable).unwrap_or_default(),
        alt: of.get(b"Alt").ok().map(|alt| lopdf::decode_text_string(alt).unwrap()),
        scope: scope(of, document),
        inside: Vec::new(),
    };
    let Ok(kids) = of.get_deref(b"K", document) else { return found };
    let kids = kids.as_array().cloned().unwrap_or_else(|_| vec![kids.clone()]);
    for kid in &kids {
        let (_, kid) = document.dereference(kid).unwrap();
        found.inside.extend(match kid {
            Object::Integer(mark) => text(page, *mark, texts),
            Object::Dictionary(kid) => match kid.get(b"MCID").and_then(Object::as_i64) {
                Ok(mark) => text(kid.get(b"Pg").and_then(Object::as_reference).ok().or(page), mark, texts),
                Err(_) => Some(Inside::Element(element(kid, page, document, texts))),
            },
            _ => None,
        });
    }
    found
}

type Texts = HashMap<(ObjectId, i64), String>;

fn text(page: Option<ObjectId>, mark: i64, texts: &Texts) -> Option<Inside> {
    texts.get(&(page?, mark)).cloned().map(Inside::Text)
}

fn readable(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn scope(of: &Dictionary, document: &Document) -> Option<String> {
    let attributes = of.get_deref(b"A", document).ok()?;
    let all = attributes.as_array().cloned().unwrap_or_else(|_| vec![attributes.clone()]);
    all.iter().find_map(|one| {
        document.dereference(one).ok()?.1.as_dict().ok()?.get(b"Scope").and_then(Object::as_name).ok().map(readable)
    })
}

/// What a stretch of a page is marked as.
#[derive(Clone, Copy)]
enum Mark {
    /// Nothing that a voice reads.
    Nothing,
    /// The text begun last.
    Text,
    /// Glyphs in the place of which another text was already said.
    Said,
}

/// The number of what a voice does not read.
const UNMARKED: i64 = -1;

/// The texts that a page marks, by their numbers.
fn marked(document: &Document, page: ObjectId) -> Vec<((ObjectId, i64), String)> {
    let fonts = document.get_page_fonts(page).unwrap();
    let encodings: HashMap<Vec<u8>, _> =
        fonts.into_iter().map(|(name, font)| (name, font.get_font_encoding(document).unwrap())).collect();
    let mut texts = vec![((page, UNMARKED), String::new())];
    let (mut marks, mut encoding) = (vec![Mark::Nothing], None);
    for operation in Content::decode(&document.get_page_content(page)).unwrap().operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                let outer = *marks.last().unwrap();
                let properties = operation.operands.get(1).and_then(|operand| operand.as_dict().ok());
                let number = properties.and_then(|properties| properties.get(b"MCID").ok()?.as_i64().ok());
                let instead = properties.and_then(|properties| properties.get(b"ActualText").ok());
                texts.extend(number.map(|number| ((page, number), String::new())));
                if let (Some(_), Mark::Text) = (instead, outer) {
                    texts.last_mut().unwrap().1.push_str(&lopdf::decode_text_string(instead.unwrap()).unwrap());
                }
                marks.push(match (number, instead) {
                    (Some(_), _) => Mark::Text,
                    (None, Some(_)) => Mark::Said,
                    (None, None) => outer,
                });
            }
            "EMC" => drop(marks.pop()),
            "Tf" => encoding = encodings.get(operation.operands[0].as_name().unwrap()),
            "Tj" | "TJ" => {
                let said =
                    strings(&operation.operands).map(|bytes| Document::decode_text(encoding.unwrap(), bytes).unwrap());
                match marks.last().unwrap() {
                    Mark::Nothing => texts[0].1.extend(said.chain([" ".to_owned()])),
                    Mark::Text => texts.last_mut().unwrap().1.extend(said),
                    Mark::Said => {}
                }
            }
            _ => {}
        }
    }
    texts
}

/// The strings among operands, those in arrays too.
fn strings(operands: &[Object]) -> impl Iterator<Item = &[u8]> {
    let flat =
        operands.iter().flat_map(|operand| operand.as_array().map_or(std::slice::from_ref(operand), Vec::as_slice));
    flat.filter_map(|operand| operand.as_str().ok())
}

/// A single title, and headings that come one level at a time.
pub fn assert_headings_in_order(root: &Element) {
    assert_eq!(root.with_role("Title").len(), 1);
    let level = |element: &Element| element.role.strip_prefix('H').and_then(|level| level.parse().ok());
    let levels: Vec<u8> = root.all().into_iter().filter_map(level).collect();
    assert_eq!(levels.first(), Some(&1));
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}
