//! The expected fields of a file, as data, and the comparison that reports every difference in one go.

use super::Faults;
use super::tree::{Content, Node};
use crate::domain::Sentence;
use std::collections::HashSet;

/// What may stand at a place of a file.
#[derive(Debug)]
pub enum Shape {
    /// Any scalar that is not empty.
    Text,
    /// The same, but one that YAML takes for a number or a truth value needs its quotes.
    Word,
    /// A number.
    Number,
    /// A whole number from 0 to 65,535.
    Whole,
    /// `true` or `false`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A text in which this function finds nothing wrong, and the pattern by which a schema says the same.
    Checked(&'static str, fn(&str) -> Option<Sentence>),
    /// This, or nothing yet: a blank that a person fills in.
    Blank(&'static Shape),
    /// A list of parts of one shape, possibly empty.
    List(&'static Shape),
    /// The same with at least one part.
    Several(&'static Shape),
    /// Keys with their shapes.
    Fields {
        /// Keys that must stand there.
        required: &'static [(&'static str, &'static Shape)],
        /// Keys that may stand there.
        optional: &'static [(&'static str, &'static Shape)],
    },
    /// Several forms, told apart by a key that only that form has.
    Forms(&'static [(&'static str, &'static Shape)]),
    /// A part that nests in itself, under its name.
    Nested(&'static str, fn() -> &'static Shape),
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
            Shape::Several(_) if node.is_empty_list() => {
                fault(node, owners, faults, Sentence::new("yaml-empty-value"));
            }
            Shape::List(part) | Shape::Several(part) => match &node.content {
                Content::Sequence(nodes) => part.compare_each(nodes, owners, faults),
                _ => fault(node, owners, faults, Sentence::new("yaml-list-expected")),
            },
            Shape::Forms(forms) => {
                let form = forms.iter().find(|(key, _)| node.get(key).is_some());
                if let Some((_, form)) = form {
                    return form.compare(node, owners, faults);
                }
                let keys: Vec<&str> = forms.iter().map(|(key, _)| *key).collect();
                fault(node, owners, faults, Sentence::new("yaml-form-expected").with("known", keys.join(", ")));
            }
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
            Shape::Nested(_, shape) => shape().compare(node, owners, faults),
            Shape::Blank(part) => {
                if !node.is_blank() {
                    part.compare(node, owners, faults);
                }
            }
            _ => self.compare_scalar(node, owners, faults),
        }
    }

    /// Compares each part of a list; the same word twice in one list is a fault too.
    fn compare_each(&self, nodes: &[Node], owners: &mut Vec<String>, faults: &mut Faults) {
        let mut words = HashSet::new();
        for node in nodes {
            self.compare(node, owners, faults);
            if let Some(word) = node.text().filter(|word| !words.insert(*word)) {
                fault(node, owners, faults, about("yaml-repeated", word));
            }
        }
    }

    fn compare_scalar(&self, node: &Node, owners: &[String], faults: &mut Faults) {
        let Content::Scalar { text, plain } = &node.content else {
            return fault(node, owners, faults, Sentence::new("yaml-text-expected"));
        };
        let sentence = match self {
            _ if node.is_blank() => Sentence::new("yaml-empty-value"),
            Shape::Number if !(*plain && is_number(text)) => about("yaml-number-expected", text),
            Shape::Whole if !(*plain && text.parse::<u16>().is_ok()) => about("yaml-whole-expected", text),
            Shape::Flag if !(*plain && is_flag(text)) => about("yaml-flag-expected", text),
            Shape::Word if *plain && (is_number(text) || is_flag(text)) => about("yaml-quotes-expected", text),
            Shape::OneOf(words) if !words.contains(&text.as_str()) => unknown_word("yaml-unknown-word", text, words),
            Shape::Checked(_, wrong) => match wrong(text) {
                Some(sentence) => sentence,
                None => return,
            },
            _ => return,
        };
        fault(node, owners, faults, sentence);
    }
}

fn is_number(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(f64::is_finite)
}

fn is_flag(text: &str) -> bool {
    matches!(text, "true" | "false")
}

/// A sentence about what was found, which is cut to a readable length.
fn about(key: &str, found: &str) -> Sentence {
    Sentence::new(key).with("found", shortened(found))
}

/// The longest part of a word that is repeated, in characters.
const WORD: usize = 60;

fn shortened(found: &str) -> String {
    match found.char_indices().nth(WORD) {
        Some((end, _)) => format!("{}…", &found[..end]),
        None => found.to_owned(),
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
        if faults.is_full() {
            return;
        }
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
    about(key, found).with("suggestion", suggestion(found, known)).with("known", known.join(", "))
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
    let length = found.chars().take(WORD + 1).count();
    if length > WORD {
        return None;
    }
    let allowed = (length / 3).max(1);
    known
        .iter()
        .map(|word| (strsim::osa_distance(found, word), *word))
        .filter(|(d, _)| *d <= allowed)
        .min()
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_that_changed_places_are_one_slip() {
        assert_eq!(nearest("titel", &["title", "items"]), Some("title"));
        assert_eq!(nearest("itmes", &["title", "items"]), Some("items"));
        assert_eq!(nearest("owner", &["items", "title"]), None);
    }
}
