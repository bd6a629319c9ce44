//! YAML as nodes that remember their place.

use super::Faults;
use crate::domain::Sentence;
use saphyr_parser::{Event, Parser, Span};
use std::collections::HashSet;

/// The largest file that is read, in bytes (1 MiB).
pub const LIMIT: usize = 1 << 20;

/// The deepest nesting that is read; the formats of this program need nine.
const DEPTH: usize = 32;

/// What a node holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A scalar; `plain` when it was written without quotes.
    Scalar {
        /// The text of the scalar.
        text: String,
        /// Whether it was written without quotes.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values, in the order of the file.
    Mapping(Vec<(Node, Node)>),
}

/// A part of a YAML file and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What stands there.
    pub content: Content,
}

impl Node {
    /// The text of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The value under `key`, when this is a mapping that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.content {
            Content::Mapping(pairs) => pairs.iter().find(|(k, _)| k.text() == Some(key)).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The parts of the list under `key`; none when there is no such list.
    #[must_use]
    pub fn parts(&self, key: &str) -> &[Node] {
        match self.get(key).map(|node| &node.content) {
            Some(Content::Sequence(nodes)) => nodes,
            _ => &[],
        }
    }

    /// Whether this is a list without parts.
    #[must_use]
    pub fn is_empty_list(&self) -> bool {
        self.content == Content::Sequence(Vec::new())
    }

    /// Whether nothing was written here: an empty scalar, or YAML's words for none.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match &self.content {
            Content::Scalar { text, plain } => {
                text.trim().is_empty() || (*plain && matches!(text.as_str(), "~" | "null"))
            }
            _ => false,
        }
    }

    /// The text of the scalar under `key`.
    #[must_use]
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }
}

/// Reads `text` into a tree.
///
/// # Errors
/// A fault when the text is too large, is not YAML, has an alias, a tag or a duplicate key, or nests too deeply.
pub fn parse(name: &str, text: &str) -> Result<Node, Faults> {
    let mut faults = Faults::new(name, text);
    if text.len() > LIMIT {
        faults.push_at(1, 1, None, Sentence::new("yaml-too-large").with("limit", LIMIT / 1024));
        return Err(faults);
    }
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let taken = match event {
            Ok((event, span)) => builder.take(event, span),
            Err(error) => Err(unreadable(&error, text)),
        };
        if let Err(stop) = taken {
            faults.push_at(stop.line, stop.column, builder.item(), stop.sentence);
            return Err(faults);
        }
    }
    builder.root.ok_or_else(|| {
        faults.push_at(1, 1, None, Sentence::new("yaml-empty"));
        faults
    })
}

/// A reason to stop reading, and where.
struct Stop {
    line: usize,
    column: usize,
    sentence: Sentence,
}

fn unreadable(error: &saphyr_parser::ScanError, text: &str) -> Stop {
    let at = error.marker();
    let (line, column) = (at.line(), at.col() + 1);
    let detail = error.info();
    if detail.contains("tab") {
        let (line, column) = indenting_tab(text, line).filter(|tab| tab.0 > line).unwrap_or((line, column));
        return Stop { line, column, sentence: Sentence::new("yaml-tab") };
    }
    Stop { line, column, sentence: Sentence::new(reason(detail)) }
}

/// The key of what the parser means. Its own words are English, and of the inside of a parser.
fn reason(detail: &str) -> &'static str {
    let reasons: [(&str, &[&str]); 5] = [
        ("yaml-quote-open", &["of stream", "document indicator"]),
        ("yaml-escape", &["escape character", "escape code", "hexadecimal number"]),
        ("yaml-bracket-open", &["node content", "',' or '}'", "',' or ']'", "flow construct"]),
        ("yaml-after-quote", &["trailing content"]),
        ("yaml-misaligned", &["expected key", "'-' indicator", "indent", "simple key", "not allowed", "':' indicator"]),
    ];
    let meant = reasons.iter().find(|(_, words)| words.iter().any(|word| detail.contains(word)));
    meant.map_or("yaml-unreadable", |(key, _)| key)
}

/// The first tab that indents a line, from the line `from` on. Where it is on a later line, the parser told where the
/// text before it began.
fn indenting_tab(text: &str, from: usize) -> Option<(usize, usize)> {
    let lines = (1..).zip(text.lines()).skip(from.saturating_sub(1));
    lines.into_iter().find_map(|(number, line)| {
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        indent.find('\t').map(|tab| (number, tab + 1))
    })
}

/// A list or a mapping whose end was not read yet.
struct Open {
    node: Node,
    /// The key that waits for its value.
    key: Option<Node>,
    /// The keys so far.
    keys: HashSet<String>,
}

/// Builds the tree from the parser's events.
#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Stop> {
        let (line, column) = (span.start.line(), span.start.col() + 1);
        let stop = |key: &str| Err(Stop { line, column, sentence: Sentence::new(key) });
        let node = |content| Node { line, column, content };
        match event {
            Event::Alias(_) => return stop("yaml-alias"),
            Event::Scalar(_, _, _, Some(_)) | Event::SequenceStart(_, Some(_)) | Event::MappingStart(_, Some(_)) => {
                return stop("yaml-tag");
            }
            Event::SequenceStart(..) | Event::MappingStart(..) if self.open.len() == DEPTH => {
                return stop("yaml-too-deep");
            }
            Event::DocumentStart(_) if self.root.is_some() => return stop("yaml-two-documents"),
            Event::Scalar(text, style, ..) => {
                let plain = style == saphyr_parser::ScalarStyle::Plain;
                self.add(node(Content::Scalar { text: text.into_owned(), plain }))?;
            }
            Event::SequenceStart(..) => self.open(node(Content::Sequence(Vec::new()))),
            Event::MappingStart(..) => self.open(node(Content::Mapping(Vec::new()))),
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(closed) = self.open.pop() {
                    self.add(closed.node)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, node: Node) {
        self.open.push(Open { node, key: None, keys: HashSet::new() });
    }

    fn add(&mut self, node: Node) -> Result<(), Stop> {
        let Some(parent) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut parent.node.content {
            Content::Sequence(nodes) => nodes.push(node),
            Content::Mapping(pairs) => match parent.key.take() {
                None => {
                    if let Some(name) = node.text().filter(|name| !parent.keys.insert((*name).to_owned())) {
                        let sentence = Sentence::new("yaml-duplicate-key").with("key", name);
                        return Err(Stop { line: node.line, column: node.column, sentence });
                    }
                    parent.key = Some(node);
                }
                Some(key) => pairs.push((key, node)),
            },
            Content::Scalar { .. } => {}
        }
        Ok(())
    }

    /// The `id` of the innermost open mapping that already has one.
    fn item(&self) -> Option<String> {
        self.open.iter().rev().find_map(|open| open.node.get("id")?.text().map(str::to_owned))
    }
}
