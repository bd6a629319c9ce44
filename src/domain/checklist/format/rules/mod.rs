//! What the form of a file cannot say: ids are unique, names lead somewhere, conditions look back.
//!
//! The rules look at the nodes of the file, so that they are checked beside its form, whatever is wrong with that;
//! a part that is missing or malformed is left to the form.

mod condition;
mod opposition;
mod question;
mod report;

use crate::domain::yaml::{Faults, Node};
use crate::domain::{Sentence, check};
use report::{Report, dangling, ids, named, unique};
use std::collections::{BTreeMap, BTreeSet};

/// Names of measurements that an item may show, in the order of the documentation.
const CHECKS: [&str; 12] = [
    "dns",
    "tls",
    "portal",
    "login",
    "redirect",
    "educonnect",
    "gar",
    "school-life",
    "fallback",
    "controls",
    "vantage",
    "history",
];

/// Adds every breach of the rules to `faults`.
pub(super) fn check(tree: &Node, faults: &mut Faults) {
    let mut report = Report { faults, item: None };
    let themes: Vec<&str> = ids(tree, "themes").collect();
    let items: BTreeSet<&str> = ids(tree, "items").collect();
    let by_id: BTreeMap<&str, &Node> =
        tree.parts("items").iter().filter_map(|item| Some((item.text_of("id")?, item))).collect();
    unique(tree.parts("themes"), &mut report);
    migrations(tree, &items, &mut report);
    let mut earlier = BTreeMap::new();
    for item in tree.parts("items") {
        report.item = item.text_of("id").map(str::to_owned);
        named(item.get("theme"), &themes, "checklist-unknown-theme", &mut report);
        for name in item.parts("checks") {
            named(Some(name), &CHECKS, "checklist-unknown-check", &mut report);
        }
        item.parts("contradicted_by").iter().for_each(|word| verdict(word, &mut report));
        question::check(item, &mut report);
        opposition::check(item, &by_id, &mut report);
        if let Some(owners) = item.get("owners").filter(|owners| owners.is_empty_list()) {
            report.add(owners, Sentence::new("checklist-no-owner"));
        }
        if let Some(when) = item.get("when") {
            condition::check(when, &earlier, &items, &mut report);
        }
        if let Some((node, id)) = item.get("id").and_then(|node| Some((node, node.text()?))) {
            if earlier.contains_key(id) {
                report.add(node, Sentence::new("yaml-duplicate-id").with("id", id));
            }
            earlier.entry(id).or_insert(item);
        }
    }
}

/// An item that was renamed is there under its new id, and the old one, given up once, is not given to another.
fn migrations(tree: &Node, items: &BTreeSet<&str>, report: &mut Report<'_>) {
    let known: Vec<&str> = items.iter().copied().collect();
    let mut renamed = BTreeSet::new();
    for entry in tree.parts("migrations") {
        named(entry.get("to"), &known, "checklist-unknown-migration", report);
        let Some((node, id)) = entry.get("from").and_then(|node| Some((node, node.text()?))) else { continue };
        if items.contains(id) {
            report.add(node, Sentence::new("checklist-id-reused").with("id", id));
        } else if !renamed.insert(id) {
            report.add(node, Sentence::new("checklist-migration-twice").with("id", id));
        }
    }
}

fn verdict(node: &Node, report: &mut Report<'_>) {
    let unknown = |word: &&str| !check::Verdict::ALL.iter().any(|verdict| verdict.is_in(word));
    if let Some(word) = node.text().filter(unknown) {
        let known: Vec<&str> = check::Verdict::ALL.iter().map(|verdict| verdict.id()).collect();
        report.add(node, dangling("checklist-unknown-verdict", word, &known));
    }
}
