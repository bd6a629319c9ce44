//! The expected fields of a file, as data, and the comparison that reports every difference in one go.

use super::Faults;
use super::tree::{Content, Node};
use crate::domain::Sentence;

/// What may stand at a place of a file.
#[derive(Debug)]
pub enum Shape {
    /// Any scalar that is not empty.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A text in which this function finds nothing wrong.
    Checked(fn(&str) -> Option<Sentence>),
    /// A list of parts of one shape.
    List(&'static Shape),
    /// Keys with their shapes.
    Fields {
        /// Keys that must stand there.
        required: &'static [(&'static str, &'static Shape)],
        /// Keys that may stand there.
        optional: &'static [(&'static str, &'static Shape)],
    },
    /// Free keys, all with values of one shape.
    Dictionary(&'static Shape),
    /// Checked elsewhere: a part that nests in itself.
    Nested(fn() -> &'static Shape),
}

/// A text in both languages.
pub const BOTH_LANGUAGES: Shape =
    Shape::Fields { required: &[("fr", &Shape::Text), ("en", &Shape::Text)], optional: &[] };

impl Shape {
    /// Compares `node` with this shape and adds every difference to `faults`.
    ///
    /// `owners` is the stack of enclosing mappings' ids, so that a fault can name its item.
    pub fn compare(&self, node: &Node, owners: &mut Vec<String>, faults: &mut Faults) {
        match self {
            Shape::Text | Shape::Number | Shape::Flag | Shape::OneOf(_) | Shape::Checked(_) => {
                self.compare_scalar(node, owners, faults);
            }
            Shape::List(part) => match &node.content {
                Content::Sequence(nodes) => nodes.iter().for_each(|n| part.compare(n, owners, faults)),
                _ => fault(node, owners, faults, Sentence::new("yaml-list-expected")),
            },
            Shape::Dictionary(part) => match &node.content {
                Content::Mapping(pairs) => pairs.iter().for_each(|(_, n)| part.compare(n, owners, faults)),
                _ => fault(node, owners, faults, Sentence::new("yaml-fields-expected")),
            },
            Shape::Fields { required, optional } => match &node.content {
                Content::Mapping(pairs) => {
                    let id = node.get("id").and_then(Node::text).map(str::to_owned);
                    owners.extend(id.clone());
                    compare_fields(pairs, node, (required, optional), owners, faults);
                    if id.is_some() {
                        owners.pop();
                    }
                }
                _ => fault(node, owners, faults, Sentence::new("yaml-fields-expected")),
            },
            Shape::Nested(shape) => shape().compare(node, owners, faults),
        }
    }

    fn compare_scalar(&self, node: &Node, owners: &[String], faults: &mut Faults) {
        let Content::Scalar { text, plain } = &node.content else {
            return fault(node, owners, faults, Sentence::new("yaml-text-expected"));
        };
        let empty = text.trim().is_empty() || (*plain && matches!(text.as_str(), "~" | "null"));
        let sentence = match self {
            _ if empty => Sentence::new("yaml-empty-value"),
            Shape::Number if !(*plain && text.parse::<f64>().is_ok_and(f64::is_finite)) => {
                Sentence::new("yaml-number-expected").with("found", text.as_str())
            }
            Shape::Flag if !matches!(text.as_str(), "true" | "false") => {
                Sentence::new("yaml-flag-expected").with("found", text.as_str())
            }
            Shape::OneOf(words) if !words.contains(&text.as_str()) => unknown_word("yaml-unknown-word", text, words),
            Shape::Checked(wrong) => match wrong(text) {
                Some(sentence) => sentence,
                None => return,
            },
            _ => return,
        };
        fault(node, owners, faults, sentence);
    }
}

type Entries = &'static [(&'static str, &'static Shape)];

fn compare_fields(
    pairs: &[(Node, Node)],
    node: &Node,
    (required, optional): (&Entries, &Entries),
    owners: &mut Vec<String>,
    faults: &mut Faults,
) {
    let known = || required.iter().chain(optional.iter());
    for (key, value) in pairs {
        if let Some((_, shape)) = known().find(|(name, _)| key.text() == Some(name)) {
            shape.compare(value, owners, faults);
        } else {
            let names: Vec<&str> = known().map(|(name, _)| *name).collect();
            fault(key, owners, faults, unknown_word("yaml-unknown-field", key.text().unwrap_or("?"), &names));
        }
    }
    for (name, _) in required.iter().filter(|(name, _)| node.get(name).is_none()) {
        let key = if matches!(*name, "fr" | "en") { "yaml-missing-translation" } else { "yaml-missing-field" };
        fault(node, owners, faults, Sentence::new(key).with("field", *name));
    }
}

fn fault(node: &Node, owners: &[String], faults: &mut Faults, sentence: Sentence) {
    faults.push_at(node.line, node.column, owners.last().cloned(), sentence);
}

/// A sentence for a word that is not among `known`, with the nearest of them as a suggestion.
fn unknown_word(key: &str, found: &str, known: &[&str]) -> Sentence {
    Sentence::new(key).with("found", found).with("suggestion", suggestion(found, known)).with("known", known.join(", "))
}

/// The end of a sentence about a word that is not among `known`: the nearest of them, or a full stop.
#[must_use]
pub fn suggestion(found: &str, known: &[&str]) -> Sentence {
    match nearest(found, known) {
        Some(word) => Sentence::new("suggestion-some").with("word", word),
        None => Sentence::new("suggestion-none"),
    }
}

/// The word of `known` that `found` most likely meant: at most a third of its letters differ.
#[must_use]
pub fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = (found.chars().count() / 3).max(1);
    known.iter().map(|word| (distance(found, word), *word)).filter(|(d, _)| *d <= allowed).min().map(|(_, word)| word)
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let substitution = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substitution.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
