//! CSV as French spreadsheets expect it: UTF-8 with its mark, `;` between cells. A hidden count is an empty cell.

use super::grid::{Grid, Value};

/// The mark by which spreadsheets know UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The bytes of the table.
pub(super) fn write(grid: &Grid) -> Result<Vec<u8>, String> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(grid.columns.iter().map(|column| column.id.as_ref())).map_err(|error| error.to_string())?;
    for row in &grid.rows {
        writer.write_record(row.iter().map(cell)).map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

/// A text that a spreadsheet would take for a formula is marked as text.
fn cell(value: &Value) -> String {
    match value {
        Value::Text(None) | Value::Count(None) => String::new(),
        Value::Count(Some(count)) => count.to_string(),
        Value::Text(Some(text)) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        Value::Text(Some(text)) => text.to_string(),
    }
}
