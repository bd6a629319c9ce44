//! An audit as the document `prudence.audit/1`, which stays on this computer: private notes are in it.

use super::safe::printable_value;
use crate::domain::check::JudgedRound;
use crate::domain::checklist::{Answer, Library, Recorded};
use crate::domain::establishment::Catalog;
use crate::domain::report::audit::Withdrawn;
use crate::domain::report::{Audit, Disclosure, build, figures, gate_figures};
use crate::text::Text;
use serde_json::{Value, json};

/// The document of `audit`, its questions in the language of `text`; `round` is looked at for contradictions.
#[must_use]
pub fn audit_document(
    audit: &Audit,
    library: &Library,
    catalog: &Catalog,
    round: Option<&JudgedRound>,
    text: &Text,
) -> Value {
    printable_value(json!({
        "schema": "prudence.audit/1",
        "establishment": build::school(&audit.establishment, catalog),
        "day": audit.day,
        "items": items(audit, library, round, text),
        "withdrawn": audit.withdrawn(library).iter().map(withdrawn).collect::<Vec<Value>>(),
        "gates": gate_figures(audit, library),
        "readiness": figures(&audit.readiness(library)),
    }))
}

/// Every item as in a report, notes included, the day by which it is due, and to whom it is entrusted.
fn items(audit: &Audit, library: &Library, round: Option<&JudgedRound>, text: &Text) -> Vec<Value> {
    let everything = Disclosure::everything();
    let lines = build::answers(audit, library, round, everything, text.language().code());
    let views = audit.items(library);
    let items = lines.iter().zip(&views).map(|(line, view)| {
        let mut item = json!(line);
        item["due"] = json!(audit.day.and_then(|day| view.due(day)));
        item["earlier"] = view.earlier.map_or(Value::Null, given);
        item["entrusted_to"] = json!(audit.journal.entrusted(&view.reference()).map(|entrusted| &entrusted.to));
        item
    });
    items.collect()
}

/// An answer that no longer counts, and when it was given.
fn given(recorded: &Recorded) -> Value {
    json!({ "answer": recorded.answer.as_ref().map(Answer::to_json), "answered_at": recorded.at })
}

fn withdrawn(withdrawn: &Withdrawn<'_>) -> Value {
    let mut document = given(withdrawn.recorded);
    document["checklist"] = json!(withdrawn.item.checklist);
    document["item"] = json!(withdrawn.item.item);
    document
}
