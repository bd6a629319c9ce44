//! Conditions look at earlier items only, which also makes a cycle impossible, and at answers that these can have.

use super::report::{Report, dangling, ids, named};
use crate::domain::Sentence;
use crate::domain::yaml::Node;
use std::collections::{BTreeMap, BTreeSet};

/// Checks a condition and the conditions within it; `items` are all items of the file.
pub(super) fn check(node: &Node, earlier: &BTreeMap<&str, &Node>, items: &BTreeSet<&str>, report: &mut Report<'_>) {
    let within = node.parts("all").iter().chain(node.parts("any")).chain(node.get("not"));
    within.for_each(|part| check(part, earlier, items, report));
    let Some((place, id)) = node.get("item").and_then(|node| Some((node, node.text()?))) else { return };
    match earlier.get(id) {
        Some(item) => {
            let known = answers(item);
            node.parts("in").iter().for_each(|word| named(Some(word), &known, "checklist-unknown-answer", report));
        }
        None if items.contains(id) => report.add(place, Sentence::new("checklist-condition-later").with("id", id)),
        None => {
            let known: Vec<&str> = earlier.keys().copied().collect();
            report.add(place, dangling("checklist-unknown-item", id, &known));
        }
    }
}

/// The words with which an item can be answered; empty when they are free (number, date, text).
pub(super) fn answers(item: &Node) -> Vec<&str> {
    let mut words: Vec<&str> = match item.text_of("kind") {
        Some("yesno") => vec!["yes", "partial", "no"],
        Some("single" | "multi") => ids(item, "choices").collect(),
        _ => return Vec::new(),
    };
    words.extend(["unknown", "na"]);
    words
}
