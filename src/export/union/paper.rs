//! The consolidated figures as PDF: the page on A4, for a meeting and for the archives.

use super::Dossier;
use super::view::View;
use crate::export::pdf::{Document, document};

/// The bytes of the document.
pub(super) fn write(view: &View, dossier: &Dossier<'_>) -> Result<Vec<u8>, String> {
    let data = serde_json::to_value(view).map_err(|error| error.to_string())?;
    let filters = serde_json::to_string(&dossier.figures.whole.filters).map_err(|error| error.to_string())?;
    document(Document {
        template: "union.typ",
        data: [("view".to_owned(), data)].into_iter().collect(),
        identity: [dossier.figures.at.to_string(), filters].join("/"),
        at: dossier.figures.at,
        text: dossier.names.text,
    })
}
