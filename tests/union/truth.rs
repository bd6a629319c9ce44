//! What was planted, as `union synth` tells it, and the same counted in the archive by hand.

use prudence::domain::union::{Archive, Filed, Mark};
use prudence::store::UnionStore;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The names of the five lists of `prudence.collect/1`.
pub const LISTS: [&str; 5] = ["accepted", "duplicate", "superseded", "quarantined", "rejected"];

/// The lists of a collection, or of a truth: the files of each, and why those that wait do.
pub fn lists(document: &Value) -> BTreeMap<&str, Vec<(String, String)>> {
    let line = |line: &Value| {
        let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        (text("file"), text("doubt"))
    };
    let list = |name| {
        let mut lines: Vec<(String, String)> = document[name].as_array().unwrap().iter().map(line).collect();
        lines.sort();
        (name, lines)
    };
    LISTS.into_iter().map(list).collect()
}

/// How often each answer was given to each item, by group of schools, as the truth tells it.
pub fn items(truth: &Value) -> BTreeMap<String, Value> {
    let name = |item: &Value| format!("{}/{}", item["checklist"].as_str().unwrap(), item["item"].as_str().unwrap());
    let groups = |item: &Value| {
        let dimensions = ["all", "academie", "departement", "kind", "ent"];
        dimensions.iter().map(|name| ((*name).to_owned(), item[*name].clone())).collect::<serde_json::Map<_, _>>()
    };
    truth["items"].as_array().unwrap().iter().map(|item| (name(item), Value::Object(groups(item)))).collect()
}

/// The same counted in the archive.
pub fn counted(archive: &UnionStore, filed: &[Filed]) -> BTreeMap<String, Value> {
    let forms = archive.forms().unwrap();
    let mut counted: BTreeMap<String, Value> = BTreeMap::new();
    for report in filed {
        for sheet in &report.sheets {
            let form = forms.iter().find(|form| form.sha256 == sheet.form).unwrap();
            assert_eq!(form.items.len(), sheet.marks.0.len(), "a mark an item");
            for (item, mark) in form.items.iter().zip(&sheet.marks.0) {
                let item = counted.entry(format!("{}/{}", form.checklist, item.item)).or_insert_with(|| json!({}));
                count(item, report, *mark);
            }
        }
    }
    counted
}

fn count(item: &mut Value, report: &Filed, mark: Mark) {
    let code = |code: &Option<String>| code.clone().unwrap_or_default();
    let groups = [
        ("all", String::new()),
        ("academie", code(&report.academie)),
        ("departement", code(&report.departement)),
        ("kind", report.kind.id().to_owned()),
        ("ent", code(&report.ent)),
    ];
    for (dimension, code) in groups {
        let seen = &mut item[dimension][code][mark.given.id()];
        *seen = json!(seen.as_u64().unwrap_or(0) + 1);
    }
}
