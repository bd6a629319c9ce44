//! What the rules share: where faults go, and names that lead nowhere.

use crate::domain::Sentence;
use crate::domain::yaml::shape::suggestion;
use crate::domain::yaml::{Faults, Node};
use std::collections::BTreeSet;

/// Faults, and the item that is looked at.
pub(super) struct Report<'a> {
    pub faults: &'a mut Faults,
    pub item: Option<String>,
}

impl Report<'_> {
    /// Adds a fault at a node, unless there is one already.
    pub fn add(&mut self, node: &Node, sentence: Sentence) {
        // What is wrong by its form already is not told twice.
        if self.faults.list.iter().any(|fault| (fault.line, fault.column) == (node.line, node.column)) {
            return;
        }
        self.faults.push_at(node.line, node.column, self.item.clone(), sentence);
    }
}

/// The ids of the parts of a list.
pub(super) fn ids<'a>(node: &'a Node, list: &str) -> impl Iterator<Item = &'a str> {
    node.parts(list).iter().filter_map(|part| part.text_of("id"))
}

/// Each id once.
pub(super) fn unique(parts: &[Node], report: &mut Report<'_>) {
    let mut seen = BTreeSet::new();
    for node in parts.iter().filter_map(|part| part.get("id")) {
        if let Some(id) = node.text().filter(|id| !seen.insert(*id)) {
            report.add(node, Sentence::new("yaml-duplicate-id").with("id", id));
        }
    }
}

/// A word that is one of `known`; anything goes while none is known.
pub(super) fn named(node: Option<&Node>, known: &[&str], key: &str, report: &mut Report<'_>) {
    let Some((node, word)) = node.and_then(|node| Some((node, node.text()?))) else { return };
    if !known.is_empty() && !known.contains(&word) {
        report.add(node, dangling(key, word, known));
    }
}

/// A sentence about a name that is not among `known`, with the nearest of them.
pub(super) fn dangling(key: &str, found: &str, known: &[&str]) -> Sentence {
    Sentence::new(key).with("found", found).with("suggestion", suggestion(found, known))
}
