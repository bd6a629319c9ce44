//! A merge as data.

use crate::domain::checklist::{Answer, State};
use crate::domain::together::{Conflict, Merge, Theirs};
use serde_json::{Value, json};

/// The document `prudence.merge/1`.
pub fn document(merged: &Merge, dry: bool) -> Value {
    let given = merged.taken.iter().flat_map(|several| {
        several.given.iter().map(|one| {
            let mut document = side(one.answer.as_ref());
            document["checklist"] = json!(one.item.checklist);
            document["item"] = json!(one.item.item);
            document["note"] = json!(one.note);
            document["by"] = json!(several.by);
            document
        })
    });
    json!({
        "schema": "prudence.merge/1",
        "recorded": !dry,
        "taken": given.collect::<Vec<Value>>(),
        "same": merged.same,
        "kept": merged.kept,
        "reworded": merged.reworded,
        "conflicts": merged.conflicts.iter().map(conflict).collect::<Vec<Value>>(),
    })
}

fn conflict(conflict: &Conflict) -> Value {
    let mine = conflict.mine.as_ref().map(|mine| {
        let mut document = side(mine.answer.as_ref());
        document["answered_at"] = json!(mine.at);
        document
    });
    let theirs = conflict.theirs.iter().map(|theirs: &Theirs| {
        let mut document = side(Some(&theirs.answer));
        document["by"] = json!(theirs.by);
        document["at"] = json!(theirs.at);
        document["file"] = json!(theirs.file);
        document
    });
    json!({
        "checklist": conflict.item.checklist,
        "item": conflict.item.item,
        "mine": mine,
        "theirs": theirs.collect::<Vec<Value>>(),
    })
}

/// An answer as data.
fn side(answer: Option<&Answer>) -> Value {
    json!({
        "state": State::of(answer),
        "answer": answer.map(Answer::to_json),
        "reason": answer.and_then(Answer::reason),
    })
}
