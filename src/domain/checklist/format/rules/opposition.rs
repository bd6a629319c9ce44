//! Answers that cannot both be true: the other item exists, and both items can be answered so.

use super::condition::answers;
use super::report::{Report, dangling, named};
use crate::domain::Sentence;
use crate::domain::yaml::Node;
use std::collections::BTreeMap;

/// Checks the oppositions of an item; `items` are all items of the file. Those of another checklist, which is not at
/// hand here, are known by their form alone.
pub(super) fn check(item: &Node, items: &BTreeMap<&str, &Node>, report: &mut Report<'_>) {
    let own = answers(item);
    for opposition in item.parts("contradicts") {
        for word in opposition.parts("answer") {
            named(Some(word), &own, "checklist-unknown-answer", report);
        }
        let Some((place, id)) = opposition.get("item").and_then(|node| Some((node, node.text()?))) else { continue };
        match items.get(id) {
            Some(_) if item.text_of("id") == Some(id) => report.add(place, Sentence::new("checklist-against-itself")),
            Some(other) => {
                let known = answers(other);
                let words = opposition.parts("in").iter();
                words.for_each(|word| named(Some(word), &known, "checklist-unknown-answer", report));
            }
            None if id.contains('/') => {}
            None => {
                let known: Vec<&str> = items.keys().copied().collect();
                report.add(place, dangling("checklist-unknown-opposed", id, &known));
            }
        }
    }
}
