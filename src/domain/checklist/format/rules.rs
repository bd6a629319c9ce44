//! What the form of a file cannot say: ids are unique, references lead somewhere, conditions look back.

use crate::domain::checklist::{Checklist, Condition, Item, Question};
use crate::domain::yaml::shape::suggestion;
use crate::domain::yaml::tree::Content;
use crate::domain::yaml::{Faults, Node, Step};
use crate::domain::{Sentence, check};
use std::collections::{BTreeMap, HashSet};

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
pub(super) fn check(checklist: &Checklist, tree: &Node, faults: &mut Faults) {
    let mut report = Report { tree, faults };
    themes(checklist, &mut report);
    migrations(checklist, &mut report);
    let mut earlier: BTreeMap<&str, &Item> = BTreeMap::new();
    for (index, item) in checklist.items.iter().enumerate() {
        let at = |key| vec![Step::Key("items"), Step::At(index), Step::Key(key)];
        if earlier.contains_key(item.id.as_str()) {
            report.add(&at("id"), item, Sentence::new("yaml-duplicate-id").with("id", item.id.as_str()));
        }
        if checklist.theme(&item.theme).is_none() {
            let known: Vec<&str> = checklist.themes.iter().map(|theme| theme.id.as_str()).collect();
            report.add(&at("theme"), item, dangling("checklist-unknown-theme", &item.theme, &known));
        }
        checks(item, &at("checks"), &mut report);
        verdicts(item, &at("contradicted_by"), &mut report);
        choices(item, &at("choices"), &mut report);
        if item.owners.is_empty() {
            report.add(&at("owners"), item, Sentence::new("checklist-no-owner"));
        }
        if let Some(when) = &item.when {
            condition(when, &at("when"), item, &earlier, checklist, &mut report);
        }
        earlier.entry(&item.id).or_insert(item);
    }
}

/// Faults, and the tree that places them.
struct Report<'a> {
    tree: &'a Node,
    faults: &'a mut Faults,
}

impl Report<'_> {
    fn add(&mut self, path: &[Step], item: &Item, sentence: Sentence) {
        let node = self.tree.nearest(path);
        self.faults.push_at(node.line, node.column, Some(item.id.clone()), sentence);
    }
}

fn themes(checklist: &Checklist, report: &mut Report<'_>) {
    let mut ids = HashSet::new();
    for (index, theme) in checklist.themes.iter().enumerate() {
        if !ids.insert(&theme.id) {
            let node = report.tree.nearest(&[Step::Key("themes"), Step::At(index), Step::Key("id")]);
            let sentence = Sentence::new("yaml-duplicate-id").with("id", theme.id.as_str());
            report.faults.push_at(node.line, node.column, None, sentence);
        }
    }
}

/// An item that was renamed is there under its new id, and the old one is not given to another.
fn migrations(checklist: &Checklist, report: &mut Report<'_>) {
    let Some(Content::Sequence(renamed)) = report.tree.get("migrations").map(|node| &node.content) else { return };
    for entry in renamed {
        let named = |key| entry.get(key).and_then(|node| Some((node, node.text()?)));
        if let Some((node, id)) = named("to").filter(|(_, id)| checklist.item(id).is_none()) {
            let known: Vec<&str> = checklist.items.iter().map(|item| item.id.as_str()).collect();
            report.faults.push_at(node.line, node.column, None, dangling("checklist-unknown-migration", id, &known));
        }
        if let Some((node, id)) = named("from").filter(|(_, id)| checklist.item(id).is_some()) {
            report.faults.push_at(node.line, node.column, None, Sentence::new("checklist-id-reused").with("id", id));
        }
    }
}

fn checks(item: &Item, path: &[Step], report: &mut Report<'_>) {
    for unknown in item.checks.iter().filter(|name| !CHECKS.contains(&name.as_str())) {
        report.add(path, item, dangling("checklist-unknown-check", unknown, &CHECKS));
    }
}

fn verdicts(item: &Item, path: &[Step], report: &mut Report<'_>) {
    for word in &item.contradicted_by {
        if !check::Verdict::ALL.iter().any(|verdict| verdict.is_in(word)) {
            let known: Vec<&str> = check::Verdict::ALL.iter().map(|verdict| verdict.id()).collect();
            report.add(path, item, dangling("checklist-unknown-verdict", word, &known));
        }
    }
}

fn choices(item: &Item, path: &[Step], report: &mut Report<'_>) {
    let choices = item.question.choices();
    let has_choices = matches!(item.question, Question::Single(_) | Question::Multi(_));
    if has_choices && choices.len() < 2 {
        report.add(path, item, Sentence::new("checklist-too-few-choices"));
    }
    if !has_choices && report.tree.nearest(&path[..2]).get("choices").is_some() {
        report.add(path, item, Sentence::new("checklist-choices-unused").with("kind", item.question.id()));
    }
    let mut ids = HashSet::new();
    for (index, choice) in choices.iter().enumerate() {
        let mut path = path.to_vec();
        path.extend([Step::At(index), Step::Key("id")]);
        if !ids.insert(&choice.id) {
            report.add(&path, item, Sentence::new("yaml-duplicate-id").with("id", choice.id.as_str()));
        }
        path.pop();
        path.push(Step::Key("value"));
        let value = report.tree.nearest(&path).text().and_then(|text| text.parse::<f64>().ok());
        if value.is_some_and(|value| !(0.0..=1.0).contains(&value)) {
            report.add(&path, item, Sentence::new("checklist-value-range"));
        }
    }
}

/// A condition may look at earlier items only, which also makes a cycle impossible.
fn condition(
    condition: &Condition,
    path: &[Step],
    item: &Item,
    earlier: &BTreeMap<&str, &Item>,
    checklist: &Checklist,
    report: &mut Report<'_>,
) {
    for (id, words) in condition.items() {
        let Some(target) = earlier.get(id) else {
            let sentence = if id == item.id || checklist.item(id).is_some() {
                Sentence::new("checklist-condition-later").with("id", id)
            } else {
                let known: Vec<&str> = earlier.keys().copied().collect();
                dangling("checklist-unknown-item", id, &known)
            };
            report.add(path, item, sentence);
            continue;
        };
        let known = answer_words(target);
        for word in words.iter().filter(|word| !known.is_empty() && !known.contains(&word.as_str())) {
            report.add(path, item, dangling("checklist-unknown-answer", word, &known));
        }
    }
}

/// The words with which an item can be answered; empty when they are free (number, date, text).
fn answer_words(item: &Item) -> Vec<&str> {
    let mut words: Vec<&str> = match &item.question {
        Question::YesNo => vec!["yes", "partial", "no"],
        Question::Single(choices) | Question::Multi(choices) => choices.iter().map(|c| c.id.as_str()).collect(),
        Question::Number | Question::Date | Question::Text => return Vec::new(),
    };
    words.extend(["unknown", "na"]);
    words
}

fn dangling(key: &str, found: &str, known: &[&str]) -> Sentence {
    Sentence::new(key).with("found", found).with("suggestion", suggestion(found, known))
}
