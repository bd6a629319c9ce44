//! CSV: a hidden count is an empty cell.

use super::super::spreadsheet::csv;
use super::grid::{Grid, Value};

/// The bytes of the table.
pub(super) fn write(grid: &Grid) -> Result<Vec<u8>, String> {
    let header: Vec<String> = grid.columns.iter().map(|column| column.id.to_string()).collect();
    csv(std::iter::once(header).chain(grid.rows.iter().map(|row| row.iter().map(cell).collect())))
}

fn cell(value: &Value) -> String {
    match value {
        Value::Text(None) | Value::Count(None) => String::new(),
        Value::Count(Some(count)) => count.to_string(),
        Value::Text(Some(text)) => text.to_string(),
    }
}
