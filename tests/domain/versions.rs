//! An audit opened with a newer checklist: answers are carried over by id, and nothing changes silently.

use crate::college::college;
use jiff::Timestamp;
use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Changes, ItemRef, Library, Operation, State};
use prudence::domain::report::Audit;
use prudence::store::Store;
use tempfile::TempDir;

/// A checklist of items with these ids and questions.
fn library(version: &str, items: &[(&str, &str)], migrations: &str) -> Library {
    let head = format!(
        "schema: prudence.checklist/1\nid: liste\nversion: {version}\ntitle: {{fr: L, en: L}}\nthemes: [{{id: a, title: {{fr: A, en: A}}}}]\nitems:\n"
    );
    let item = |(id, question): &(&str, &str)| {
        format!(
            "  - {{id: {id}, theme: a, kind: yesno, severity: major, owners: [school], text: {{fr: \"{question}\", en: Q}}, why: {{fr: P, en: W}}}}\n"
        )
    };
    let text = head + &items.iter().map(item).collect::<String>() + migrations;
    let mut library = Library::default();
    library.insert_text("liste.yaml", &text).unwrap();
    library
}

fn first() -> Library {
    library(
        "1.0.0",
        &[("garde", "Garde ?"), ("reformule", "Avant ?"), ("ancien", "Ancien ?"), ("retire", "Retiré ?")],
        "",
    )
}

fn second() -> Library {
    library(
        "2.0.0",
        &[("garde", "Garde ?"), ("reformule", "Après ?"), ("nouveau-nom", "Ancien ?"), ("neuf", "Neuf ?")],
        "migrations: [{from: ancien, to: nouveau-nom}]\n",
    )
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// A store with one audit, opened with the first checklist, every item of which is answered yes.
fn answered() -> (TempDir, Store, i64) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap().store;
    let audit = store.create_audit(&college(), at(0)).unwrap();
    assert_eq!(adopt(&store, audit, &first(), 1), [], "the first opening changes nothing");
    for item in ["garde", "reformule", "ancien", "retire"] {
        store.record(audit, at(10), &yes(item)).unwrap();
    }
    (folder, store, audit)
}

fn yes(item: &str) -> Operation {
    Operation::Set { item: ItemRef::new("liste", item), answer: Some(Answer::Yes), note: None }
}

fn adopt(store: &Store, audit: i64, library: &Library, second: i64) -> Vec<Changes> {
    store.adopt(&mut store.load_audit(audit).unwrap(), library, at(second)).unwrap()
}

/// The state of each item, with a mark where an earlier answer is shown.
fn states(audit: &Audit, library: &Library) -> Vec<(String, State, bool)> {
    let views = audit.items(library).into_iter();
    views.map(|view| (view.item.id.clone(), view.state, view.earlier.is_some())).collect()
}

#[test]
fn what_does_not_concern_the_school_is_not_told_as_new() {
    let (_folder, store, audit) = answered();
    let mut library = second();
    let text = "schema: prudence.checklist/1\nid: liste\nversion: 3.0.0\ntitle: {fr: L, en: L}\nthemes: [{id: a, title: {fr: A, en: A}}]\nitems:\n";
    let item = |id: &str, kind: &str| {
        format!(
            "  - {{id: {id}, theme: a, kind: yesno, severity: major, owners: [school], applies: {{kinds: [{kind}]}}, text: {{fr: Q, en: Q}}, why: {{fr: P, en: W}}}}\n"
        )
    };
    library
        .insert_text("liste.yaml", &(text.to_owned() + &item("a-nous", "college") + &item("aux-lycees", "lycee")))
        .unwrap();
    assert_eq!(adopt(&store, audit, &library, 20)[0].new, ["a-nous"]);
}

