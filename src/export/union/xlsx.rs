//! A workbook: one sheet a table, numbers as numbers, a hidden count left empty.

use super::grid::{Grid, Value};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// The widest a column gets, in characters.
const WIDEST: usize = 60;

/// The bytes of the workbook.
pub(super) fn write(grids: &[Grid]) -> Result<Vec<u8>, String> {
    let mut workbook = Workbook::new();
    // The same figures give the same file: no time of writing stands in it.
    let epoch = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|error| error.to_string())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&epoch));
    for grid in grids {
        fill(workbook.add_worksheet(), grid).map_err(|error| error.to_string())?;
    }
    workbook.save_to_buffer().map_err(|error| error.to_string())
}

fn fill(sheet: &mut Worksheet, grid: &Grid) -> Result<(), XlsxError> {
    sheet.set_name(&grid.title)?;
    sheet.set_freeze_panes(1, 0)?;
    let heading = Format::new().set_bold();
    for (column, at) in grid.columns.iter().zip(0_u16..) {
        sheet.write_string_with_format(0, at, column.id.as_ref(), &heading)?;
        let place = usize::from(at);
        let longest = grid.rows.iter().map(|row| length(&row[place])).max().unwrap_or_default();
        let width = u32::try_from(longest.max(column.id.len()).min(WIDEST) + 2).unwrap_or_default();
        sheet.set_column_width(at, f64::from(width))?;
    }
    for (row, at) in grid.rows.iter().zip(1_u32..) {
        for (value, column) in row.iter().zip(0_u16..) {
            match value {
                Value::Text(Some(text)) => sheet.write_string(at, column, text.as_ref())?,
                Value::Count(Some(count)) => sheet.write_number(at, column, number(*count))?,
                Value::Text(None) | Value::Count(None) => continue,
            };
        }
    }
    Ok(())
}

/// Counts of reports are far below 2³².
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn length(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.as_ref().map_or(0, |text| text.chars().count()),
        Value::Count(_) => 8,
    }
}
