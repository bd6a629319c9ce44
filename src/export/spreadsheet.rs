//! CSV as French spreadsheets expect it: UTF-8 with its mark, `;` between cells, no cell taken for a formula.

use crate::domain::printable::one_line;

/// The mark by which spreadsheets know UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What begins a formula, in either width.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The bytes of a table: its header, then its rows.
///
/// # Errors
/// The words of the library, when the rows are not of one length.
pub(super) fn csv<R: IntoIterator<Item = String>>(rows: impl IntoIterator<Item = R>) -> Result<Vec<u8>, String> {
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for row in rows {
        writer.write_record(row.into_iter().map(|cell| safe(&cell))).map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

/// The cell on one line, with an apostrophe before what a spreadsheet would take for a formula.
fn safe(cell: &str) -> String {
    let cell = one_line(cell);
    if cell.trim_start().starts_with(FORMULA) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"] {
            let cell = safe(formula);
            assert!(cell.starts_with('\''), "{formula:?} gave {cell:?}");
        }
    }

    #[test]
    fn other_cells_are_left_alone() {
        assert_eq!(safe("Oui, à 8 h 55 = tôt"), "Oui, à 8 h 55 = tôt");
        assert_eq!(safe(""), "");
    }

    #[test]
    fn cells_are_separated_and_quoted_as_french_spreadsheets_expect() {
        let rows = [["a;b", "c"], ["d\ne", "\"f\""]].map(|row| row.map(str::to_owned));
        let expected = "\u{feff}\"a;b\";c\r\nd e;\"\"\"f\"\"\"\r\n";
        assert_eq!(csv(rows).as_deref(), Ok(expected.as_bytes()));
    }
}
