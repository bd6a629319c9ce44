//! The French texts of data files, with their places.

use super::source;
use prudence::domain::yaml::tree::{self, Content, Node};

/// A French text of a data file.
pub struct French {
    /// `file:line`.
    pub place: String,
    /// The text.
    pub text: String,
    /// Whether it quotes someone else, whose words stay as they were.
    pub quoted: bool,
}

/// The texts under `fr` in both checklists, and the phrases of `assets/pages.yaml`.
pub fn texts() -> Vec<French> {
    let mut found = Vec::new();
    for (path, text) in source::files("checklists", "yaml") {
        collect(&path, &tree::parse(&path, &text).unwrap(), &["fr"], false, &mut found);
    }
    let path = "assets/pages.yaml";
    let text = std::fs::read_to_string(source::root().join(path)).unwrap();
    collect(path, &tree::parse(path, &text).unwrap(), &["text", "seen"], true, &mut found);
    found
}

fn collect(path: &str, node: &Node, keys: &[&str], quoted: bool, found: &mut Vec<French>) {
    match &node.content {
        Content::Scalar { .. } => {}
        Content::Sequence(nodes) => nodes.iter().for_each(|node| collect(path, node, keys, quoted, found)),
        Content::Mapping(pairs) => {
            for (key, value) in pairs {
                let wanted = key.text().is_some_and(|key| keys.contains(&key));
                if let Some(text) = value.text().filter(|_| wanted) {
                    let place = format!("{path}:{}", value.line);
                    found.push(French { place, text: text.to_owned(), quoted });
                }
                collect(path, value, keys, quoted, found);
            }
        }
    }
}
