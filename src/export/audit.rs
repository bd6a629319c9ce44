//! An audit as the document `prudence.audit/1`, which stays on this computer: private notes are in it.

use super::safe::printable_value;
use crate::domain::check::JudgedRound;
use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
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
        "gates": gate_figures(audit, library),
        "readiness": figures(&audit.readiness(library)),
    }))
}

/// Every item as in a report, notes included, and the day by which it is due.
fn items(audit: &Audit, library: &Library, round: Option<&JudgedRound>, text: &Text) -> Vec<Value> {
    let everything = Disclosure { notes: true, last_check: true };
    let lines = build::answers(audit, library, round, everything, text.language().code());
    let due = audit.items(library).into_iter().map(|view| audit.day.and_then(|day| view.due(day)));
    let items = lines.iter().zip(due).map(|(line, due)| {
        let mut item = json!(line);
        item["due"] = json!(due);
        item
    });
    items.collect()
}