#[test]
fn a_newer_checklist_keeps_asks_again_and_withdraws_and_says_so_once() {
    let (_folder, store, audit) = answered();
    let changes = adopt(&store, audit, &second(), 20);
    assert_eq!(
        changes,
        [Changes {
            checklist: "liste".to_owned(),
            versions: ["1.0.0".to_owned(), "2.0.0".to_owned()],
            new: vec!["neuf".to_owned()],
            reworded: vec!["reformule".to_owned()],
            renamed: vec![("ancien".to_owned(), "nouveau-nom".to_owned())],
            removed: vec!["retire".to_owned()],
        }]
    );
    assert_eq!(adopt(&store, audit, &second(), 30), [], "told once");
    let (audit, library) = (store.load_audit(audit).unwrap(), second());
    let state = |id: &str, state, earlier| (id.to_owned(), state, earlier);
    assert_eq!(
        states(&audit, &library),
        [
            state("garde", State::Answered, false),
            state("reformule", State::Unanswered, true),
            state("nouveau-nom", State::Answered, false),
            state("neuf", State::Unanswered, false),
        ]
    );
    let gone: Vec<&str> = audit.withdrawn(&library).iter().map(|gone| gone.item.item.as_str()).collect();
    assert_eq!(gone, ["retire"]);
    let scored: Vec<String> = audit.contributions(&library).into_iter().map(|c| c.item.item).collect();
    assert_eq!(scored, ["garde", "reformule", "nouveau-nom", "neuf"], "what is gone is not scored");
    assert_eq!(audit.readiness(&library).score.unwrap().coverage.to_string(), "1/2");
}

#[test]
fn an_answer_to_the_new_question_counts() {
    let (_folder, store, audit) = answered();
    adopt(&store, audit, &second(), 20);
    store.record(audit, at(25), &yes("reformule")).unwrap();
    let audit = store.load_audit(audit).unwrap();
    assert_eq!(states(&audit, &second())[1], ("reformule".to_owned(), State::Answered, false));
}

#[test]
fn an_undo_brings_the_answer_to_the_earlier_question_back_as_that_and_no_more() {
    let (_folder, store, audit) = answered();
    adopt(&store, audit, &second(), 20);
    store.record(audit, at(25), &yes("reformule")).unwrap();
    store.record(audit, at(26), &Operation::Undo).unwrap();
    let audit = store.load_audit(audit).unwrap();
    assert_eq!(states(&audit, &second())[1], ("reformule".to_owned(), State::Unanswered, true));
}

#[test]
fn going_back_to_the_earlier_checklist_finds_its_answers_again() {
    let (_folder, store, audit) = answered();
    adopt(&store, audit, &second(), 20);
    adopt(&store, audit, &first(), 30);
    let audit = store.load_audit(audit).unwrap();
    assert!(states(&audit, &first()).iter().all(|(_, state, earlier)| *state == State::Answered && !earlier));
}

/// Ids and questions of a checklist, each id once.
fn items() -> impl Strategy<Value = Vec<(String, String)>> {
    prop::collection::btree_map("[a-f]", "[XY]", 1..6).prop_map(|items| items.into_iter().collect())
}

proptest! {
    #[test]
    fn whatever_the_next_checklist_no_answer_is_lost(before in items(), after in items(), moved in any::<bool>()) {
        fn borrowed(items: &[(String, String)]) -> Vec<(&str, &str)> {
            items.iter().map(|(id, question)| (id.as_str(), question.as_str())).collect()
        }
        let old = library("1.0.0", &borrowed(&before), "");
        // One item of the earlier list may have been renamed to one of the later.
        let gone = before.iter().find(|(id, _)| !after.iter().any(|(other, _)| other == id));
        let fresh = after.iter().find(|(id, _)| !before.iter().any(|(other, _)| other == id));
        let migration = match (gone, fresh) {
            (Some((from, _)), Some((to, _))) if moved => format!("migrations: [{{from: {from}, to: {to}}}]\n"),
            _ => String::new(),
        };
        let new = library("2.0.0", &borrowed(&after), &migration);
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap().store;
        let school = serde_json::json!({"uai": "0750654D", "name": "L", "kind": "lycee", "pupils": null, "ent": null});
        let audit = store.create_audit(&serde_json::from_value(school).unwrap(), at(0)).unwrap();
        adopt(&store, audit, &old, 1);
        for (id, _) in &before {
            store.record(audit, at(10), &yes(id)).unwrap();
        }
        adopt(&store, audit, &new, 20);
        let audit = store.load_audit(audit).unwrap();
        let views = audit.items(&new);
        let shown = views.iter().filter(|view| view.recorded.or(view.earlier).is_some()).count();
        prop_assert_eq!(shown + audit.withdrawn(&new).len(), before.len());
    }
}
