//! The texts of data files that a person reads, with their places.

use super::catalogue;
use super::source;
use prudence::domain::yaml::tree::{self, Content, Node};

/// A text that a person reads.
pub struct Passage {
    /// `file:line`.
    pub place: String,
    /// The text.
    pub text: String,
    /// Whether it quotes someone else, whose words stay as they were.
    pub quoted: bool,
}

/// Every text in `language`: sentences of the catalogue, both checklists, and in French the quoted pages.
pub fn texts(language: &str) -> Vec<Passage> {
    let said = catalogue::read(language).messages.into_iter().flat_map(|message| {
        let place = message.place;
        message.texts.into_iter().map(move |text| Passage { place: place.clone(), text, quoted: false })
    });
    let mut found: Vec<Passage> = said.collect();
    for (path, text) in source::files("checklists", "yaml") {
        collect(&path, &tree::parse(&path, &text).unwrap(), &[language], false, &mut found);
    }
    if language == "fr" {
        let path = "assets/pages.yaml";
        let text = std::fs::read_to_string(source::root().join(path)).unwrap();
        collect(path, &tree::parse(path, &text).unwrap(), &["text", "seen"], true, &mut found);
    }
    found
}

fn collect(path: &str, node: &Node, keys: &[&str], quoted: bool, found: &mut Vec<Passage>) {
    match &node.content {
        Content::Scalar { .. } => {}
        Content::Sequence(nodes) => nodes.iter().for_each(|node| collect(path, node, keys, quoted, found)),
        Content::Mapping(pairs) => {
            for (key, value) in pairs {
                let wanted = key.text().is_some_and(|key| keys.contains(&key));
                if let Some(text) = value.text().filter(|_| wanted) {
                    let place = format!("{path}:{}", value.line);
                    found.push(Passage { place, text: text.to_owned(), quoted });
                }
                collect(path, value, keys, quoted, found);
            }
        }
    }
}
