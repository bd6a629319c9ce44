//! Reads HTML and Markdown as far as the tests need it: tags, and the cells of tables.

/// A tag: its name, its attributes, and whether it opens, closes or both.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub kind: Kind,
}

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Opens,
    Closes,
    Alone,
}

const VOID: [&str; 2] = ["meta", "br"];

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn read(inner: &str) -> Self {
        let closing = inner.starts_with('/');
        let (name, mut rest) = inner.trim_matches('/').split_once(' ').unwrap_or((inner.trim_matches('/'), ""));
        let mut attributes = Vec::new();
        while let Some((key, after)) = rest.split_once("=\"") {
            let (value, after) = after.split_once('"').expect("an attribute ends with a quote");
            attributes.push((key.trim().to_owned(), value.to_owned()));
            rest = after;
        }
        let alone = inner.ends_with('/') || VOID.contains(&name) || name.starts_with('!');
        let kind = if closing {
            Kind::Closes
        } else if alone {
            Kind::Alone
        } else {
            Kind::Opens
        };
        Self { name: name.to_owned(), attributes, kind }
    }
}

/// The page without the content of its style sheet.
pub fn without_style(html: &str) -> String {
    let (before, rest) = html.split_once("<style>").expect("a style sheet");
    let (_, after) = rest.split_once("</style>").expect("the end of the style sheet");
    format!("{before}<style></style>{after}")
}

/// The tags of a page, in order, and the text before each of them.
pub fn tags(html: &str) -> Vec<(String, Tag)> {
    let mut read = Vec::new();
    let html = without_style(html);
    let mut rest = html.as_str();
    while let Some((text, after)) = rest.split_once('<') {
        // No value of an attribute holds a raw « > »: the pages escape it.
        let (inner, after) = after.split_once('>').expect("a tag ends");
        read.push((plain(text), Tag::read(inner)));
        rest = after;
    }
    read
}

/// The rows of all tables of a page, each as the texts of its cells.
pub fn html_rows(html: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut inside = false;
    for (text, tag) in tags(html) {
        if inside && let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
            cell.push_str(&text);
        }
        match (tag.name.as_str(), tag.kind) {
            ("tr", Kind::Opens) => rows.push(Vec::new()),
            ("th" | "td", Kind::Opens) => {
                inside = true;
                rows.last_mut().expect("a cell stands in a row").push(String::new());
            }
            ("th" | "td", Kind::Closes) => inside = false,
            _ => {}
        }
    }
    rows.into_iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// The text of the element with this id.
pub fn text_of(html: &str, id: &str) -> String {
    let tags = tags(html);
    let at = tags.iter().position(|(_, tag)| tag.get("id") == Some(id)).expect("an element with this id");
    tags[at + 1].0.clone()
}

/// The rows of all tables of a Markdown text.
pub fn markdown_rows(markdown: &str) -> Vec<Vec<String>> {
    let rows = markdown.lines().filter(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells = row.replace("\\|", "\u{1}");
        let cells = cells.trim_matches('|').split('|');
        cells.map(|cell| cell.replace('\u{1}', "|").replace('\\', "").trim().to_owned()).collect()
    })
    .collect()
}

/// The numbers in a text, as French or English writes them.
pub fn numbers(text: &str) -> Vec<f64> {
    let spaced: String = text.chars().map(|c| if c.is_ascii_digit() || c == ',' { c } else { ' ' }).collect();
    let words = spaced.split(' ').map(|word| word.trim_matches(',').replace(',', "."));
    words.filter(|word| !word.is_empty()).map(|word| word.parse().expect("a number")).collect()
}

fn plain(text: &str) -> String {
    let plain = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    plain.replace("&#38;", "&")
}

/// Without spaces and capitals, which paper sets in its own way.
#[cfg(feature = "pdf")]
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// What a page says to the eye, piece by piece: without what is said to voices only, and the list of its sections.
#[cfg(feature = "pdf")]
pub fn said(html: &str) -> Vec<String> {
    let mut hidden = 0;
    let mut pieces = Vec::new();
    for (text, tag) in tags(html) {
        if hidden == 0 {
            pieces.push(bare(&text));
        }
        let hides = hidden > 0 || is_silent(&tag);
        match tag.kind {
            Kind::Opens if hides => hidden += 1,
            Kind::Closes if hidden > 0 => hidden -= 1,
            _ => {}
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// Whether what an element holds is for voices only, for the eye only, or a list of sections.
#[cfg(feature = "pdf")]
fn is_silent(tag: &Tag) -> bool {
    let is_drawn = tag.get("aria-hidden") == Some("true");
    is_drawn || ["head", "nav"].contains(&tag.name.as_str()) || tag.get("class") == Some("voice")
}
