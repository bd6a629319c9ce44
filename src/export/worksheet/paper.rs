//! A worksheet as PDF, for a printer.

use super::sheet::Worksheet;
use super::view::View;
use crate::export::pdf::{Document, document};
use crate::text::Text;

/// The bytes of the sheet.
pub(super) fn write(sheet: &Worksheet<'_>, view: &View, text: &Text) -> Result<Vec<u8>, String> {
    let data = serde_json::to_value(view).map_err(|error| error.to_string())?;
    document(Document {
        template: "worksheet.typ",
        data: [("sheet".to_owned(), data)].into_iter().collect(),
        identity: [sheet.school.uai.as_str(), &sheet.made_at.to_string()].join("/"),
        at: sheet.made_at,
        text,
    })
}
