//! An audit as the document `prudence.audit/1`, which stays on this computer: private notes are in it.

use super::safe::printable_value;
use crate::domain::check::JudgedRound;
use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::domain::report::{Audit, Disclosure, build, figures};
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
    let everything = Disclosure { notes: true, last_check: true };
    printable_value(json!({
        "schema": "prudence.audit/1",
        "establishment": build::school(&audit.establishment, catalog),
        "items": build::answers(audit, library, round, everything, text.language().code()),
        "readiness": figures(&audit.readiness(library)),
    }))
}
